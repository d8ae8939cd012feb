import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../support/run-node.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const order = {
  id: 'order-1',
  placedAt: '2026-03-02T17:00:00Z',
  customer: { id: 'c-1', name: 'Ann Example', email: 'ann@example.com', country: 'US' },
  currency: 'USD',
  lines: [{ id: 'lamp', sku: 'LAMP', name: 'Lamp', quantity: 10, available: 4, unitPrice: 4999 }],
  payment: { mode: 'captured' },
  promisedDate: '2026-03-20',
}
const delayed = {
  policy: { timeZone: 'America/New_York' },
  order,
  until: '2026-03-08',
  events: [
    { at: '2026-03-05', type: 'eta', sku: 'LAMP', expectedAt: '2026-04-10', reason: 'A strike at the port' },
    { at: '2026-03-06', type: 'answer', answer: 'wait', offer: 1 },
    { at: '2026-03-07', type: 'answer', answer: 'cancel', offer: 1 },
  ],
}

/** `npm run meanwhile -- simulate`, as the script runs it, with a case in a file or on standard input. */
async function simulate(text: string, by: 'file' | 'input' = 'file') {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'case.json'), text)
  const path = by === 'file' ? 'case.json' : '-'
  const run = runCommand('node', ['cli/bootstrap.mjs', 'meanwhile', 'simulate', path], { env: { INIT_CWD: folder } })
  if (by === 'input') run.process.stdin!.end(text)
  return { code: await run.exit(), output: run.output() }
}

describe('a dry run of one order', () => {
  it('prints the letters, the steps, the outcome, what comes next and the verdict', async () => {
    const { code, output } = await simulate(JSON.stringify(delayed))
    expect(code).toBe(0)
    const printed = JSON.parse(output)
    expect(printed.letters.map(({ at, letter }: { at: string; letter: string }) => `${at} ${letter}`)).toEqual([
      '2026-03-02T17:00:00.000Z first-notice',
      '2026-03-05T17:30:00.000Z delay-notice',
      '2026-03-07T17:00:00.000Z answer-received',
      '2026-03-07T17:30:00.000Z refunded',
    ])
    expect(printed.letters[1]).toMatchObject({
      channels: ['email'],
      offer: 2,
      promisedDate: '2026-03-20',
      revisedDate: '2026-04-10',
      discountCode: { percent: 10 },
    })
    expect(printed.refused).toEqual([{ at: '2026-03-06T17:00:00.000Z', type: 'answer', reason: 'stale-offer' }])
    expect(printed.steps.at(-1)).toMatchObject({ type: 'refund', amount: 29_994 })
    expect(printed.verdict).toMatchObject({ law: 'us-ftc', ok: true, breaches: [] })
  })

  it('reads a case from standard input, and foretells an order that is still open', async () => {
    const { code, output } = await simulate(JSON.stringify({ order, until: '2026-03-03', events: [] }), 'input')
    expect(code).toBe(0)
    const printed = JSON.parse(output)
    expect(printed.outcome).toEqual({ type: 'open' })
    expect(printed.next[0]).toMatchObject({ letter: 'update' })
    expect(printed.next.at(-1)).toMatchObject({ letter: 'refunded' })
  })

  it('plays steps that fail or are slow', async () => {
    const events = [
      { at: '2026-03-03', type: 'step-failed', step: 'refund' },
      { at: '2026-03-04', type: 'answer', answer: 'cancel' },
    ]
    const { output } = await simulate(JSON.stringify({ order, until: '2026-03-06', events }))
    const refunds = JSON.parse(output).steps.filter(({ type }: { type: string }) => type === 'refund')
    expect(refunds).toHaveLength(2)
  })

  it.each([
    [
      'a quantity that does not add up',
      { ...delayed, order: { ...order, lines: [{ ...order.lines[0], available: 11 }] } },
      '/order/lines/0/available: must not be more than the quantity',
    ],
    ['an unknown field', { ...delayed, colour: 'red' }, 'colour'],
    ['an event of no known kind', { ...delayed, events: [{ at: '2026-03-05', type: 'explosion' }] }, '/events/0/type'],
    ['an impossible date', { ...delayed, until: '2026-02-31' }, '/until'],
    [
      'a duration that is none',
      { ...delayed, events: [{ at: '2026-03-05', type: 'step-slow', step: 'refund', for: 'long' }] },
      '/events/0/for: must be a duration',
    ],
  ])('says what is wrong with %s, and ends with 1', async (_what, bad, message) => {
    const { code, output } = await simulate(JSON.stringify(bad))
    expect(code).toBe(1)
    expect(output).toContain(message)
    expect(output).not.toContain('    at ')
  })

  it('says so when the case is no JSON or is not there', async () => {
    const broken = await simulate('{"order":')
    expect(broken.code).toBe(1)
    expect(broken.output).toContain('JSON')
    const absent = runCommand('node', ['cli/bootstrap.mjs', 'meanwhile', 'simulate', 'absent.json'])
    expect(await absent.exit()).toBe(1)
    expect(absent.output()).toContain('absent.json')
    expect(absent.output()).not.toContain('    at ')
  })
})
