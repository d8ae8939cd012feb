import { z } from '@hono/zod-openapi'
import { channels } from '../../backorder/letters/kinds.ts'
import { type DeadLetter, deadLetters, type RetryRefusal, retryDeadLetter } from '../../records/letters/dead-letters.ts'
import { deliveryRanks } from '../../records/letters/delivery-rank.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch, Problem } from '../http/problem.ts'
import { answer, conflictRefusal, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { exact } from '../schema/exact.ts'
import { pageOf, pageQuery } from './paging.ts'
import { apiRoute } from './route.ts'

const deadLetterSchema = z
  .object({
    id: z.int(),
    order: z.string(),
    key: z.string(),
    letter: z.string(),
    channel: z.enum(channels),
    status: z.enum(deliveryRanks),
    error: z.string().nullable(),
    mandatory: z.boolean(),
    covered: z.boolean().openapi({ description: 'Another channel carried it, or still tries.' }),
  })
  .openapi('DeadLetter')

/** `/v1/dead-letters`: letters that did not arrive, and another try for one of them. */
export function deadLetterRoutes(app: Router, deps: ServerDeps): void {
  const { database, now } = deps
  const list = apiRoute(deps, 'backorders:read', {
    method: 'get',
    path: '/v1/dead-letters',
    summary: 'Letters that did not arrive, the newest first',
    request: { query: pageQuery },
    responses: { 200: answer(pageOf(deadLetterSchema), 'A page of the list') },
  })
  app.openapi(list, async (c) => {
    const { items, next } = await deadLetters(database, exact(c.req.valid('query')))
    return c.json({ items: items.map(deadLetterView), next }, 200)
  })

  const retry = apiRoute(deps, 'admin', {
    method: 'post',
    path: '/v1/dead-letters/{id}/retry',
    summary: 'Send one of them once more',
    request: { params: z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }) },
    responses: {
      202: answer(z.object({ id: z.int(), status: z.literal('queued') }), 'It waits to be sent'),
      ...notFound('letter'),
      ...conflictRefusal,
    },
  })
  app.openapi(retry, async (c) => {
    const { id } = c.req.valid('param')
    const refusal = await retryDeadLetter(database, id, now())
    if (refusal !== null) throw problemOf(refusal)
    return c.json({ id, status: 'queued' as const }, 202)
  })
}

const deadLetterView = ({ orderId, letterKey, ...rest }: DeadLetter) => ({ ...rest, order: orderId, key: letterKey })

function problemOf(refusal: RetryRefusal): Problem {
  switch (refusal) {
    case 'unknown':
      return noSuch('letter')
    case 'not-dead':
      return new Problem(409, 'not-dead', 'This letter is not among those that did not arrive.')
    case 'superseded':
      return new Problem(409, 'superseded', 'A newer letter says what holds now; this one would tell a stale date.')
    case 'outdated':
      return new Problem(
        409,
        'outdated',
        'Silence no longer means what this letter says; the override `resend` writes one that is true.',
      )
    case 'suppressed':
      return new Problem(409, 'suppressed', 'The address takes no letters: it bounced, complained or opted out.')
    case 'erased':
      return new Problem(409, 'erased', 'The customer was erased; there is nobody to write to.')
  }
}
