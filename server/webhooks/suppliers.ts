import { type Context, Hono } from 'hono'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { getPurchaseOrder } from '../../records/buying/purchase-orders.ts'
import { getAnswer } from '../../records/buying/supplier-answers.ts'
import { shopDay } from '../../records/shop/policy.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { invalidBy } from '../http/invalid.ts'
import { invalid, Problem } from '../http/problem.ts'
import { exact } from '../schema/exact.ts'
import { type ReadAnswer, type TakenAnswer, takeAnswer } from '../supplier/take-answer.ts'
import { closedDoor } from './closed-door.ts'
import { refuseOddDays, refuseOver, type Statement, statementsIn, statementsInX12 } from './supplier-answers.ts'
import { supplierEventSchema } from './supplier-event.ts'

/** `POST /webhooks/suppliers` (Standard Webhooks): what suppliers' systems answer to purchase orders, as JSON or as the text of an EDI 855. All of a call is taken, or nothing of it. */
export function supplierWebhookRoutes(deps: ServerDeps): Hono<Env> {
  const routes = new Hono<Env>()
  routes.post('/webhooks/suppliers', async (c) => {
    const id = await verified(deps, c)
    const statements = await statementsOf(c, id)
    const read: ReadAnswer[] = []
    for (const statement of statements) read.push(await readAgainstOrder(deps, statement))
    const view = []
    for (const answer of read) view.push(viewOf(answer, await taken(deps, answer)))
    return c.json({ id, answers: view }, view.some(({ outcome }) => outcome === 'accepted') ? 202 : 200)
  })
  return routes
}

/** Checks the signature over the very bytes, and the time; returns the message's id. */
async function verified({ config }: ServerDeps, c: Context<Env>): Promise<string> {
  const secrets = config.webhookSecrets?.suppliers ?? []
  if (secrets.length === 0) throw closedDoor()
  const body = await c.req.text()
  const headers = Object.fromEntries(
    ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, c.req.header(name) ?? '']),
  )
  if (!secrets.some((secret) => isSigned(secret, body, headers))) {
    throw new Problem(401, 'forged', 'The signature does not fit what was sent, or is of another time.')
  }
  const id = headers['webhook-id'] ?? ''
  if (!/^[A-Za-z0-9_.:-]{1,100}$/.test(id)) {
    throw new Problem(400, 'malformed', 'The webhook-id must be 1 to 100 of letters, digits, _ . : and -.')
  }
  return id
}

function isSigned(secret: string, body: string, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false })
    return true
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false
    throw error
  }
}

async function statementsOf(c: Context<Env>, id: string): Promise<Statement[]> {
  const type = c.req.header('content-type') ?? ''
  if (/^(application\/edi-x12|text\/plain)\b/i.test(type)) return statementsInX12(await c.req.text(), [])
  if (!/^application\/json\b/i.test(type)) {
    throw new Problem(415, 'media-type', 'The body must come as application/json or application/edi-x12.')
  }
  const parsed = supplierEventSchema.safeParse(await json(c))
  if (!parsed.success) throw invalidBy(parsed.error)
  return statementsIn(exact(parsed.data), `webhook:${id}`)
}

async function json(c: Context<Env>): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    throw new Problem(400, 'malformed', 'The body is not well-formed JSON.')
  }
}

/** What was taken in before is not read again: its order may have changed since. */
async function readAgainstOrder({ database, now }: ServerDeps, statement: Statement): Promise<ReadAnswer> {
  const { id, via, purchaseOrder, path, reason, hash } = statement
  const known = await getAnswer(database, id)
  if (known) return { ...known, hash }
  const order = await getPurchaseOrder(database, purchaseOrder)
  if (!order) throw invalid([{ path, message: 'names no purchase order that is known here' }])
  const lines = statement.linesOf(order)
  refuseOver(order)
  refuseOddDays(lines, path, await shopDay(database, now()))
  return { id, via, purchaseOrder, supplier: order.supplier, lines, reason, hash }
}

async function taken(deps: ServerDeps, answer: ReadAnswer): Promise<TakenAnswer> {
  const result = await takeAnswer(deps, answer)
  if (result.outcome === 'different') {
    throw new Problem(409, 'other-content', 'A message with this id was taken in before, with other content.')
  }
  if (result.outcome === 'refused') throw invalid(result.outcomes.flatMap(({ faults }) => faults))
  return result
}

function viewOf(answer: ReadAnswer, { outcome }: TakenAnswer) {
  return {
    purchaseOrder: answer.purchaseOrder,
    outcome,
    lines: answer.lines.map(({ sku, verdict, expectedAt, coming, refused, needsAgent }) => ({
      sku,
      verdict,
      ...(expectedAt !== undefined && { expectedAt }),
      coming,
      refused,
      needsAgent,
    })),
  }
}
