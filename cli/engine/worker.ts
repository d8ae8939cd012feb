import { fileURLToPath } from 'node:url'
import { WorkflowIdConflictPolicy } from '@temporalio/common'
import { type BundleOptions, bundleWorkflowCode, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import { testLetterKind, testLetters } from '../../activities/courier/test-letters.ts'
import { createActivities } from '../../activities/index.ts'
import { outboxEmailSender, outboxSmsSender } from '../../activities/providers/outbox.ts'
import { resendSender } from '../../activities/providers/resend.ts'
import type { EmailSender, SmsSender } from '../../activities/providers/senders.ts'
import { smtpSender } from '../../activities/providers/smtp.ts'
import { twilioSender } from '../../activities/providers/twilio.ts'
import { sandboxShop } from '../../activities/shop/sandbox.ts'
import { waitingListMails } from '../../activities/waiting-list/mails.ts'
import { type Channel, channels } from '../../backorder/letters/kinds.ts'
import type { Config } from '../../config.ts'
import { renderConfirmWaiting, renderLetter, renderRestocked } from '../../emails/render.ts'
import { linksFor } from '../../server/links/order-links.ts'
import { confirmLink, leaveLink } from '../../server/storefront/waiting-list/links.ts'
import { wakesWaitingLists } from '../../server/storefront/waiting-list/waking.ts'
import { courierWorkflowType, taskQueue } from '../../workflows/messages.ts'
import { buyingCaller, buyingPorts, supplierMailsOf } from './buying.ts'
import type { Parts } from './parts.ts'
import { replyMails, replyTo } from './replies.ts'
import { waitingListsCaller } from './waiting-lists.ts'

/** A worker that runs until it is stopped. */
export interface RunningWorker {
  /** Ends with the worker; rejects when it fails. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** Runs backorders, their steps and the couriers; several workers share the work. */
export async function startWorker(parts: Parts): Promise<RunningWorker> {
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
      wakeSupply: parts.desk.wake,
      workedOut: wakesWaitingLists({ ...parts, lookAtWaitingLists: waitingListsCaller(parts.client) }),
      report: (event, details) => parts.logger.warn({ event, ...details }, 'courier'),
      renderLetter,
      linksFor: (orderId, letter) => linksFor(orderId, letter, parts.serverConfig),
      brand: parts.serverConfig.brand,
      replyAddress: replyTo(parts),
      mailFrom: parts.config.mailFrom,
      emailSender: emailSender(parts.config),
      smsSender: smsSender(parts.config),
      timeZone: parts.serverConfig.policy.timeZone,
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

/** Resend where there is a key, else a mail server, else the outbox. */
const emailSender = ({ resend, smtp }: Config): EmailSender =>
  resend ? resendSender(resend) : smtp ? smtpSender(smtp) : outboxEmailSender
/** Twilio reports to this server, where it can be reached from outside. */
function smsSender({ twilio, publicUrl }: Config): SmsSender {
  if (!twilio) return outboxSmsSender
  if (isLoopback(publicUrl)) return twilioSender(twilio)
  return twilioSender({ ...twilio, statusCallback: `${publicUrl}/webhooks/twilio/status` })
}

const isLoopback = (url: string): boolean => /^(localhost|127\.|\[::1\])/.test(new URL(url).host)
