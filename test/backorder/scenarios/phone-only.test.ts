import { describe, expect, it } from 'vitest'
import { answers, eta, lampOrder, on, received, shipped, story, zone } from './shop.ts'

describe('a customer who has only a phone', () => {
  it('is texted every letter, also an update without news and the confirmation of one parcel or several', () => {
    const reach = { email: false, sms: true, timeZone: zone }
    const order = lampOrder({ reach }, { shipping: 'together' })
    const events = [
      on('2026-03-10', answers('split')),
      on('2026-03-11', eta('2026-04-10')),
      on('2026-03-12', answers('wait')),
      on('2026-03-13', { type: 'override', override: { action: 'message' }, noteId: 'note-1' }),
      on('2026-03-24', received(6)),
      on('2026-03-25', shipped),
    ]
    const { letters } = story(order, events, '2026-03-26')
    expect(new Set(letters.map(({ letter }) => letter))).toEqual(
      new Set([
        'first-notice',
        'update',
        'answer-received',
        'shipping-soon',
        'delay-notice',
        'agent-message',
        'shipped',
      ]),
    )
    for (const { letter, channels } of letters) expect([letter, channels]).toEqual([letter, ['sms']])
  })
})
