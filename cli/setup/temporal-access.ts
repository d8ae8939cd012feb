import { readFile } from 'node:fs/promises'
import type { Config } from '../../config/config.ts'
import { SetupError } from './progress.ts'

/** What `Connection.connect` and `NativeConnection.connect` take beside the address. */
export interface TemporalCredentials {
  tls?:
    | true
    | { serverNameOverride?: string; serverRootCACertificate?: Buffer; clientCertPair?: { crt: Buffer; key: Buffer } }
  apiKey?: string
  metadata?: Record<string, string>
}

/** The credentials for the configured server, certificates read from their files; none for a plain connection. Throws SetupError naming the variable of a file that cannot be read. */
export async function temporalCredentials({ temporal }: Pick<Config, 'temporal'>): Promise<TemporalCredentials> {
  const { tls, apiKey, client, serverCaPath, serverName } = temporal.access
  if (!tls) return {}
  const own = {
    ...(serverName !== null && { serverNameOverride: serverName }),
    ...(serverCaPath !== null && {
      serverRootCACertificate: await pem('TEMPORAL_TLS_SERVER_CA_CERT_PATH', serverCaPath),
    }),
    ...(client && {
      clientCertPair: {
        crt: await pem('TEMPORAL_TLS_CLIENT_CERT_PATH', client.certPath),
        key: await pem('TEMPORAL_TLS_CLIENT_KEY_PATH', client.keyPath),
      },
    }),
  }
  return {
    tls: Object.keys(own).length === 0 ? true : own,
    // A regional endpoint of Temporal Cloud tells namespaces apart by this header.
    ...(apiKey !== null && { apiKey, metadata: { 'temporal-namespace': temporal.namespace } }),
  }
}

async function pem(variable: string, path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch(() => {
    throw new SetupError(`${variable} names a file that cannot be read`)
  })
  if (!bytes.includes('-----BEGIN ')) throw new SetupError(`${variable} names a file that is not PEM`)
  return bytes
}
