import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deliveryReportsIn, isAddressDead } from '../../replies/email/delivery-report.ts'

const report = (fields: Record<string, string>) =>
  `Reporting-MTA: dns; mx.example\r\nArrival-Date: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n`

describe('a mail server’s report', () => {
  it('says of each recipient what became of the letter', () => {
    const text = `${report({ 'Final-Recipient': 'rfc822; ada@mail.example', Action: 'failed', Status: '5.1.1 (no such user)' })}Original-Recipient: rfc822;<bob@mail.example>\nFinal-Recipient: rfc822; bob@elsewhere.example\nAction: Delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; 451\n  try later\n`
    expect(deliveryReportsIn(text)).toEqual([
      { action: 'failed', status: '5.1.1', recipient: 'ada@mail.example' },
      { action: 'delayed', status: '4.4.1', recipient: 'bob@mail.example' },
    ])
  })

  it.each([
    ['5.1.1', true],
    ['5.1.2', true],
    ['5.1.10', true],
    ['5.2.1', true],
    ['5.2.2', false],
    ['5.7.1', false],
    ['5.1.8', false],
    ['4.4.7', false],
  ])('with status %s says that the address is dead: %s', (status, isDead) => {
    const [read] = deliveryReportsIn(
      report({ 'Final-Recipient': 'rfc822; a@b.example', Action: 'failed', Status: status }),
    )
    expect(read && isAddressDead(read)).toBe(isDead)
  })

  it('of a delay never says so, and what is no report says nothing', () => {
    const [delay] = deliveryReportsIn(report({ Action: 'delayed', Status: '5.1.1' }))
    expect(delay && isAddressDead(delay)).toBe(false)
    expect(deliveryReportsIn('Hello,\n\nAction: I am angry')).toEqual([])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(deliveryReportsIn(text))))
    const startedAt = performance.now()
    deliveryReportsIn('Action: failed\n\n'.repeat(100_000))
    deliveryReportsIn(`${'A'.repeat(100_000)}: ${' '.repeat(100_000)}`)
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })
})
