import { createRoute, z } from '@hono/zod-openapi'
import type { Database } from '../../records/database.ts'
import { listBackorders } from '../../records/orders/backorders.ts'
import type { Developer, ServerDeps } from '../deps.ts'
import { refusalProblem } from '../http/refusals.ts'
import { answer, body } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { storedOrder } from '../order/stored.ts'
import { id } from '../schema/common.ts'

const wanted = z.strictObject({ order: id.optional(), days: z.number().positive().max(400) }).openapi('FastForward')
const moved = z.object({ days: z.number(), orders: z.array(z.string()) }).openapi('FastForwarded')

/** `POST /dev/fast-forward`: one open backorder, or all, so many days ahead; answers when they have caught up. */
export function fastForwardRoutes(app: Router, deps: ServerDeps, developer: Developer): void {
  const route = createRoute({
    method: 'post',
    path: '/dev/fast-forward',
    summary: 'Let days pass for one open order, or for all',
    request: { body: body(wanted) },
    responses: { 200: answer(moved, 'They have caught up') },
  })
  app.openapi(route, async (c) => {
    const { order, days } = c.req.valid('json')
    const orders = order === undefined ? await openOrders(deps.database) : [await openOrder(deps, order)]
    await developer.fastForward(orders, days, order === undefined ? 'all' : undefined)
    return c.json({ days, orders }, 200)
  })
}

async function openOrder(deps: ServerDeps, orderId: string): Promise<string> {
  const stored = await storedOrder(deps, orderId)
  if (stored.phase === 'closed') throw refusalProblem('closed')
  return stored.orderId
}

async function openOrders(database: Database): Promise<string[]> {
  const open: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listBackorders>> = await listBackorders(database, {
      limit: 200,
      ...(cursor === null ? {} : { cursor }),
    })
    open.push(...page.items.filter((item) => item.phase !== 'closed').map((item) => item.orderId))
    cursor = page.next
  } while (cursor !== null)
  return open
}
