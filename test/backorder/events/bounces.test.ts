import { describe, expect, it } from 'vitest'
import { decide } from '../../../backorder/decide.ts'
import type { BackorderEvent } from '../../../backorder/event.ts'
import { open } from '../../../backorder/open.ts'
import type { OpenOrder } from '../../../backorder/order.ts'
import { defaultPolicy } from '../../../backorder/policy.ts'
import type { Backorder } from '../../../backorder/state.ts'

const placedAtMs = Date.parse('2026-03-02T15:00:00Z')
const hourMs = 3_600_000
const order = (reach: Partial<OpenOrder['reach']> = {}): OpenOrder => ({
  id: 'o-1',
  placedAtMs,
  currency: 'USD',
  lines: [{ id: '1', sku: 'LAMP', name: 'Lamp', unitPriceMinor: 4_999, quantity: 2, available: 0 }],
  payment: { mode: 'captured' },
  promisedDate: '2026-03-20',
  reach: { email: true, sms: true, timeZone: 'America/New_York', ...reach },
  policy: { ...defaultPolicy, law: 'us-ftc', timeZone: 'America/New_York' },
})

/** The order after its delay notice, which went out at an instant. */
function delayed(reach: Partial<OpenOrder['reach']>, noticeAtMs: number): Backorder {
  let { backorder } = open(order(reach), placedAtMs)
  const take = (event: BackorderEvent, atMs: number) => {
    ;({ backorder } = decide(backorder, event, atMs))
  }
  take({ type: 'eta', sku: 'LAMP', expectedAt: '2026-04-10' }, noticeAtMs - hourMs)
  take({ type: 'deadline' }, noticeAtMs)
  for (const { key } of backorder.steps) take({ type: 'step-done', key, code: 'THANKS' }, noticeAtMs)
  return backorder
}
/** The order after its first weekly update. */
const updated = (reach: Partial<OpenOrder['reach']>): Backorder =>
  decide(open(order(reach), placedAtMs).backorder, { type: 'deadline' }, placedAtMs + 168 * hourMs).backorder
const noonOf = (day: string) => Date.parse(`${day}T16:00:00Z`)
const bounce = (backorder: Backorder, event: Partial<Extract<BackorderEvent, { type: 'bounced' }>>, atMs: number) =>
  decide(backorder, { type: 'bounced', channel: 'email', ...event }, atMs)
const key = (backorder: Backorder) => backorder.notices.at(-1)!.letterKey

describe('a letter that bounces', () => {
  it('goes out on the next channel at once, and the dead address is not used again', () => {
    const before = delayed({}, noonOf('2026-03-05'))
    const { backorder, redirects, entries } = bounce(before, { letterKey: key(before) }, noonOf('2026-03-05'))
    expect(redirects).toEqual([{ letterKey: key(before), channel: 'sms', notBeforeMs: noonOf('2026-03-05') }])
    expect(backorder.reach.email).toBe(false)
    expect(entries).toContainEqual(expect.objectContaining({ type: 'bounced', unreached: false, next: 'sms' }))
  })

  it('leaves a good address in use when its mailbox was only full', () => {
    const before = delayed({}, noonOf('2026-03-05'))
    const after = bounce(before, { letterKey: key(before), soft: true }, noonOf('2026-03-05'))
    expect(after.backorder.reach).toEqual(before.reach)
    expect(after.redirects).toHaveLength(1)
  })

  it('waits for the morning by text, and goes at once by email', () => {
    const before = delayed({}, noonOf('2026-03-05'))
    const night = Date.parse('2026-03-06T05:00:00Z')
    expect(bounce(before, { letterKey: key(before) }, night).redirects).toMatchObject([
      { channel: 'sms', notBeforeMs: Date.parse('2026-03-06T14:00:00Z') },
    ])
    expect(bounce(before, { letterKey: key(before), channel: 'sms' }, night).redirects).toMatchObject([
      { channel: 'email', notBeforeMs: night },
    ])
  })

  it('asks an agent, by the day on which the law ends the wait, where no channel is left; the notice counts as none', () => {
    const before = delayed({ sms: false }, noonOf('2026-03-05'))
    const { backorder, entries, redirects } = bounce(before, { letterKey: key(before) }, noonOf('2026-03-05'))
    expect(redirects).toBeUndefined()
    expect(entries).toContainEqual(
      expect.objectContaining({ type: 'agent-needed', why: 'unreachable', dueBy: '2026-03-20' }),
    )
    expect(backorder.notices.at(-1)).toMatchObject({ bounced: true })
    expect(backorder.offer?.silence).toMatchObject({ means: 'cancel' })
  })

  it('asks an agent too when the text would be read only after that day', () => {
    const lastEvening = Date.parse('2026-03-21T02:00:00Z')
    const before = delayed({}, lastEvening)
    const late = { ...before, notices: before.notices.map((notice) => ({ ...notice, boundBefore: '2026-03-20' })) }
    const { entries, redirects } = bounce(late, { letterKey: key(late) }, lastEvening + 1_000)
    expect(redirects).toBeUndefined()
    expect(entries).toContainEqual(expect.objectContaining({ type: 'agent-needed', why: 'unreachable' }))
  })

  it('asks an agent when it is lost by every channel, though a full mailbox stays in use for later letters', () => {
    const before = delayed({}, noonOf('2026-03-05'))
    const letterKey = key(before)
    const once = bounce(before, { letterKey, soft: true }, noonOf('2026-03-05')).backorder
    const twice = bounce(once, { letterKey, channel: 'sms' }, noonOf('2026-03-05'))
    expect(twice.redirects).toBeUndefined()
    expect(twice.entries).toContainEqual(expect.objectContaining({ type: 'agent-needed', why: 'unreachable' }))
    expect(twice.backorder.reach).toMatchObject({ email: true, sms: false })
    const other = bounce(once, { letterKey: 'letter/1', channel: 'sms' }, noonOf('2026-03-05'))
    expect(other.redirects).toMatchObject([{ channel: 'email' }])
  })

  it('changes nothing when it was never written', () => {
    const before = delayed({}, noonOf('2026-03-05'))
    const { backorder, entries } = bounce(before, { letterKey: 'letter/99' }, noonOf('2026-03-05'))
    expect(entries).toEqual([])
    expect(backorder.reach).toEqual(before.reach)
  })

  it('is believed to be the newest where its provider cannot name it', () => {
    const before = delayed({ sms: false }, noonOf('2026-03-05'))
    const { entries } = bounce(before, {}, noonOf('2026-03-05'))
    expect(entries).toContainEqual(expect.objectContaining({ type: 'bounced', letterKey: key(before) }))
  })

  it('goes nowhere else when nothing rests on it, and the address is not used again', () => {
    const before = updated({})
    const { backorder, redirects, entries } = bounce(before, { letterKey: 'letter/2' }, noonOf('2026-03-09'))
    expect(backorder.letters).toEqual(['first-notice', 'update'])
    expect(redirects).toBeUndefined()
    expect(backorder.reach.email).toBe(false)
    expect(entries.map(({ type }) => type)).toEqual(['bounced'])
    const alone = bounce(updated({ sms: false }), { letterKey: 'letter/2' }, noonOf('2026-03-09'))
    expect(alone.entries).toContainEqual(expect.objectContaining({ type: 'agent-needed', why: 'unreachable' }))
  })

  it('in a person’s words goes by text to who wants texts, and is a person’s again for who does not', () => {
    const write = { type: 'override', override: { action: 'message' }, noteId: 'note-1' } as const
    const written = decide(open(order(), placedAtMs).backorder, write, placedAtMs + 1).backorder
    expect(bounce(written, { letterKey: 'letter/2' }, noonOf('2026-03-02')).redirects).toMatchObject([
      { channel: 'sms' },
    ])
    const quiet: Backorder = { ...written, preferences: { revision: 1, updates: 'usual', sms: false } }
    const { redirects, entries } = bounce(quiet, { letterKey: 'letter/2' }, noonOf('2026-03-02'))
    expect(redirects).toBeUndefined()
    expect(entries).toContainEqual(expect.objectContaining({ type: 'agent-needed', why: 'unreachable' }))
  })

  it('late in the evening of the last day counts as read in time only where a text was written with it', () => {
    const evening = Date.parse('2026-03-21T00:30:00Z')
    const noSms = delayed({ sms: false }, noonOf('2026-03-20'))
    const added = { ...noSms, reach: { ...noSms.reach, sms: true } }
    expect(bounce(added, { letterKey: key(added) }, evening).redirects).toBeUndefined()
    const both = delayed({}, noonOf('2026-03-20'))
    expect(both.notices.at(-1)).toMatchObject({ boundBefore: '2026-03-20', texted: true })
    expect(bounce(both, { letterKey: key(both) }, evening).redirects).toMatchObject([{ channel: 'sms' }])
  })
})

describe('a letter with a deadline that is only late', () => {
  const late = { reason: 'late' } as const
  const noon = noonOf('2026-03-18')

  it('goes out by the next channel too, and its address stays in use', () => {
    const before = delayed({}, noonOf('2026-03-05'))
    const { backorder, redirects, entries } = bounce(before, { ...late, letterKey: key(before) }, noon)
    expect(redirects).toMatchObject([{ channel: 'sms' }])
    expect(backorder.reach).toEqual(before.reach)
    expect(entries.filter(({ type }) => type === 'bounced')).toEqual([
      {
        type: 'bounced',
        channel: 'email',
        letterKey: key(before),
        unreached: false,
        next: 'sms',
        reason: 'late',
        atMs: noon,
      },
    ])
  })

  it('is a person’s, in time, where no channel is left; it still counts, for it may yet arrive', () => {
    const before = delayed({ sms: false }, noonOf('2026-03-05'))
    const { backorder, entries } = bounce(before, { ...late, letterKey: key(before) }, noon)
    expect(entries).toContainEqual(
      expect.objectContaining({ type: 'agent-needed', why: 'unreachable', dueBy: '2026-03-20' }),
    )
    expect(backorder.notices).toEqual(before.notices)
    expect(backorder.offer).toEqual(before.offer)
    expect(backorder.unreached).toBeUndefined()
  })

  it('is told of once for each channel, and a bounce after it is still a bounce', () => {
    const before = delayed({}, noonOf('2026-03-05'))
    const letterKey = key(before)
    const once = bounce(before, { ...late, letterKey }, noon).backorder
    const again = bounce(once, { ...late, letterKey }, noon)
    expect([again.entries, again.redirects]).toEqual([[], undefined])
    const both = bounce(once, { ...late, letterKey, channel: 'sms' }, noon)
    expect(both.entries).toContainEqual(expect.objectContaining({ type: 'agent-needed', why: 'unreachable' }))
    const lost = bounce(bounce(once, { letterKey }, noon).backorder, { letterKey, channel: 'sms' }, noon)
    expect(lost.backorder.notices.at(-1)).toMatchObject({ bounced: true })
  })

  it('changes nothing when no deadline rests on it', () => {
    const before = updated({})
    const { backorder, entries, redirects } = bounce(before, { ...late, letterKey: 'letter/2' }, noon)
    expect([entries, redirects]).toEqual([[], undefined])
    expect(backorder.lostSoftly).toBeUndefined()
  })
})
