import { fileURLToPath } from 'node:url'
import { WorkflowIdConflictPolicy } from '@temporalio/common'
import { type BundleOptions, bundleWorkflowCode, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import { testLetterKind, testLetters } from '../../activities/courier/test-letters.ts'
import { createActivities } from '../../activities/index.ts'
import { sandboxShop } from '../../activities/shop/sandbox.ts'
import { waitingListMails } from '../../activities/waiting-list/mails.ts'
import { type Channel, channels } from '../../backorder/letters/kinds.ts'
import { renderConfirmWaiting, renderRestocked } from '../../emails/render.ts'
import { createRenderer } from '../../emails/threads/renderer.ts'
import { keepShortLink } from '../../records/orders/short-links.ts'
import { recipientOf } from '../../records/shop/waiting-list.ts'
import { linksFor } from '../../server/links/order-links.ts'
import { shortLinkOf } from '../../server/links/short-links.ts'
import { zonesOfPhone } from '../../server/reach/phone-zones.ts'
import { confirmLink, leaveLink } from '../../server/storefront/waiting-list/links.ts'
import { wakesWaitingLists } from '../../server/storefront/waiting-list/waking.ts'
import { courierWorkflowType, taskQueue } from '../../workflows/messages.ts'
import { buyingCaller, buyingPorts, supplierMailsOf } from './buying.ts'
import type { Parts } from './parts.ts'
import { replyMails, replyTo, unsubscribeTo } from './replies.ts'
import { emailSenderFor, smsSenderFor } from './senders.ts'
import { waitingListsCaller } from './waiting-lists.ts'

/** A worker that runs until it is stopped. */
export interface RunningWorker {
  /** Ends with the worker; rejects when it fails. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** Runs backorders, their steps and the couriers; several workers share the work. */
export async function startWorker(parts: Parts): Promise<RunningWorker> {
  const { renderLetter, close: closeRenderer } = createRenderer(parts.serverConfig.brand)
  const { unsubscribeAddress } = unsubscribeTo(parts)
  const worker = await Worker.create({
    connection: parts.native,
    namespace: parts.client.options.namespace,
    taskQueue,
    workflowBundle: await workflowBundle(),
    activities: createActivities({
      database: parts.database,
      shop: sandboxShop(parts.database),
      now: Date.now,
      tell: parts.gateway.news,
      begin: parts.gateway.start,
      zonesOfPhone,
      wakeSupply: parts.desk.wake,
      workedOut: wakesWaitingLists({ ...parts, lookAtWaitingLists: waitingListsCaller(parts.client) }),
      report: (event, details) => parts.logger.warn({ event, ...details }, 'courier'),
      renderLetter,
      linksFor: (orderId, letter) => linksFor(orderId, letter, parts.serverConfig),
      keepShortLink: (orderId, letter) =>
        keepShortLink(parts.database, shortLinkOf(orderId, letter, parts.serverConfig)),
      brand: parts.serverConfig.brand,
      replyAddress: replyTo(parts),
      ...(unsubscribeAddress && { unsubscribeAddress }),
      mailFrom: parts.config.mailFrom,
      emailSender: emailSenderFor(parts.config, parts.serverConfig),
      smsSender: smsSenderFor(parts.config),
      buying: buyingPorts(parts),
      mails: {
        ...supplierMailsOf(parts),
        ...replyMails(parts),
        [testLetterKind]: testLetters({ brand: parts.serverConfig.brand, renderLetter }),
        ...waitingListMails({
          database: parts.database,
          brand: parts.serverConfig.brand,
          confirmLink: (of) => confirmLink(of, parts.serverConfig),
          leaveLink: (id) => leaveLink(id, parts.serverConfig),
          ...(unsubscribeAddress && { leaveAddress: (id) => unsubscribeAddress(recipientOf(id)) }),
          renderConfirmWaiting,
          renderRestocked,
        }),
      },
    }),
    shutdownGraceTime: '2 seconds',
  })
  const ended = worker.run()
  ended.catch(() => {})
  for (const channel of channels) await startCourier(parts, channel)
  await waitingListsCaller(parts.client)()
  await buyingCaller(parts.client)()
  return {
    ended,
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown()
      await ended
      await closeRenderer()
    },
  }
}

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined

/** The workflows as one script, made once per process. */
export function workflowBundle(): Promise<WorkflowBundleWithSourceMap> {
  const quiet: NonNullable<BundleOptions['logger']> = {
    log() {},
    trace() {},
    debug() {},
    info() {},
    warn: console.warn,
    error: console.error,
  }
  bundle ??= bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)),
    logger: quiet,
  })
  return bundle
}

async function startCourier(parts: Parts, channel: Channel): Promise<void> {
  await parts.client.workflow.start(courierWorkflowType, {
    taskQueue,
    workflowId: `courier/${channel}`,
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    args: [{ channel }],
  })
}
