import { Client } from '@temporalio/client'
import { NativeConnection } from '@temporalio/worker'
import { type Logger, pino } from 'pino'
import { defaultPolicy } from '../../backorder/policy.ts'
import type { Config } from '../../config.ts'
import { type Brand, defaultBrand } from '../../emails/brand.ts'
import { type Database, openDatabase } from '../../records/database.ts'
import { loadLinkKeys } from '../../server/customer/link-keys.ts'
import type { ServerConfig } from '../../server/deps.ts'
import { temporalGateway } from '../../server/gateway.ts'
import type { Gateway } from '../../server/gateway-port.ts'
import { createSupplyDesk, type SupplyDesk } from '../../server/supply/supply-desk.ts'
import { temporalCredentials } from '../setup/temporal-access.ts'

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

/** Opens the database and the connections to Temporal. */
export async function openParts(config: Config, temporal: { address: string; namespace: string }): Promise<Parts> {
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
  const desk = createSupplyDesk({ database, gateway, logger, now: Date.now })
  return {
    config,
    database,
    client,
    native,
    gateway,
    desk,
    logger,
    serverConfig: {
      publicUrl: config.publicUrl,
      policy: defaultPolicy,
      brand: brandOf(config),
      linkKeys: await loadLinkKeys(database),
      webhookSecrets: webhookSecretsOf(config),
      carrierAnswers: config.twilio !== null && config.optOutReplies === 'twilio',
      ...(config.replyDomain !== null && { replyDomain: config.replyDomain }),
    },
    async close() {
      await native.close()
      await database.close()
    },
  }
}

const webhookSecretsOf = ({
  resendWebhookSecret,
  supplierWebhookSecrets,
  twilio,
}: Config): NonNullable<ServerConfig['webhookSecrets']> => ({
  ...(supplierWebhookSecrets.length > 0 && { suppliers: supplierWebhookSecrets }),
  ...(resendWebhookSecret !== null && { resend: resendWebhookSecret }),
  ...(twilio && { twilio: twilio.authToken }),
})

const brandOf = (config: Config): Brand => ({
  ...defaultBrand,
  shopName: config.shopName,
  supportEmail: config.supportEmail,
  websiteUrl: config.publicUrl,
})
