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
})
