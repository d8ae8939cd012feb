import { openDatabase } from '../../records/database.ts'
import { fill } from './lines.ts'

// A process of its own: `fill.ts FOLDER SIZE…`.
const [dataDir = '', ...sizes] = process.argv.slice(2)
const database = await openDatabase({ dataDir })
for (const size of sizes) await fill(database, Number(size))
await database.script('analyze backorder_lines')
await database.close()
