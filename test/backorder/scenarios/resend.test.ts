import { describe, expect, it } from 'vitest'
import type { BackorderEvent } from '../../../backorder/event.ts'
import type { SimulatedEvent } from '../../../backorder/simulation.ts'
import { answers, at, eta, lampOrder, on, received, shipped, story, zone } from './shop.ts'

const again = (letterKey?: string): BackorderEvent => ({
  type: 'override',
  override: { action: 'resend', ...(letterKey !== undefined && { letterKey }) },
})
const last = ({ letters }: ReturnType<typeof story>) => letters.at(-1)!
/** Asks for the newest letter again on a day, and gives the last two letters. */
function resent(events: SimulatedEvent[], date: string, order = lampOrder()) {
  const { letters, refused } = story(order, [...events, on(date, again(), 20)], date)
  return { first: letters.at(-2)!, again: letters.at(-1)!, refused }
}

describe('a letter that is sent again', () => {
  it('about a parcel or money says what it said, also when the order is over', () => {
    const parcel = resent([on('2026-03-06', received(6)), on('2026-03-07', shipped)], '2026-03-09')
    expect(parcel.again).toMatchObject({ letter: 'shipped', key: 'letter/4' })
    expect(parcel.again.facts).toEqual({ ...parcel.first.facts, repeats: 'letter/3' })
    const money = resent([on('2026-03-06', answers('cancel'))], '2026-03-20')
    expect(money.again.facts).toEqual({ ...money.first.facts, repeats: 'letter/3' })
    expect(money.again.facts.money).toMatchObject({ refundMinor: 29_994, refundBy: '2026-03-13' })
  })

  it('in an agent’s words goes with the same words', () => {
    const message: BackorderEvent = { type: 'override', override: { action: 'message' }, noteId: 'note-1' }
    const { again } = resent([on('2026-03-06', message)], '2026-03-06')
    expect(again).toMatchObject({ letter: 'agent-message', facts: { noteId: 'note-1' } })
  })

  it('about an answer says what was understood', () => {
    const { again } = resent([on('2026-03-05', eta('2026-04-10')), on('2026-03-06', answers('wait'))], '2026-03-06')
    expect(again).toMatchObject({ letter: 'answer-received', facts: { answer: { answer: 'wait' } } })
  })

  it('about waiting is of the same kind, with what is known now', () => {
    const notice = resent([on('2026-03-05', eta('2026-04-10'))], '2026-03-06')
    expect(notice.again).toMatchObject({ letter: 'delay-notice', isDelayNotice: true })
    expect(notice.again.facts).toMatchObject({ revisedDate: '2026-04-10', offer: notice.first.facts.offer })
    const better = resent([on('2026-03-05', eta('2026-03-15'))], '2026-03-06')
    expect(better.again).toMatchObject({ letter: 'good-news', facts: { revisedDate: '2026-03-15' } })
  })

  it('that proposed a date which is another by now says how things stand instead', () => {
    const events = [on('2026-03-05', eta('2026-04-10')), on('2026-03-06', eta('2026-04-20'), 19.9)]
    expect(resent(events, '2026-03-06').first).toMatchObject({ letter: 'update', atMs: at('2026-03-06', 20) })
  })

  it('brings its code again', () => {
    const { first, again } = resent([on('2026-03-05', eta('2026-04-10'))], '2026-03-06')
    expect(first.facts.discount).toBeDefined()
    expect(again.facts.discount).toEqual(first.facts.discount)
  })

  it('may be any letter of the order, by its key', () => {
    const events = [on('2026-03-03', shipped), on('2026-03-09', again('letter/2'))]
    expect(last(story(lampOrder(), events, '2026-03-09'))).toMatchObject({
      letter: 'shipped',
      facts: { repeats: 'letter/2' },
    })
  })

  it('is none that was never written, or that is about something over', () => {
    const over = [on('2026-03-06', received(6)), on('2026-03-07', shipped)]
    const { refused } = story(
      lampOrder(),
      [...over, on('2026-03-08', again('letter/9')), on('2026-03-08', again('letter/1'))],
      '2026-03-08',
    )
    expect(refused.map(({ refusal }) => refusal)).toEqual(['unknown-letter', 'letter-outdated'])
  })

  it('about a declined payment is not sent once it is paid', () => {
    const order = lampOrder({ payment: { mode: 'on-shipment' } })
    const events = [{ atMs: at('2026-03-02'), fail: 'charge' as const }, on('2026-03-03', shipped)]
    const paid = [...events, on('2026-03-06', again('letter/3'))]
    expect(story(order, events, '2026-03-03').told.at(-1)).toBe('2026-03-03 payment-problem')
    expect(story(order, paid, '2026-03-06').refused).toMatchObject([{ refusal: 'letter-outdated' }])
  })
})

describe('a letter that went nowhere', () => {
  const nobody = { email: false, sms: false, timeZone: zone }
  const asked = (entries: ReturnType<typeof story>['entries']) =>
    entries.flatMap((entry) => (entry.type === 'agent-needed' ? [`${entry.why} by ${entry.dueBy}`] : []))
  const gone: BackorderEvent = { type: 'override', override: { action: 'contact', reach: nobody } }
  const found: BackorderEvent = { type: 'override', override: { action: 'contact', reach: { ...nobody, email: true } } }

  it('is a person’s, by the day of its own, when a deadline rests on it', () => {
    const { entries } = story(lampOrder(), [on('2026-03-03', gone), on('2026-03-05', eta('2026-04-10'))], '2026-03-06')
    expect(asked(entries)).toEqual(['unreachable by 2026-03-20'])
  })

  it('is nobody’s when nothing rests on it', () => {
    const { entries, told } = story(lampOrder(), [on('2026-03-03', gone)], '2026-03-10')
    expect(told.at(-1)).toBe('2026-03-09 update')
    expect(asked(entries)).toEqual([])
  })

  it('goes to the corrected address at once, whatever it was, and is no person’s any more', () => {
    const events = [on('2026-03-03', gone), on('2026-03-06', answers('cancel')), on('2026-03-08', found)]
    const { letters, entries, backorder } = story(lampOrder(), events, '2026-03-08')
    expect(backorder.closed).not.toBeNull()
    expect(last({ letters } as ReturnType<typeof story>)).toMatchObject({
      letter: 'refunded',
      channels: ['email'],
      facts: { money: { refundMinor: 29_994 } },
    })
    expect(entries).toContainEqual(expect.objectContaining({ type: 'agent-relieved', why: 'unreachable' }))
  })

  it('as the first notice of a delay counts from when it does arrive: its silence is consent', () => {
    const events = [on('2026-03-03', gone), on('2026-03-05', eta('2026-04-10')), on('2026-03-08', found)]
    const { letter, entries } = story(lampOrder(), events, '2026-03-21')
    expect(letter('delay-notice').offer?.silence).toEqual({ means: 'consent', on: '2026-03-20' })
    expect(entries).toContainEqual(expect.objectContaining({ type: 'consented', by: 'silence', date: '2026-04-10' }))
  })

  it('is not sent again when a newer one of the same wait has arrived', () => {
    const events = [
      on('2026-03-03', { type: 'bounced', channel: 'email', letterKey: 'letter/1', soft: true }),
      on('2026-03-05', eta('2026-04-10')),
      on('2026-03-06', found),
    ]
    const order = lampOrder({ reach: { ...nobody, email: true } })
    const { told } = story(order, events, '2026-03-06')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-05 delay-notice'])
  })
})
