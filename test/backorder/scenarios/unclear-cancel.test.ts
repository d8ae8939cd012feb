import { describe, expect, it } from 'vitest'
import type { BackorderEvent } from '../../../backorder/event.ts'
import { answers, at, eta, lampOrder, on, received, story } from './shop.ts'

const cancelText: BackorderEvent = { type: 'cancel-unclear', via: 'sms', eventId: 'text-1' }
const noMoreTexts: BackorderEvent = { type: 'texting', wanted: false, eventId: 'stop-1' }

describe('a bare CANCEL by text', () => {
  it('holds what is ready to leave and asks by email what was meant', () => {
    const told = story(
      lampOrder(),
      [on('2026-03-10', noMoreTexts), on('2026-03-10', cancelText), on('2026-03-11', received(6))],
      '2026-03-12',
    )
    expect(told.steps.filter((step) => step === 'release')).toHaveLength(1)
    const asked = told.letters.at(-1)
    expect(asked).toMatchObject({ letter: 'answer-received', channels: ['email'], mandatory: true })
    expect(asked?.facts.answer).toEqual({
      answer: 'cancel',
      unclear: { via: 'sms', heldUntilMs: at('2026-03-13') },
    })
  })

  it('never cancels by itself: without an answer the goods leave after the days of the policy', () => {
    const told = story(lampOrder(), [on('2026-03-10', cancelText), on('2026-03-11', received(6))], '2026-03-14')
    expect(told.steps).not.toContain('cancel-line')
    expect(told.told.at(-1)).toBe('2026-03-13 shipping-soon')
    expect(told.entries.filter(({ type }) => type === 'question-over')).toEqual([
      { type: 'question-over', by: 'time', atMs: at('2026-03-13') },
    ])
  })

  it('stops a parcel that was about to leave, and lets it go once the customer says to keep it', () => {
    const told = story(
      lampOrder(),
      [on('2026-03-10', received(6)), on('2026-03-11', cancelText), on('2026-03-12', answers('wait'))],
      '2026-03-12',
    )
    expect(told.refused).toEqual([])
    expect(told.steps).toEqual(['release', 'release', 'hold', 'release'])
    expect(told.told.slice(-2)).toEqual(['2026-03-12 answer-received', '2026-03-12 shipping-soon'])
  })

  it('cancels and refunds once the customer says that the order was meant', () => {
    const told = story(
      lampOrder(),
      [on('2026-03-10', cancelText), on('2026-03-10', answers('cancel'), 15)],
      '2026-03-11',
    )
    expect(told.steps).toContain('refund 29994')
    expect(told.backorder.question).toBeUndefined()
  })

  it('is asked about once, however often it is sent', () => {
    const again: BackorderEvent = { type: 'cancel-unclear', via: 'email', eventId: 'mail-1' }
    const told = story(
      lampOrder(),
      [on('2026-03-10', cancelText), on('2026-03-10', cancelText, 13), on('2026-03-10', again, 14)],
      '2026-03-11',
    )
    expect(told.letters.filter(({ letter }) => letter === 'answer-received')).toHaveLength(1)
  })

  it('goes to an agent where no email can ask', () => {
    const told = story(
      lampOrder({ reach: { email: false, sms: true, timeZone: 'America/New_York' } }),
      [on('2026-03-10', noMoreTexts), on('2026-03-10', cancelText)],
      '2026-03-11',
    )
    expect(told.entries.flatMap((entry) => (entry.type === 'agent-needed' ? [entry.why] : []))).toEqual([
      'unreachable',
      'cancel-unclear',
    ])
  })

  it('leaves the choice of a delay as it was: agreeing to the new date still counts', () => {
    const told = story(
      lampOrder(),
      [on('2026-03-10', eta('2026-04-10')), on('2026-03-11', cancelText), on('2026-03-12', answers('wait'))],
      '2026-03-12',
    )
    expect(told.backorder.promisedDate).toBe('2026-04-10')
  })
})

describe('STOP and START', () => {
  it('take texts away and give them back, and letters go on by email', () => {
    const start: BackorderEvent = { type: 'texting', wanted: true, eventId: 'start-1' }
    const told = story(
      lampOrder(),
      [
        on('2026-03-09', noMoreTexts),
        on('2026-03-10', eta('2026-04-10')),
        on('2026-03-12', start),
        on('2026-03-13', eta('2026-04-20')),
      ],
      '2026-03-14',
    )
    expect(told.letters.filter(({ isDelayNotice }) => isDelayNotice).map(({ channels }) => channels)).toEqual([
      ['email'],
      ['email', 'sms'],
    ])
  })

  it('a customer who texts an answer at night is answered at once', () => {
    const told = story(
      lampOrder(),
      [on('2026-03-10', { type: 'answer', answer: 'cancel', via: 'sms' }, 23)],
      '2026-03-10',
    )
    const answer = told.letters.find(({ letter }) => letter === 'answer-received')
    expect(answer?.smsNotBeforeMs).toBe(at('2026-03-10', 23))
  })
})
