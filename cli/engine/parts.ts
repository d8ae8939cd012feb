import { Client } from '@temporalio/client'
import { NativeConnection } from '@temporalio/worker'
import { type Logger, pino } from 'pino'
import type { Config } from '../../config/config.ts'
import { loopbackUrl } from '../../config/loopback.ts'
import { type Database, openDatabase } from '../../records/database.ts'
import type { ServerConfig } from '../../server/deps.ts'
import type { Gateway } from '../../server/gateway/gateway-port.ts'
import { temporalGateway } from '../../server/gateway/temporal-gateway.ts'
import { loadLinkKeys } from '../../server/links/link-keys.ts'
import { createSupplyDesk, type SupplyDesk } from '../../server/supply/supply-desk.ts'
import { temporalCredentials } from '../setup/temporal-access.ts'
import { loadBrand } from './brand.ts'

/** What server and worker share, opened once per process. */
export interface Parts {
  config: Config
  database: Database
  client: Client
  native: NativeConnection
  gateway: Gateway
  desk: SupplyDesk
  logger: Logger
  serverConfig: ServerConfig
  close(): Promise<void>
}

/** Reads the shop's brand, and opens the database and the connections to Temporal. `port`: the one that was taken, where this process has doors. */
export async function openParts(
  given: Config,
  temporal: { address: string; namespace: string },
  port = given.port,
): Promise<Parts> {
  const publicUrl = given.publicUrl === loopbackUrl(0) ? loopbackUrl(port) : given.publicUrl
  const { brand, mailFrom, logo } = loadBrand({ ...given, publicUrl })
  const config = { ...given, publicUrl, mailFrom }
  const logger = pino({ level: config.logLevel }, pino.destination(2))
  const database = await openDatabase(
    config.databaseUrl ? { url: config.databaseUrl } : { dataDir: `${config.dataDir}/database` },
  )
  const native = await NativeConnection.connect({
    address: temporal.address,
    ...(await temporalCredentials(config)),
  })
  // On the worker's own connection a start hands its first task straight to the worker beside it.
  const client = new Client({ connection: native, namespace: temporal.namespace })
  const gateway = temporalGateway(client)
  const desk = createSupplyDesk({ client, database, logger })
  return {
    config,
    database,
    client,
    native,
    gateway,
    desk,
    logger,
    serverConfig: {
      proxies: config.proxies,
      publicUrl,
      brand,
      ...(logo !== null && { logo }),
      linkKeys: await loadLinkKeys(database),
      webhookSecrets: webhookSecretsOf(config),
      carrierAnswers: config.twilio !== null && config.optOutReplies === 'twilio',
      ...(config.replyDomain !== null && { replyDomain: config.replyDomain }),
    },
    async close() {
      desk.close()
      await native.close()
      await database.close()
    },
  }
}

const webhookSecretsOf = ({
  resendWebhookSecret,
  mailWebhookSecret,
  supplierWebhookSecrets,
  twilio,
}: Config): NonNullable<ServerConfig['webhookSecrets']> => ({
  ...(supplierWebhookSecrets.length > 0 && { suppliers: supplierWebhookSecrets }),
  ...(resendWebhookSecret !== null && { resend: resendWebhookSecret }),
  ...(mailWebhookSecret !== null && { mail: mailWebhookSecret }),
  ...(twilio && { twilio: twilio.authToken }),
})
