import type { NativeConnection } from '@temporalio/worker'
import { createActivities } from '../../activities/index.ts'
import { outboxEmailSender, outboxSmsSender } from '../../activities/providers/outbox.ts'
import { sandboxShop } from '../../activities/shop/sandbox.ts'
import type { Shop } from '../../activities/shop/shop.ts'
import { workflowBundle } from '../../cli/engine/worker.ts'
import { defaultBrand } from '../../emails/brand.ts'
import { renderLetter } from '../../emails/render.ts'
import type { Database } from '../../records/database.ts'
import { type ActEvent, type ActResult, actUpdate, newsSignal } from '../../workflows/messages.ts'
import { dateIn, ourOrder, ourTalkedOrder } from './orders.ts'
import type { Runner } from './race.ts'
import type { Releases } from './releases.ts'

/** Meanwhile's workflow and activities, as `npm start` runs them. */
export const ourRunner = async (
  connection: NativeConnection,
  database: Database,
  releases: Releases,
): Promise<Runner> => ({
  name: 'ours',
  workflowType: 'backorder',
  input: (id, nowMs) => ({ order: ourOrder(id, nowMs) }),
  worker: {
    connection,
    workflowBundle: await workflowBundle(),
    activities: createActivities({
      database,
      now: Date.now,
      shop: heardShop(database, releases),
      begin: async () => {},
      zonesOfPhone: () => [],
      wakeSupply: () => {},
      workedOut: () => {},
      buying: { tellSupply: async () => {}, skusChanged: async () => {}, learnSlips: async () => {} },
      replyAddress: () => defaultBrand.supportEmail,
      mails: {},
      tell: async () => true,
      report: () => {},
      renderLetter,
      linksFor: () => ({ page: 'https://shop.example/o/1', short: 'https://shop.example/o/1', answers: {} }),
      keepShortLink: async () => {},
      brand: defaultBrand,
      mailFrom: 'Shop <orders@example.com>',
      emailSender: outboxEmailSender,
      smsSender: outboxSmsSender,
    }),
  },
})

/** Supplier, customer and carrier speak. */
export const ourTalker = (runner: Runner, releases: Releases): Runner => ({
  ...runner,
  input: (id, nowMs) => ({ order: ourTalkedOrder(id, nowMs) }),
  async talk(handle, nowMs) {
    const sku = ourTalkedOrder(handle.workflowId, nowMs).lines[0]!.sku
    const eta = (days: number) => handle.signal(newsSignal, { type: 'eta', sku, expectedAt: dateIn(nowMs, days) })
    const act = (event: ActEvent) => handle.executeUpdate<ActResult, [ActEvent]>(actUpdate, { args: [event] })
    await eta(20)
    await act({ type: 'answer', answer: 'wait' })
    await eta(30)
    await act({ type: 'answer', answer: 'wait' })
    await eta(25)
    await handle.signal(newsSignal, { type: 'received', sku, quantity: 10 })
    await releases.of(handle.workflowId)
    await act({ type: 'shipped' })
  },
})

/** The sandbox, whose releases the carrier waits for. */
function heardShop(database: Database, releases: Releases): Shop {
  const shop = sandboxShop(database)
  return {
    ...shop,
    async release(call) {
      const outcome = await shop.release(call)
      releases.heard(call.orderId)
      return outcome
    },
  }
}
