import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { punctuality, readDeliveries } from '../../../cli/commands/punctuality.ts'
import { runCommand } from '../../support/run-node.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../../supply/fixtures/${name}`, import.meta.url))
const real = [fixture('deliveries-learn.csv'), fixture('deliveries-check.csv')] as const

function file(text: string): string {
  const path = join(temporaryFolder(), 'deliveries.csv')
  writeFileSync(path, text)
  return path
}

describe('a file of deliveries', () => {
  it('may have its columns in any order, more than are needed, quotes, commas and a byte order mark', async () => {
    const path = file(
      '\uFEFFname,deliveredOn,supplier,sku,promisedOn,group\r\n"Lamp, ""tall""\nred",2026-03-04,"Acme, Inc.",lamp,2026-03-01,\r\n\r\nMug,2026-03-01,Zenith,mug,2026-03-01,cups\r\n',
    )
    expect(await readDeliveries(path)).toEqual([
      { supplier: 'Acme, Inc.', sku: 'lamp', promisedOn: '2026-03-01', deliveredOn: '2026-03-04' },
      { supplier: 'Zenith', sku: 'mug', group: 'cups', promisedOn: '2026-03-01', deliveredOn: '2026-03-01' },
    ])
  })

  it('has its lines without both dates left out', async () => {
    const path = file('supplier,sku,promisedOn,deliveredOn\nAcme,lamp,,2026-03-01\nAcme,lamp,2026-03-01,\n')
    expect(await readDeliveries(path)).toEqual([])
  })

  it.each([
    ['a missing column', 'supplier,sku,promisedOn\nAcme,lamp,2026-03-01\n', /line 1: no column deliveredOn/],
    [
      'a date that is none',
      'supplier,sku,promisedOn,deliveredOn\nAcme,lamp,2026-03-01,2026-03-01\nAcme,lamp,2026-02-30,2026-03-01\n',
      /line 3: promisedOn is not a date/,
    ],
    ['no supplier', 'supplier,sku,promisedOn,deliveredOn\n,lamp,2026-03-01,2026-03-01\n', /line 2: supplier is empty/],
    ['too few fields', 'supplier,sku,promisedOn,deliveredOn\nAcme,lamp,2026-03-01\n', /line 2/],
    [
      'a quote that never ends',
      'supplier,sku,promisedOn,deliveredOn\n"Acme,lamp,2026-03-01,2026-03-01\n',
      /line 2|line 3/,
    ],
    ['nothing in it', '', /line 1: no column supplier/],
  ])('is refused with the number of its line: %s', async (_what, text, message) => {
    await expect(readDeliveries(file(text))).rejects.toThrow(message)
  })
})

describe('meanwhile punctuality', () => {
  it('still serves better than the suppliers’ own dates on a slice of real deliveries where it did', async () => {
    const { lines, promise, learned } = await punctuality(...real)
    expect(lines).toBe(635)
    expect(promise.kept).toBeCloseTo(0.887, 3)
    expect(learned.pinball90).toBeLessThan(promise.pinball90 * 0.9)
    expect(learned.pinball95).toBeLessThan(promise.pinball95 * 0.8)
    expect(learned.kept90).toBeGreaterThan(0.93)
    expect(learned.kept95).toBeGreaterThan(learned.kept90)
  })

  it('prints JSON, and one plain line with exit code 1 for a file that makes no sense', async () => {
    const run = (...files: string[]) =>
      runCommand(process.execPath, ['cli/bootstrap.mjs', 'meanwhile', 'punctuality', ...files])
    const small = file('supplier,sku,promisedOn,deliveredOn\nAcme,lamp,2026-03-01,2026-03-03\n')
    const good = run(small, small)
    expect(await good.exit()).toBe(0)
    expect(JSON.parse(good.output())).toEqual({
      lines: 1,
      promise: { kept: 0, pinball90: 1.8, pinball95: 1.9 },
      learned: { kept90: 1, kept95: 1, pinball90: 0, pinball95: 0 },
    })
    const bad = run(small, file('supplier\nAcme\n'))
    expect(await bad.exit()).toBe(1)
    expect(bad.output()).toMatch(/^\S+, line 1: no column sku, promisedOn, deliveredOn\n$/)
  }, 60_000)
})
