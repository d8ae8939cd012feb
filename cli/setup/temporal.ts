import { Connection } from '@temporalio/client'
import type { Config } from '../../config/config.ts'
import { findTemporal } from './find-temporal.ts'
import { prepareNamespace } from './prepare-namespace.ts'
import { type Progress, SetupError } from './progress.ts'
import { type TemporalCredentials, temporalCredentials } from './temporal-access.ts'
import type { Store } from './temporal-config.ts'
import { startTemporalServer } from './temporal-server.ts'

/** A Temporal server whose namespace and search attributes are ready for workflows. */
export interface Temporal {
  /** `host:port` */
  address: string
  namespace: string
  /** Of the server that was started here; null where TEMPORAL_ADDRESS named one. */
  pid: number | null
  /** Stops what was started here and leaves alone what was not. */
  close(): Promise<void>
}

/** Finds a Temporal server, starts it where it does not run yet, and prepares its namespace. Throws SetupError with words for the operator. */
export async function provideTemporal(options: {
  config: Config
  progress: Progress
  store?: Store
}): Promise<Temporal> {
  const { config, progress } = options
  const { namespace } = config.temporal
  const found = await findTemporal({ config, progress })
  const server =
    found.kind === 'address'
      ? { address: found.address, pid: null, close: async () => {} }
      : await startTemporalServer(found, options.store ?? { dataDir: config.dataDir })
  try {
    await prepare(server.address, namespace, found.kind === 'address' ? await temporalCredentials(config) : {})
  } catch (error) {
    await server.close()
    throw error
  }
  return { ...server, namespace }
}

async function prepare(address: string, namespace: string, credentials: TemporalCredentials): Promise<void> {
  const connection = await connect(address, credentials)
  try {
    await prepareNamespace(connection, namespace)
  } finally {
    await connection.close()
  }
}

async function connect(address: string, credentials: TemporalCredentials): Promise<Connection> {
  try {
    return await Connection.connect({ address, connectTimeout: 5_000, ...credentials })
  } catch {
    const how = credentials.tls === undefined ? 'without TLS' : credentials.apiKey ? 'with the API key' : 'over TLS'
    throw new SetupError(`No Temporal server answers ${how} at TEMPORAL_ADDRESS (${address})`)
  }
}
