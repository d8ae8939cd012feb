import { describe, expect, it } from 'vitest'
import type { BackorderEvent } from '../../../backorder/event.ts'
import { isOptional, type Preferences } from '../../../backorder/letters/preferences.ts'
import { at, eta, lampOrder, on, received, shipped, story, zone } from './shop.ts'

const wishes = (change: Partial<Preferences>, revision = 1): BackorderEvent => ({
  type: 'preferences',
  preferences: { revision, updates: 'usual', sms: true, ...change },
})
const quiet = () => lampOrder({ promisedDate: '2026-04-20' })

describe('a customer who asks for fewer letters', () => {
  it('gets every second update, and each says when the next one comes', () => {
    const { told, letter } = story(quiet(), [on('2026-03-03', wishes({ updates: 'fewer' }))], '2026-04-01')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-16 update', '2026-03-30 update'])
    expect(letter('update').nextLetterOn).toBe('2026-04-13')
  })

  it('gets none that only says that nothing changed, and still hears of better and worse dates', () => {
    const events = [
      on('2026-03-03', wishes({ updates: 'changes' })),
      on('2026-03-20', eta('2026-04-05')),
      on('2026-03-27', eta('2026-04-18')),
    ]
    expect(story(quiet(), events, '2026-03-28').told).toEqual([
      '2026-03-02 first-notice',
      '2026-03-20 good-news',
      '2026-03-27 delay-notice',
    ])
  })

  it('who unsubscribed still gets every letter that the law or a deadline rests on, and hears what became of the order', () => {
    const events = [
      on('2026-03-03', wishes({ updates: 'required' })),
      on('2026-03-04', eta('2026-04-05')),
      on('2026-03-27', eta('2026-04-25')),
      on('2026-04-02', received(6)),
      on('2026-04-03', shipped),
    ]
    const { told, letters } = story(quiet(), events, '2026-04-04')
    expect(told).toEqual([
      '2026-03-02 first-notice',
      '2026-03-27 delay-notice',
      '2026-04-02 shipping-soon',
      '2026-04-03 shipped',
    ])
    expect(letters.filter(isOptional)).toEqual([])
  })

  it('who unsubscribed is not held to a better date that nobody told them', () => {
    const events = [
      on('2026-03-03', wishes({ updates: 'required' })),
      on('2026-03-04', eta('2026-04-05')),
      on('2026-03-10', eta('2026-04-20')),
    ]
    const { told, backorder } = story(quiet(), events, '2026-03-12')
    expect(told).toEqual(['2026-03-02 first-notice'])
    expect(backorder.promisedDate).toBe('2026-04-20')
  })

  it('is believed by the last thing they said, in whatever order it arrives', () => {
    const events = [
      on('2026-03-03', wishes({ updates: 'fewer' }, 2)),
      on('2026-03-04', wishes({ updates: 'required' }, 1)),
    ]
    const { backorder, entries } = story(quiet(), events, '2026-03-05')
    expect(backorder.preferences).toMatchObject({ revision: 2, updates: 'fewer' })
    expect(entries.filter(({ type }) => type === 'preferences')).toHaveLength(1)
  })

  it('is known by what they said with an earlier order', () => {
    const preferences: Preferences = { revision: 3, updates: 'fewer', sms: false }
    const { letters } = story({ ...quiet(), preferences }, [], '2026-03-20')
    expect(letters.map(({ letter, channels }) => `${letter} ${channels}`)).toEqual([
      'first-notice email',
      'update email',
    ])
  })
})

describe('a customer who wants no texts', () => {
  const late = [on('2026-03-03', wishes({ sms: false })), on('2026-03-04', eta('2026-04-25'))]

  it('gets none beside an email', () => {
    const { letters } = story(quiet(), late, '2026-03-05')
    expect(letters.map(({ channels }) => channels)).toEqual([['email', 'sms'], ['email']])
  })

  it('still gets by text what must be told where no email reaches them, and nothing else', () => {
    const bounced: BackorderEvent = { type: 'bounced', channel: 'email', letterKey: 'letter/1' }
    const { letters } = story(quiet(), [on('2026-03-03', bounced, 11), ...late], '2026-03-15')
    const after = letters.filter(({ atMs }) => atMs > at('2026-03-03'))
    expect(after.map(({ letter, channels }) => `${letter} ${channels}`)).toEqual(['delay-notice sms', 'update '])
  })
})

describe('hours for texts', () => {
  const lateAt = (hours: number) => [on('2026-03-04', eta('2026-04-25'), hours)]
  const textAt = (order: ReturnType<typeof lampOrder>, events: Parameters<typeof story>[1]) => {
    const letter = story(order, events, '2026-03-06').letters.find(({ letter: name }) => name === 'delay-notice')
    if (!letter?.channels.includes('sms')) return null
    return new Date(letter.smsNotBeforeMs).toLocaleString('sv-SE', { timeZone: zone })
  }
  const reach = { email: true, sms: true, timeZone: zone }

  it('are those of the address and of the number, both', () => {
    const order = lampOrder({ reach: { ...reach, smsZones: ['America/Los_Angeles'] } })
    expect(textAt(order, lateAt(10))).toBe('2026-03-04 12:00:00')
    expect(textAt(order, lateAt(20.5))).toBe('2026-03-05 12:00:00')
  })

  it('that never come leave the word to the email, and to the address where there is none', () => {
    const smsZones = ['Asia/Manila']
    expect(textAt(lampOrder({ reach: { ...reach, smsZones } }), lateAt(10))).toBeNull()
    expect(textAt(lampOrder({ reach: { ...reach, email: false, smsZones } }), lateAt(7))).toBe('2026-03-04 09:00:00')
  })

  it('that the customer named count alone', () => {
    const named = wishes({ smsHours: { from: '18:00', until: '22:00' }, timeZone: 'America/Chicago' })
    const order = lampOrder({ reach: { ...reach, smsZones: ['America/Los_Angeles'] } })
    expect(textAt(order, [on('2026-03-03', named), ...lateAt(10)])).toBe('2026-03-04 19:00:00')
  })
})

describe('several better dates within a day', () => {
  it('make one letter, a day after the one before, with the best that is known then', () => {
    const events = [
      on('2026-03-04', eta('2026-04-10')),
      on('2026-03-04', eta('2026-04-08'), 15),
      on('2026-03-05', eta('2026-04-06'), 9),
    ]
    const { told, letter, letters } = story(quiet(), events, '2026-03-07')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-04 good-news', '2026-03-05 good-news'])
    expect(letters.at(-1)!.atMs).toBe(at('2026-03-05', 12.5))
    expect(letter('good-news')).toMatchObject({ revisedDate: '2026-04-06', previousDate: '2026-04-10' })
  })

  it('never hold up a worse one, which is told against the date that the customer knows', () => {
    const events = [
      on('2026-03-04', eta('2026-04-10')),
      on('2026-03-04', eta('2026-04-08'), 15),
      on('2026-03-04', eta('2026-04-29'), 17),
    ]
    const { told, letters, letter } = story(quiet(), events, '2026-03-06')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-04 good-news', '2026-03-04 delay-notice'])
    expect(letters.at(-1)!.atMs).toBe(at('2026-03-04', 17.5))
    expect(letter('delay-notice')).toMatchObject({ previousDate: '2026-04-10', revisedDate: '2026-04-29' })
  })
})

describe('an ending that an agent moves', () => {
  const extended = (endingDate: string): BackorderEvent => ({
    type: 'override',
    override: { action: 'extend', endingDate },
  })

  it('is told at once, beside the one that it replaces, and told once', () => {
    const { told, letter, letters } = story(quiet(), [on('2026-03-04', extended('2026-05-20'))], '2026-03-12')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-04 update', '2026-03-11 update'])
    expect(letters[1]!.facts).toMatchObject({ endingDate: '2026-05-20', previousEndingDate: '2026-04-27' })
    expect(isOptional(letters[1]!)).toBe(false)
    expect(letter('update').previousEndingDate).toBeUndefined()
  })

  it('goes with news that is about to be told', () => {
    const events = [on('2026-03-04', eta('2026-04-25')), on('2026-03-04', extended('2026-05-20'), 12.2)]
    const { told, letter } = story(quiet(), events, '2026-03-05')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-04 delay-notice'])
    expect(letter('delay-notice')).toMatchObject({ previousEndingDate: '2026-04-27' })
  })
})

describe('money for a second parcel that was not needed', () => {
  it('comes back for what it was, not as a gesture', () => {
    const order = lampOrder({}, { shipping: 'together', extraShipping: { paidBy: 'customer', amountMinor: 499 } })
    const events = [
      on('2026-03-03', { type: 'answer', answer: 'split' }),
      on('2026-03-04', received(6)),
      on('2026-03-05', shipped),
    ]
    const { letter, steps } = story(order, events, '2026-03-08')
    expect(steps).toContain('refund 499')
    expect(letter('refunded')).toMatchObject({ cause: 'unused-parcel', money: { refundMinor: 499 } })
  })
})

describe('good news that takes a question back', () => {
  it('reaches also who unsubscribed, since silence would have ended their wait', () => {
    const events = [
      on('2026-03-03', wishes({ updates: 'required' })),
      on('2026-03-04', eta(null)),
      on('2026-03-06', eta('2026-04-18')),
    ]
    const { told, letters } = story(quiet(), events, '2026-03-07')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-04 delay-notice', '2026-03-06 good-news'])
    expect(isOptional(letters.at(-1)!)).toBe(false)
  })
})
