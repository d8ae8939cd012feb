import { z } from '@hono/zod-openapi'
import { type ApiKey, listApiKeys, newApiKey, revokeApiKey, saveApiKey } from '../../records/api-keys.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch, Problem } from '../http/problem.ts'
import { answer, at, body, conflictRefusal, date, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { isoAt } from '../order/iso-at.ts'
import { words } from '../schema/common.ts'
import { scopes } from './keys.ts'
import { apiRoute } from './route.ts'

const scopeList = z.array(z.enum(scopes)).min(1).max(scopes.length)
const newKeySchema = z.strictObject({ name: words(100), scopes: scopeList }).openapi('NewApiKey')
const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    createdAt: at,
    lastUsedOn: date.nullable(),
    configured: z.boolean().openapi({ description: 'It is the one of the configuration, and goes with that.' }),
  })
  .openapi('ApiKey')
const madeSchema = keySchema.extend({ key: z.string() }).openapi('MadeApiKey')

/** `/v1/keys`: who is let in, with what scopes. */
export function apiKeyRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const list = apiRoute(deps, 'admin', {
    method: 'get',
    path: '/v1/keys',
    summary: 'Every key that is let in, and when it was used last',
    responses: { 200: answer(z.object({ items: z.array(keySchema) }), 'The keys, the oldest first') },
  })
  app.openapi(list, async (c) => c.json({ items: (await listApiKeys(database)).map(keyView) }, 200))

  const make = apiRoute(deps, 'admin', {
    method: 'post',
    path: '/v1/keys',
    summary: 'Make a key',
    request: { body: body(newKeySchema) },
    responses: { 201: answer(madeSchema, 'The key, shown this once: only its hash is kept') },
  })
  app.openapi(make, async (c) => {
    const key = newApiKey()
    const made = await saveApiKey(database, key, c.req.valid('json'))
    c.header('cache-control', 'no-store')
    return c.json({ ...keyView(made), key }, 201)
  })

  const revoke = apiRoute(deps, 'admin', {
    method: 'delete',
    path: '/v1/keys/{id}',
    summary: 'Shut a key out, from now on',
    request: { params: z.object({ id: z.string().max(100) }) },
    responses: { 204: { description: 'It is let in no more' }, ...notFound('key'), ...conflictRefusal },
  })
  app.openapi(revoke, async (c) => {
    const outcome = await revokeApiKey(database, c.req.valid('param').id)
    if (outcome === 'unknown') throw noSuch('key')
    if (outcome === 'configured') {
      throw new Problem(409, 'configured-key', 'This is the key of the configuration: it goes when that names another.')
    }
    return c.body(null, 204)
  })
}

const keyView = ({ createdAtMs, ...key }: ApiKey) => ({ ...key, createdAt: isoAt(createdAtMs) })
