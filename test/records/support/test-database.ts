import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { type Database, openDatabase } from '../../../records/database.ts'

const folder = new URL('../../../node_modules/.cache/meanwhile/', import.meta.url)
const manifest = new URL('../../../node_modules/@electric-sql/pglite/package.json', import.meta.url)

/** A database of its own in memory, with the whole schema. An empty PostgreSQL takes seconds to make, so it is made once per machine. */
export async function testDatabase(): Promise<Database> {
  const { version }: { version: string } = JSON.parse(await readFile(manifest, 'utf8'))
  const dump = new URL(`pglite-${version}.tar`, folder)
  const bytes = await readFile(dump).catch(() => makeDump(dump))
  return openDatabase({ from: new Blob([new Uint8Array(bytes)]) })
}

async function makeDump(dump: URL): Promise<Buffer> {
  const empty = await PGlite.create()
  const bytes = Buffer.from(await (await empty.dumpDataDir('none')).arrayBuffer())
  await empty.close()
  await mkdir(folder, { recursive: true })
  // Another test file may be making it too: whoever is last wins, and both are whole.
  const own = new URL(`pglite-${process.pid}.tar`, folder)
  await writeFile(own, bytes)
  await rename(own, dump)
  return bytes
}
