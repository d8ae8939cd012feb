import { describe, expect, it } from 'vitest'
import type { BackorderEvent } from '../../../backorder/event.ts'
import { eta, lampOrder, on, story } from './shop.ts'

describe('cancelling a part while a delay is unanswered', () => {
  it('leaves the rest under the terms of the delay notice: its silence still counts', () => {
    const cancelTwo: BackorderEvent = { type: 'answer', answer: 'cancel', lines: [{ id: 'lamp', quantity: 2 }] }
    const events = [on('2026-03-07', eta('2026-03-28')), on('2026-03-10', cancelTwo)]
    const { backorder, entries } = story(lampOrder(), events, '2026-03-21')
    expect(entries).toContainEqual(expect.objectContaining({ type: 'consented', by: 'silence', date: '2026-03-28' }))
    expect(backorder).toMatchObject({ promisedDate: '2026-03-28', endingDate: '2026-04-04' })
  })
})
