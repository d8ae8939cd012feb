import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDrivenRows } from '../../cli/drive/deliveries-file.ts'
import type { DriveReport } from '../../cli/drive/drive.ts'
import { happeningsOf, together } from '../../cli/drive/happenings.ts'
import { runCommand } from '../support/run-node.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const file = 'test/cli/deliveries/driven.csv'
const header = 'id,purchaseOrder,supplier,sku,name,group,quantity,unitPrice,orderedOn,promisedOn,deliveredOn'

describe('a file of deliveries to be driven', () => {
  it('leaves out rows without a promise or a delivery, and says how many', () => {
    const path = join(temporaryFolder(), 'deliveries.csv')
    const rows = ['1,A,s,k,,,5,,2020-01-01,2020-01-10,', '2,A,s,k,,,5,,,2020-01-10,2020-01-09']
    writeFileSync(path, [header, ...rows].join('\n'))
    const read = readDrivenRows(path, Number.POSITIVE_INFINITY)
    expect(read.skipped).toBe(1)
    expect(read.rows).toMatchObject([{ id: '2', orderedOn: '2020-01-09' }])
  })

  it('is told day by day: what is ordered first, what is late on the day it was promised, what comes last', () => {
    const happenings = happeningsOf(readDrivenRows(file, Number.POSITIVE_INFINITY).rows)
    expect(happenings.map(({ on }) => on)).toEqual(happenings.map(({ on }) => on).sort())
    for (const { row, type, on } of happenings.filter((one) => one.type === 'moved')) {
      expect({ type, on }).toEqual({ type: 'moved', on: row.promisedOn })
      expect(row.deliveredOn > row.promisedOn).toBe(true)
    }
    expect([...together(happenings)].flat()).toEqual(happenings)
  })

  it('names the row that makes no sense', () => {
    const path = join(temporaryFolder(), 'deliveries.csv')
    writeFileSync(path, [header, '1,A,s,k,,,many,,2020-01-01,2020-01-10,2020-01-10'].join('\n'))
    expect(() => readDrivenRows(path, 10)).toThrow(/row 1: quantity/)
  })
})

it('drives real deliveries through the engine: every unit is with an order or on the shelf, and nobody is told the same twice', {
  timeout: 240_000,
}, async () => {
  const env = { MEANWHILE_DATA_DIR: temporaryFolder(), TEMPORAL_ADDRESS: '', DATABASE_URL: '', npm_lifecycle_event: '' }
  const command = runCommand(process.execPath, ['cli/bootstrap.mjs', 'meanwhile', 'drive', file], { env })
  expect(await command.exit(), command.output()).toBe(0)
  const printed = command.output()
  const report = JSON.parse(printed.slice(printed.indexOf('{'), printed.lastIndexOf('}') + 1)) as DriveReport
  expect(report).toMatchObject({ rows: 13, backorders: 13, lost: 0, doubled: 0 })
  expect(report.allocated + report.onHand).toBe(report.received)
  expect(report.letters).toBeGreaterThan(13)
})
