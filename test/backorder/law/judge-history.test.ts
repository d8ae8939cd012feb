import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../backorder/calendar.ts'
import type { Entry } from '../../../backorder/entry.ts'
import type { History, SentLetter, WaitedLine } from '../../../backorder/law/history.ts'
import { judgeHistory, recordsOf } from '../../../backorder/law/record.ts'
import type { LetterOffer } from '../../../backorder/letters/letter.ts'
import { defaultPolicy, type Policy } from '../../../backorder/policy.ts'

const timeZone = 'America/New_York'
const policy: Policy = { ...defaultPolicy, timeZone }
const hour = 3_600_000
/** An instant on that day in the merchant's zone. */
const at = (date: string, hours = 12) => instantAt(date, hours * hour, timeZone)

const lamp: WaitedLine = { id: 'lamp', quantityOrdered: 2, quantityAvailable: 0, unitPriceMinor: 5000 }
const desk: WaitedLine = { id: 'desk', quantityOrdered: 10, quantityAvailable: 4, unitPriceMinor: 3000 }
const mug: WaitedLine = { id: 'mug', quantityOrdered: 1, quantityAvailable: 1, unitPriceMinor: 1000 }
const paid = (goodsMinor: number) =>
  ({ mode: 'captured', goodsMinor, free: false, prepaidMinor: goodsMinor, dueMinor: 0, extraShippingMinor: 0 }) as const
const authorized = (goodsMinor: number) =>
  ({
    mode: 'authorized',
    goodsMinor,
    free: false,
    prepaidMinor: 0,
    dueMinor: goodsMinor,
    extraShippingMinor: 0,
  }) as const

function history(entries: Entry[], letters: SentLetter[] = [], order: Partial<History['backorder']> = {}): History {
  const opened: Entry = { atMs: at('2026-03-02'), type: 'opened', promisedDate: null, endingDate: '2026-06-01' }
  return {
    backorder: { placedOn: '2026-03-02', policy, lines: [lamp], money: paid(10_000), ...order },
    letters,
    entries: [opened, ...entries],
  }
}

const offer = (revisedDate: string | null, silence: LetterOffer['silence']): LetterOffer => ({
  number: 1,
  options: ['wait', 'cancel'],
  revisedDate,
  waitUntil: '2026-06-01',
  silence,
  substitutes: [],
})

const notice = (on: string, revisedDate: string | null, facts: Partial<SentLetter['facts']> = {}): SentLetter => ({
  key: `letter/${on}`,
  atMs: at(on),
  isDelayNotice: true,
  facts: {
    lines: [{ id: 'lamp', waiting: 2 }],
    revisedDate,
    offer: offer(revisedDate, { means: 'consent', on: revisedDate ?? '2026-05-01' }),
    ...facts,
  },
})

const shipped = (on: string, id = 'lamp', quantity = 2): Entry => ({
  atMs: at(on),
  type: 'shipped',
  lines: [{ id, quantity }],
})
const cancelled = (on: string, quantity = 2, id = 'lamp', cause: 'customer' | 'silence' = 'customer'): Entry => ({
  atMs: at(on, 20),
  type: 'cancelled',
  cause,
  lines: [{ id, quantity }],
  requestedAtMs: at(on, 19),
})
const refund = (on: string, amountMinor: number): Entry => ({
  atMs: at(on, 22),
  type: 'step-done',
  step: 'refund',
  key: `refund/${on}`,
  amountMinor,
})
const consented = (on: string, date: string | null, by: 'answer' | 'silence' = 'answer'): Entry => ({
  atMs: at(on),
  type: 'consented',
  by,
  date,
})
const judged = (told: History, asOf = '2026-12-31') => {
  const { ok, breaches, lines } = judgeHistory(told, asOf)
  return { ok, breaches: breaches.map(({ what }) => what), statuses: lines.map(({ status }) => status) }
}

describe('what the engine recorded, judged', () => {
  it('finds nothing wrong when a notified delay ships by its new date', () => {
    const told = history(
      [consented('2026-04-01', '2026-04-20', 'silence'), shipped('2026-04-20')],
      [notice('2026-03-20', '2026-04-20')],
    )
    expect(judged(told)).toEqual({ ok: true, breaches: [], statuses: ['shipped'] })
  })

  it("does not take the engine's word for a consent by silence", () => {
    const told = history([consented('2026-04-01', '2026-05-20', 'silence'), shipped('2026-05-20')])
    expect(judged(told)).toEqual({
      ok: false,
      breaches: ['shipped-after-cancellation', 'refund-missing'],
      statuses: ['cancelled'],
    })
  })

  it("counts days in the merchant's zone: eleven at night is still that day", () => {
    const late: SentLetter = { ...notice('2026-04-01', '2026-04-20'), atMs: at('2026-04-01', 23) }
    expect(judged(history([shipped('2026-04-20')], [late])).ok).toBe(true)
    const tooLate: SentLetter = { ...late, atMs: at('2026-04-02', 0) }
    expect(judged(history([shipped('2026-04-20')], [tooLate])).ok).toBe(false)
  })

  it('holds the shop to the date it promised when the order was placed', () => {
    const told = history([])
    told.entries[0] = { atMs: at('2026-03-02'), type: 'opened', promisedDate: '2026-03-10', endingDate: '2026-06-01' }
    expect(judgeHistory(told, '2026-03-12').lines[0]).toMatchObject({ status: 'cancelled', cancelledOn: '2026-03-10' })
  })

  it('takes an answer as consent to the date it names', () => {
    const long = notice('2026-03-20', '2026-05-20', {
      offer: offer('2026-05-20', { means: 'cancel', on: '2026-05-01' }),
    })
    const told = history([consented('2026-03-22', '2026-05-20'), shipped('2026-05-20')], [long])
    expect(judged(told)).toEqual({ ok: true, breaches: [], statuses: ['shipped'] })
  })

  it('takes a swap as an order of the other thing on that day', () => {
    const swapped: Entry = { atMs: at('2026-03-30'), type: 'swapped', lineId: 'lamp', sku: 'LAMP-2', quantity: 2 }
    expect(judged(history([swapped, shipped('2026-04-29')])).ok).toBe(true)
    expect(judged(history([swapped, shipped('2026-04-30')])).ok).toBe(false)
  })

  it("dates a customer's cancellation by the request, not by the end of the undo time", () => {
    const told = history([{ ...cancelled('2026-03-20'), atMs: at('2026-03-21', 1) }, refund('2026-03-21', 10_000)])
    expect(judgeHistory(told, '2026-04-30').lines[0]).toMatchObject({ cancelledOn: '2026-03-20', ok: true })
  })

  it('dates every other cancellation by the day it was made', () => {
    const told = history([cancelled('2026-03-25', 2, 'lamp', 'silence'), refund('2026-03-25', 10_000)])
    expect(judgeHistory(told, '2026-04-30').lines[0]).toMatchObject({ cancelledOn: '2026-03-25', ok: true })
  })
})

describe('words of a delay notice', () => {
  it('misses the way to cancel and the meaning of silence in a letter without an offer', () => {
    const told = history([shipped('2026-04-20')], [notice('2026-03-20', '2026-04-20', { offer: null })])
    expect(judged(told).breaches).toEqual([
      'notice-without-right-to-cancel',
      'notice-without-free-way',
      'notice-without-silence-means',
    ])
  })

  it('misses the reason of a delay that nobody can date', () => {
    const indefinite = { offer: offer(null, { means: 'cancel', on: '2026-05-01' } as const) }
    const consent = consented('2026-03-21', null)
    expect(judged(history([consent], [notice('2026-03-20', null, indefinite)])).breaches).toEqual([
      'notice-without-reason',
    ])
    expect(judged(history([consent], [notice('2026-03-20', null, { ...indefinite, reason: 'port strike' })]))).toEqual({
      ok: true,
      breaches: [],
      statuses: ['open'],
    })
  })

  it('objects when a long delay claims that silence consents to it', () => {
    const told = history([shipped('2026-04-20')], [notice('2026-03-20', '2026-05-20')])
    expect(judged(told).breaches).toEqual(['silence-misstated'])
  })

  it('reads a notice only for the lines that wait in it', () => {
    const other = notice('2026-03-20', '2026-04-20', { lines: [{ id: 'lamp', waiting: 0 }] })
    expect(judged(history([shipped('2026-04-15')], [other])).ok).toBe(false)
  })
})

describe('letters that never arrived', () => {
  const bounce = (letterKey?: string): Entry => ({
    atMs: at('2026-03-21'),
    type: 'bounced',
    channel: 'email',
    unreached: true,
    ...(letterKey !== undefined && { letterKey }),
  })

  it('are no notices when the provider names the letter, or means the newest', () => {
    for (const entry of [bounce('letter/2026-03-20'), bounce()]) {
      expect(judged(history([entry, shipped('2026-04-15')], [notice('2026-03-20', '2026-04-20')])).ok).toBe(false)
    }
  })

  it('do not take the letter with them that followed on the same day', () => {
    const again: SentLetter = { ...notice('2026-03-21', '2026-04-20'), atMs: at('2026-03-21', 14) }
    const told = history([bounce(), shipped('2026-04-20')], [notice('2026-03-20', '2026-04-10'), again])
    expect(judged(told)).toEqual({ ok: true, breaches: [], statuses: ['shipped'] })
  })

  it('are no notices when there was no channel to send them by', () => {
    const written = (channels: ('email' | 'sms')[]): Entry => ({
      atMs: at('2026-03-20'),
      type: 'letter',
      key: 'letter/2026-03-20',
      letter: 'delay-notice',
      channels,
      isDelayNotice: true,
      revisedDate: '2026-04-20',
    })
    const judgedWith = (channels: ('email' | 'sms')[]) =>
      judged(history([written(channels), shipped('2026-04-15')], [notice('2026-03-20', '2026-04-20')]))
    expect(judgedWith(['sms'])).toEqual({ ok: true, breaches: [], statuses: ['shipped'] })
    expect(judgedWith([]).breaches).toEqual(['shipped-after-cancellation', 'refund-missing'])
  })

  it('leave other letters alone, and letters that arrived by another way', () => {
    const reached: Entry = { ...bounce('letter/2026-03-20'), unreached: false } as Entry
    for (const entry of [bounce('letter/2026-03-02'), reached]) {
      expect(judged(history([entry, shipped('2026-04-15')], [notice('2026-03-20', '2026-04-20')])).ok).toBe(true)
    }
  })
})

describe('lines and their units', () => {
  const lines = [desk, mug]
  const money = paid(31_000)

  it('judges only lines that had to wait', () => {
    expect(recordsOf(history([], [], { lines, money }), '2026-03-05').map(({ lineId }) => lineId)).toEqual(['desk'])
  })

  it('judges every line of an order that ships together', () => {
    const together = { lines, money, policy: { ...policy, shipping: 'together' as const } }
    expect(recordsOf(history([], [], together), '2026-03-05').map(({ lineId }) => lineId)).toEqual(['desk', 'mug'])
  })

  it('does not take the parcel from stock for the goods that waited', () => {
    const told = history([shipped('2026-03-03', 'desk', 4)], [], { lines, money })
    expect(judgeHistory(told, '2026-03-31').lines[0]?.status).toBe('open')
    expect(judgeHistory(told, '2026-04-02').lines[0]?.status).toBe('cancelled')
  })

  it('judges a line by its last unit', () => {
    const stock = shipped('2026-03-03', 'desk', 4)
    const late = history([stock, shipped('2026-03-20', 'desk', 5), shipped('2026-04-02', 'desk', 1)], [], {
      lines,
      money,
    })
    expect(judged(late, '2026-04-03').breaches).toEqual(['shipped-after-cancellation'])
    const timely = history([stock, cancelled('2026-03-10', 2, 'desk'), shipped('2026-04-01', 'desk', 4)], [], {
      lines,
      money,
    })
    expect(judged(timely)).toEqual({ ok: true, breaches: [], statuses: ['shipped'] })
  })

  it('knows nothing yet of what came after the day of judgement', () => {
    const told = history([shipped('2026-03-20')])
    expect(judged(told, '2026-03-19').statuses).toEqual(['open'])
    expect(judged(told, '2026-03-20').statuses).toEqual(['shipped'])
  })

  it('names the line of a breach', () => {
    const both = { lines: [lamp, desk], money: paid(40_000) }
    const told = history([shipped('2026-03-20')], [], both)
    expect(judgeHistory(told, '2026-12-31').breaches).toEqual([
      { lineId: 'desk', rule: '16 CFR 435.2(c)(5)', what: 'refund-missing', on: '2026-04-10' },
    ])
  })
})

describe('money of cancelled lines', () => {
  const twoLines = { lines: [lamp, desk], money: paid(40_000) }

  it('is back only when the last of it has gone out', () => {
    const parts = [cancelled('2026-03-20'), refund('2026-03-21', 9_999)]
    expect(judged(history(parts)).breaches).toEqual(['refund-missing'])
    expect(judged(history([...parts, refund('2026-03-30', 1)])).ok).toBe(true)
    expect(judged(history([...parts, refund('2026-04-01', 1)])).breaches).toEqual(['refund-late'])
  })

  it('of the line cancelled first is back first, whatever is cancelled later', () => {
    const told = history(
      [
        cancelled('2026-03-10'),
        refund('2026-03-11', 10_000),
        cancelled('2026-03-30', 6, 'desk'),
        refund('2026-03-31', 18_000),
      ],
      [],
      twoLines,
    )
    expect(judged(told, '2026-05-01')).toEqual({ ok: true, breaches: [], statuses: ['cancelled', 'cancelled'] })
  })

  it('of a deposit is the share of the goods, to the last cent', () => {
    const money = { ...paid(10_000), mode: 'deposit' as const, prepaidMinor: 3_333, dueMinor: 6_667 }
    const third = { ...lamp, quantityOrdered: 1, unitPriceMinor: 3_000 }
    const order = { lines: [third, { ...third, id: 'rest', unitPriceMinor: 7_000 }], money }
    const rest = shipped('2026-03-20', 'rest', 1)
    expect(judged(history([rest, cancelled('2026-03-20', 1), refund('2026-03-21', 999)], [], order)).ok).toBe(false)
    expect(judged(history([rest, cancelled('2026-03-20', 1), refund('2026-03-21', 1_000)], [], order)).ok).toBe(true)
  })

  it('that was only authorised needs no refund', () => {
    expect(judged(history([cancelled('2026-03-20')], [], { money: authorized(10_000) })).ok).toBe(true)
  })

  it('that was captured before an authorisation lapsed does', () => {
    const captured: Entry = {
      atMs: at('2026-03-09'),
      type: 'step-done',
      step: 'capture',
      key: 'capture/1',
      amountMinor: 10_000,
    }
    const order = { money: authorized(10_000) }
    expect(judged(history([captured, cancelled('2026-03-20')], [], order)).breaches).toEqual(['refund-missing'])
    expect(judged(history([captured, cancelled('2026-03-20'), refund('2026-03-21', 10_000)], [], order)).ok).toBe(true)
  })

  it('of a cheaper substitute cancelled later is the difference and the substitute', () => {
    const line = { ...lamp, substitute: { sku: 'LAMP-2', name: 'Lamp', unitPriceMinor: 4_000 } }
    const swapped: Entry = { atMs: at('2026-03-05'), type: 'swapped', lineId: 'lamp', sku: 'LAMP-2', quantity: 2 }
    const entries = [swapped, refund('2026-03-06', 2_000), cancelled('2026-03-20')]
    expect(judged(history([...entries, refund('2026-03-21', 7_999)], [], { lines: [line] })).ok).toBe(false)
    expect(judged(history([...entries, refund('2026-03-21', 8_000)], [], { lines: [line] })).ok).toBe(true)
  })

  it("of a substitute is the substitute's price when the line's own goods have shipped", () => {
    const line = { ...lamp, substitute: { sku: 'LAMP-2', name: 'Lamp', unitPriceMinor: 4_000 } }
    const swapped: Entry = { atMs: at('2026-03-05'), type: 'swapped', lineId: 'lamp', sku: 'LAMP-2', quantity: 1 }
    const entries = [swapped, refund('2026-03-06', 1_000), shipped('2026-03-10', 'lamp', 1), cancelled('2026-03-20', 1)]
    expect(judged(history([...entries, refund('2026-03-21', 3_999)], [], { lines: [line] })).ok).toBe(false)
    expect(judged(history([...entries, refund('2026-03-21', 4_000)], [], { lines: [line] })).ok).toBe(true)
  })

  it('of goods that cost nothing is nothing', () => {
    const free = { lines: [{ ...lamp, unitPriceMinor: 0 }], money: { ...paid(0), goodsMinor: 2, free: true } }
    expect(judged(history([cancelled('2026-03-20')], [], free)).ok).toBe(true)
  })
})

describe('a shop under no law', () => {
  it('has facts, and no breaches', () => {
    const told = history([cancelled('2026-09-20')], [], { policy: { ...policy, law: 'none' } })
    expect(judgeHistory(told, '2026-12-31')).toMatchObject({
      law: 'none',
      ok: true,
      lines: [{ lineId: 'lamp', status: 'cancelled', cancelledOn: '2026-09-20', refundDueOn: null }],
    })
  })
})
