import type { ServerDeps } from '../deps.ts'
import { createRouter, type Router } from '../http/router.ts'
import { actRoutes } from './acts.ts'
import { allocationRoutes } from './allocations.ts'
import { apiKeyRoutes } from './api-keys.ts'
import { buyingRoutes } from './buying.ts'
import { conversationRoutes } from './conversation.ts'
import { createRoutes } from './create.ts'
import { csvRoutes } from './csv.ts'
import { customerErasureRoutes } from './customers.ts'
import { deadLetterRoutes } from './dead-letters.ts'
import { evidenceRoutes } from './evidence.ts'
import { messageRoutes } from './messages.ts'
import { policyRoutes } from './policy.ts'
import { preferencesRoutes } from './preferences.ts'
import { productRoutes } from './products.ts'
import { purchaseOrderRoutes } from './purchase-orders.ts'
import { queueRoutes } from './queue.ts'
import { readRoutes } from './read.ts'
import { sandboxRoutes } from './sandbox.ts'
import { sendingRoutes } from './sending.ts'
import { shortLinkRoutes } from './short-links.ts'
import { stockRoutes } from './stock.ts'
import { supplierAnswerRoutes } from './supplier-answers.ts'
import { supplierRoutes } from './suppliers.ts'
import { supplyRuleRoutes } from './supply.ts'
import { supplyRoutes } from './supply-events.ts'
import { suppressionRoutes } from './suppressions.ts'
import { taskRoutes } from './tasks.ts'
import { testSendRoutes } from './test-send.ts'

/** `/v1/…`: what the shop's backend, its agents and its operators call with a key. */
export function apiRoutes(deps: ServerDeps): Router {
  const app = createRouter()
  for (const routes of inOrder) routes(app, deps)
  return app
}

/** Evidence stands before what reads: as a ZIP it is another scope's. */
const inOrder = [
  createRoutes,
  evidenceRoutes,
  readRoutes,
  actRoutes,
  conversationRoutes,
  messageRoutes,
  preferencesRoutes,
  shortLinkRoutes,
  customerErasureRoutes,
  policyRoutes,
  supplyRoutes,
  supplyRuleRoutes,
  queueRoutes,
  productRoutes,
  stockRoutes,
  purchaseOrderRoutes,
  supplierRoutes,
  supplierAnswerRoutes,
  buyingRoutes,
  allocationRoutes,
  csvRoutes,
  sandboxRoutes,
  sendingRoutes,
  taskRoutes,
  deadLetterRoutes,
  suppressionRoutes,
  testSendRoutes,
  apiKeyRoutes,
]
