import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { except } from 'hono/combine'
import { actRoutes } from './api/acts.ts'
import { allocationRoutes } from './api/allocations.ts'
import { buyingRoutes } from './api/buying.ts'
import { conversationRoutes } from './api/conversation.ts'
import { createRoutes } from './api/create.ts'
import { csvRoutes, importPaths } from './api/csv.ts'
import { customerErasureRoutes } from './api/customers.ts'
import { deadLetterRoutes } from './api/dead-letters.ts'
import { evidenceRoutes } from './api/evidence.ts'
import { messageRoutes } from './api/messages.ts'
import { preferencesRoutes } from './api/preferences.ts'
import { productRoutes } from './api/products.ts'
import { purchaseOrderRoutes } from './api/purchase-orders.ts'
import { queueRoutes } from './api/queue.ts'
import { readRoutes } from './api/read.ts'
import { sandboxRoutes } from './api/sandbox.ts'
import { sendingRoutes } from './api/sending.ts'
import { shortLinkRoutes } from './api/short-links.ts'
import { stockRoutes } from './api/stock.ts'
import { supplierRoutes } from './api/suppliers.ts'
import { supplyRuleRoutes } from './api/supply.ts'
import { supplyRoutes } from './api/supply-events.ts'
import { suppressionRoutes } from './api/suppressions.ts'
import { taskRoutes } from './api/tasks.ts'
import { testSendRoutes } from './api/test-send.ts'
import { customerRoutes } from './customer/routes.tsx'
import type { Env, ServerDeps } from './deps.ts'
import { fastForwardRoutes } from './developer/fast-forward.ts'
import { loopbackOnly } from './developer/loopback-only.ts'
import { outboxRoutes } from './developer/outbox.tsx'
import { repliesRoutes } from './developer/replies.tsx'
import { allowedMethods } from './http/allowed-methods.ts'
import { toProblem } from './http/failures.ts'
import { invalidBy } from './http/invalid.ts'
import { Problem, problemResponse } from './http/problem.ts'
import { requestLog } from './http/request-log.ts'
import { security } from './http/security.ts'
import { docsRoutes } from './operators/docs.tsx'
import { healthRoutes } from './operators/health.ts'
import { createMetrics } from './operators/metrics.ts'
import { logoRoutes } from './pages/logo.ts'
import { preferencesPages } from './preferences/routes.tsx'
import { availabilityRoutes } from './storefront/availability-routes.ts'
import { createBoard } from './storefront/board.ts'
import { storefrontRoutes } from './storefront/routes.ts'
import { waitingListLinkRoutes } from './storefront/waiting-list/link-routes.tsx'
import { wakesWaitingLists } from './storefront/waiting-list/waking.ts'
import { answerDeps } from './supplier/answer-deps.ts'
import { supplierPageRoutes } from './supplier/routes.tsx'
import { idleDesk, type SupplyDesk } from './supply/supply-desk.ts'
import { rawMailPath, rawMailRoutes } from './webhooks/raw-mail.ts'
import { resendRoutes } from './webhooks/resend.ts'
import { supplierWebhookRoutes } from './webhooks/suppliers.ts'
import { twilioInboundRoutes } from './webhooks/twilio-inbound.ts'
import { twilioStatusRoutes } from './webhooks/twilio-status.ts'

const largestBodyBytes = 1_000_000

/** Every door of the house, over whatever engine, database and clock it is given. */
export function createApp(deps: ServerDeps, desk: SupplyDesk = idleDesk): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalidBy(result.error)
    },
  })
  const metrics = createMetrics(deps.database)
  const board = createBoard(deps)
  availabilityRoutes(app, deps, board, metrics)
  app.use(requestLog(deps.logger, metrics))
  app.use(security())
  app.use(except([importPaths, rawMailPath, isRead], bodyLimit({ maxSize: largestBodyBytes, onError: tooLarge })))
  app.onError((error, c) => problemResponse(c, toProblem(error, c, deps.logger)))
  app.notFound((c) => {
    const allowed = allowedMethods(app, c.req.path)
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      return problemResponse(c, new Problem(404, 'not-found', 'There is nothing at this address.'))
    }
    c.header('allow', allowed.join(', '))
    return problemResponse(c, new Problem(405, 'method-not-allowed', `This address takes ${allowed.join(', ')}.`))
  })
  app.route('/', healthRoutes(deps, metrics))
  app.route('/', docsRoutes())
  app.route('/', logoRoutes(deps.config.logo))
  app.route('/', customerRoutes(deps))
  app.route('/', preferencesPages(deps))
  const answers = answerDeps(deps, desk)
  app.route('/', supplierPageRoutes(deps, answers))
  app.route('/', supplierWebhookRoutes(deps, answers))
  app.route('/', resendRoutes(deps, metrics))
  app.route('/', rawMailRoutes(deps, metrics))
  app.route('/', twilioStatusRoutes(deps, metrics))
  app.route('/', twilioInboundRoutes(deps, metrics))
  const wake = wakesWaitingLists(deps)
  const changed = (skus: readonly string[]) => {
    board.forget(skus)
    desk.wake(skus)
    wake(skus)
  }
  createRoutes(app, deps, changed)
  evidenceRoutes(app, deps)
  readRoutes(app, deps)
  actRoutes(app, deps)
  conversationRoutes(app, deps)
  messageRoutes(app, deps)
  preferencesRoutes(app, deps)
  shortLinkRoutes(app, deps)
  customerErasureRoutes(app, deps)
  supplyRoutes(app, deps, desk, changed)
  supplyRuleRoutes(app, deps, changed)
  queueRoutes(app, deps, changed)
  productRoutes(app, deps, changed)
  stockRoutes(app, deps, changed)
  purchaseOrderRoutes(app, deps, changed)
  supplierRoutes(app, deps)
  buyingRoutes(app, deps)
  allocationRoutes(app, deps)
  csvRoutes(app, deps, changed)
  storefrontRoutes(app, deps)
  app.route('/', waitingListLinkRoutes(deps, wake))
  sandboxRoutes(app, deps)
  sendingRoutes(app, deps)
  taskRoutes(app, deps)
  deadLetterRoutes(app, deps)
  suppressionRoutes(app, deps)
  testSendRoutes(app, deps)
  if (deps.dev) {
    app.use('/dev/*', loopbackOnly)
    app.route('/', outboxRoutes(deps))
    app.route('/', repliesRoutes(deps))
    fastForwardRoutes(app, deps, deps.dev)
  }
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Meanwhile',
      version: '1',
      description: 'Keeps every customer with a backorder informed until it ends.',
    },
  })
  return app
}

/** A body that nobody reads needs no limit, and looking at it costs. */
const isRead = (c: Context): boolean => c.req.method === 'GET' || c.req.method === 'HEAD'

function tooLarge(): never {
  throw new Problem(413, 'too-large', 'The body is larger than 1 MB.')
}
