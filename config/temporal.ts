import { resolve } from 'node:path'
import { z } from 'zod'
import type { Gap } from './variable.ts'

/** How Temporal lets us in; a file is named by its path, absolute. */
export interface TemporalAccess {
  tls: boolean
  /** As a Temporal Cloud key; never without TLS. */
  apiKey: string | null
  /** A client certificate and its key, PEM. */
  client: { certPath: string; keyPath: string } | null
  /** Who signed the server's certificate, PEM; null: a public authority. */
  serverCaPath: string | null
  /** The name in the server's certificate where it is not the address. */
  serverName: string | null
}

/** The variables by which Temporal is found. */
export const temporalVariables = {
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+:\d{1,5}$/, 'must look like: host:7233')
    .optional(),
  TEMPORAL_NAMESPACE: z
    .string()
    .regex(/^[\w.-]{2,255}$/, 'must be letters, digits, dots, dashes and underscores, two at least')
    .default('default'),
  TEMPORAL_TLS: z.enum(['true', 'false', '1', '0'], { error: 'must be true or false' }).optional(),
  TEMPORAL_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be one line without spaces')
    .optional(),
  TEMPORAL_TLS_CLIENT_CERT_PATH: z.string().optional(),
  TEMPORAL_TLS_CLIENT_KEY_PATH: z.string().optional(),
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: z.string().optional(),
  TEMPORAL_TLS_SERVER_NAME: z.string().optional(),
}

type TemporalVariables = z.output<z.ZodObject<typeof temporalVariables>>

/** What is missing of the variables together, or contradicts itself. */
export function temporalGaps(env: TemporalVariables): Gap[] {
  const { TEMPORAL_TLS_CLIENT_CERT_PATH: cert, TEMPORAL_TLS_CLIENT_KEY_PATH: key, TEMPORAL_TLS: tls } = env
  const secured = wantsTls(env) || key !== undefined || saysTrue(tls)
  const gaps: Gap[] = []
  if (cert !== undefined && key === undefined) {
    gaps.push({ variable: 'TEMPORAL_TLS_CLIENT_KEY_PATH', problem: 'is missing: a certificate needs its key' })
  }
  if (key !== undefined && cert === undefined) {
    gaps.push({ variable: 'TEMPORAL_TLS_CLIENT_CERT_PATH', problem: 'is missing: a key needs its certificate' })
  }
  if (secured && env.TEMPORAL_ADDRESS === undefined) {
    const problem = 'is missing: TLS and keys are for a server that somebody runs'
    gaps.push({ variable: 'TEMPORAL_ADDRESS', problem })
  }
  if (tls !== undefined && !saysTrue(tls) && wantsTls(env)) {
    const problem = 'is false, but a key or a certificate for Temporal is set, and neither goes over an open line'
    gaps.push({ variable: 'TEMPORAL_TLS', problem })
  }
  return gaps
}

/** How Temporal lets us in, by the variables. */
export function temporalAccessOf(env: TemporalVariables): TemporalAccess {
  const cert = env.TEMPORAL_TLS_CLIENT_CERT_PATH
  const key = env.TEMPORAL_TLS_CLIENT_KEY_PATH
  const ca = env.TEMPORAL_TLS_SERVER_CA_CERT_PATH
  return {
    tls: wantsTls(env) || saysTrue(env.TEMPORAL_TLS),
    apiKey: env.TEMPORAL_API_KEY ?? null,
    client: cert !== undefined && key !== undefined ? { certPath: resolve(cert), keyPath: resolve(key) } : null,
    serverCaPath: ca === undefined ? null : resolve(ca),
    serverName: env.TEMPORAL_TLS_SERVER_NAME ?? null,
  }
}

const saysTrue = (text: string | undefined): boolean => text === 'true' || text === '1'

/** Whether something is set that makes no sense without TLS. */
const wantsTls = (env: TemporalVariables): boolean =>
  [
    env.TEMPORAL_API_KEY,
    env.TEMPORAL_TLS_CLIENT_CERT_PATH,
    env.TEMPORAL_TLS_SERVER_CA_CERT_PATH,
    env.TEMPORAL_TLS_SERVER_NAME,
  ].some((value) => value !== undefined)
