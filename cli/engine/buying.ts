import type { Client } from '@temporalio/client'
import type { BuyingDeps } from '../../activities/buying/buying.ts'
import { supplierMails } from '../../activities/buying/supplier-mails.ts'
import { answered } from '../../server/gateway/answered.ts'
import { supplierLink } from '../../server/supplier/links.ts'
import { learnSlips } from '../../server/supply/learn-slips.ts'
import { takeSupplyEvents } from '../../server/supply/take-supply-events.ts'
import { buyingWorkflowId, buyingWorkflowType, lookSignal, taskQueue } from '../../workflows/messages.ts'
import type { Parts } from './parts.ts'

/** Has buying looked at soon; the workflow that does so is started where it does not run yet. */
export const buyingCaller =
  (client: Client) =>
  async (asked = { buys: false }): Promise<void> => {
    await answered(client, () =>
      client.workflow.signalWithStart(buyingWorkflowType, {
        taskQueue,
        workflowId: buyingWorkflowId,
        signal: lookSignal,
        signalArgs: [asked],
        args: [{}],
      }),
    )
  }

/** What buying says to supply, over this engine's own. */
export function buyingPorts({ database, desk }: Parts): Pick<BuyingDeps, 'tellSupply' | 'skusChanged' | 'learnSlips'> {
  return {
    tellSupply: async (words) => {
      await takeSupplyEvents({ database, desk, now: Date.now }, words)
    },
    skusChanged: async (skus) => desk.wake(skus),
    learnSlips: async () => desk.wake(await learnSlips(database)),
  }
}

/** The letters to suppliers, with this engine's links. */
export const supplierMailsOf = ({ database, serverConfig }: Parts) =>
  supplierMails({
    database,
    brand: serverConfig.brand,
    supplierLink: (to) => supplierLink(to, serverConfig),
  })
