import { z } from '@hono/zod-openapi'
import { channels } from '../../backorder/letters/kinds.ts'
import {
  type LiftedSuppression,
  liftedOf,
  liftSuppression,
  type Suppression,
  suppressionsOf,
} from '../../records/letters/suppressions.ts'
import type { ServerDeps } from '../deps.ts'
import { invalid, Problem } from '../http/problem.ts'
import { answer, at, problem } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { isoAt } from '../order/iso-at.ts'
import { writeAgain } from '../reach/write-again.ts'
import { email, paragraphs, phone, words } from '../schema/common.ts'
import { apiRoute } from './route.ts'

const channel = z.enum(channels)
const suppression = { channel, reason: z.string(), since: at }
const suppressionSchema = z.object(suppression).openapi('Suppression')
const liftedSchema = z
  .object({ ...suppression, liftedAt: at, agent: z.string().nullable(), why: z.string().nullable() })
  .openapi('LiftedSuppression')

/** In an address bar a plus is a space. */
const address = z.preprocess(
  (text) => (typeof text === 'string' ? text.replace(/^ (?=\d)/, '+') : text),
  z.union([email, phone], { error: 'must be an e-mail address, or a phone number like +12025550100' }),
)
const liftBody = z.strictObject({ agent: words(200), reason: paragraphs(2000) })

/** `/v1/suppressions`: why nothing is sent to an address, and sending to it again. */
export function suppressionRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const path = '/v1/suppressions'
  const read = apiRoute(deps, 'admin', {
    path,
    method: 'get',
    summary: 'Why nothing is sent to an address, and what was lifted before',
    request: { query: z.strictObject({ address }) },
    responses: {
      200: answer(z.object({ items: z.array(suppressionSchema), lifted: z.array(liftedSchema) }), 'By channel'),
    },
  })
  app.openapi(read, async (c) => {
    const asked = c.req.valid('query').address
    const [items, lifted] = await Promise.all([suppressionsOf(database, asked), liftedOf(database, asked)])
    return c.json({ items: items.map(suppressionView), lifted: lifted.map(liftedView) }, 200)
  })

  const lift = apiRoute(deps, 'admin', {
    path,
    method: 'delete',
    summary:
      'Send to an address again. What its owner asked for is lifted only with a name and a reason; Twilio keeps a list of its own, which only START by text ends',
    request: {
      query: z.strictObject({ address, channel }),
      body: { required: false, content: { 'application/json': { schema: liftBody } } },
    },
    responses: { 200: answer(liftedSchema, 'Lifted'), 404: problem('Nothing is suppressed for this address') },
  })
  app.openapi(lift, async (c) => {
    const asked = c.req.valid('query')
    const body = c.req.valid('json') as z.output<typeof liftBody> | undefined
    const by = { agent: body?.agent ?? null, why: body?.reason ?? null }
    const lifted = (await liftSuppression(database, { ...asked, ...by, atMs: now() })) ?? (await liftedBefore(asked))
    await writeAgain(deps, asked, lifted)
    return c.json(liftedView(lifted), 200)
  })

  /** The same again heals what a crash left untold. */
  async function liftedBefore(asked: { address: string; channel: Suppression['channel'] }): Promise<LiftedSuppression> {
    const isOfChannel = (each: Suppression) => each.channel === asked.channel
    const [items, lifted] = await Promise.all([
      suppressionsOf(database, asked.address),
      liftedOf(database, asked.address),
    ])
    if (items.some(isOfChannel)) throw needsPerson()
    const last = lifted.findLast(isOfChannel)
    if (!last) throw new Problem(404, 'not-suppressed', 'Nothing is suppressed for this address and channel.')
    return last
  }
}

function needsPerson(): Problem {
  const message = 'is needed: its owner asked for no more, and only a person lifts that'
  return invalid(['agent', 'reason'].map((field) => ({ path: [field], message })))
}

const suppressionView = ({ channel: by, reason, sinceMs }: Suppression) => ({
  channel: by,
  reason,
  since: isoAt(sinceMs),
})

const liftedView = ({ liftedAtMs, agent, why, ...held }: LiftedSuppression) => ({
  ...suppressionView(held),
  liftedAt: isoAt(liftedAtMs),
  agent,
  why,
})
