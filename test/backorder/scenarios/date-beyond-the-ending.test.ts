import { describe, expect, it } from 'vitest'
import { answers, eta, lampOrder, on, story } from './shop.ts'

describe('a first new date after a wait without one', () => {
  const waitsWithoutADate = [on('2026-03-07', eta(null)), on('2026-03-08', answers('wait'))]

  it('is put to the customer as a delay when the wait ends before it, and never as good news', () => {
    const events = [...waitsWithoutADate, on('2026-03-22', eta('2026-06-01'))]
    const { told, letter } = story(lampOrder(), events, '2026-03-22')
    expect(told.at(-1)).toBe('2026-03-22 renewed-delay-notice')
    const facts = letter('renewed-delay-notice')
    expect(facts).toMatchObject({ revisedDate: '2026-06-01', endingDate: '2026-04-06' })
    expect(facts.offer).toMatchObject({ options: ['wait', 'cancel'], silence: { means: 'cancel', on: '2026-04-06' } })
  })

  it('is good news when it comes within the wait', () => {
    const events = [...waitsWithoutADate, on('2026-03-22', eta('2026-04-02'))]
    expect(story(lampOrder(), events, '2026-03-22').told.at(-1)).toBe('2026-03-22 good-news')
  })
})
