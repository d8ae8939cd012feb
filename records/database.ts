import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { PgliteStream } from './pglite-stream.ts'

/** What a query and a transaction can do; instants come back as epoch milliseconds, dates as `2026-04-20`, bigints as numbers. */
export interface Queries {
  query<Row = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<Row[]>
  /** Several statements without parameters, for migrations. */
  script(text: string): Promise<void>
}

/** PostgreSQL: a server's pool, or PGlite's one connection, so that transactions must be short. */
export interface Database extends Queries {
  transaction<Result>(work: (tx: Queries) => Promise<Result>): Promise<Result>
  /** Hears `notify` from every process; absent where there is only one process. */
  listen?(channel: string, heard: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** `postgres://…`; without it PGlite keeps the data. */
  url?: string
  /** PGlite's folder; without it the data lives in memory and ends with the process. */
  dataDir?: string
  /** A dump of a PGlite folder to begin with instead of a new one: a fresh database in a tenth of the time. */
  from?: Blob
  /** Connections in the pool of a server. */
  connections?: number
}

/** Opens the database and brings its schema up to date. */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const database = options.url?.startsWith('postgres')
    ? overServer(options.url, options.connections ?? 10)
    : await overPglite(options)
  await migrate(database)
  return database
}

const int8 = 20
const date = 1082
const timestamptz = 1184
const parsers: Record<number, (text: string) => unknown> = {
  [int8]: Number,
  [date]: (text) => text,
  [timestamptz]: (text) => new Date(text).getTime(),
}
const types = { getTypeParser: (oid: number, format?: string) => parsers[oid] ?? parserOf(oid, format) }

function overServer(url: string, max: number): Database {
  const pool = new pg.Pool({ connectionString: url, max, types, options: '-c timezone=UTC' })
  // An idle connection that the server drops is replaced by the next query.
  pool.on('error', () => {})
  return {
    ...overPool(pool),
    async listen(channel, heard) {
      const client = new pg.Client({ connectionString: url })
      client.on('error', () => {})
      client.on('notification', heard)
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      return () => client.end()
    },
  }
}

/** Memory that PGlite takes whatever it holds; the system's own cache has the files anyway. */
const sharedBuffers = '24MB'

/** PGlite speaks PostgreSQL's protocol: the same client with one connection, whose statements are planned once too. */
async function overPglite({ dataDir, from }: DatabaseOptions): Promise<Database> {
  const lite = await PGlite.create({
    ...(dataDir ? { dataDir } : {}),
    ...(from ? { loadDataDir: from } : {}),
    startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${sharedBuffers}`],
  })
  const pool = new pg.Pool({
    user: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    types,
    stream: () => new PgliteStream(lite),
  })
  return {
    ...overPool(pool),
    async close() {
      await pool.end()
      await lite.close()
    },
  }
}

function overPool(pool: pg.Pool): Database {
  return {
    ...overClient(pool),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const result = await work(overClient(client))
        await client.query('commit')
        client.release()
        return result
      } catch (error) {
        const rolledBack = await client.query('rollback').then(
          () => true,
          () => false,
        )
        client.release(!rolledBack)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

function parserOf(oid: number, format?: string): (text: string) => unknown {
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid)
}

function overClient(client: pg.Pool | pg.PoolClient): Queries {
  return {
    async query<Row>(text: string, params: readonly unknown[] = []) {
      const { rows } = await client.query({ name: statementName(text), text, values: [...params] })
      return rows as Row[]
    },
    async script(text) {
      await client.query(text)
    },
  }
}

const statementNames = new Map<string, string>()

/** Every text is a constant of this house, so each is planned once per connection. */
function statementName(text: string): string {
  const name = statementNames.get(text) ?? `q${statementNames.size}`
  statementNames.set(text, name)
  return name
}
