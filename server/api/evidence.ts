import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { publicHalf, publicKey } from '../../evidence/signing-key.ts'
import { sentCopiesOf } from '../../records/letters/sent-copies.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { evidenceBundle } from '../evidence/files.ts'
import { evidenceKeyPath, loadEvidenceKeys } from '../evidence/keys.ts'
import { letterFile } from '../evidence/letter-file.ts'
import { Problem } from '../http/problem.ts'
import { id } from '../schema/common.ts'
import { needs } from './keys.ts'
import { storedOrder } from './read.ts'
import { answer, notFoundRefusal, orderParam, refusals } from './schemas.ts'

const zipType = 'application/zip'
const binary = (type: string, description: string) => ({
  description,
  content: { [type]: { schema: z.string().openapi({ type: 'string', format: 'binary' }) } },
})

/** Letters and whole orders as files that prove what was said; they hold personal data, so their scope is one of its own. */
export function evidenceRoutes(app: OpenAPIHono<Env>, deps: ServerDeps): void {
  const { database } = deps
  const proves = { security: [{ key: [] }], middleware: needs('evidence:read', database), method: 'get' as const }

  const bundle = async (c: Context<Env>, orderId: string) => {
    const zip = await evidenceBundle(deps, await storedOrder(deps, orderId))
    return file(c, zip, zipType, `evidence-${orderId}.zip`)
  }
  const zipRoute = createRoute({
    ...proves,
    path: '/v1/backorders/{id}/evidence.zip',
    summary: 'The same as one signed ZIP with every letter as it was sent',
    request: { params: orderParam },
    responses: { 200: binary(zipType, 'The bundle; `meanwhile verify` checks it'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(zipRoute, async (c) => bundle(c, c.req.valid('param').id))

  const allowed = needs('evidence:read', database)
  const zipInstead: MiddlewareHandler<Env> = async (c, next) => {
    if (c.req.method !== 'GET' || !prefersZip(c)) return next()
    let response: Response | undefined
    await allowed(c, async () => {
      response = await bundle(c, orderParam.parse(c.req.param()).id)
    })
    return response
  }
  app.use('/v1/backorders/:id/evidence', zipInstead)

  const letterRoute = createRoute({
    ...proves,
    path: '/v1/backorders/{id}/letters/{letter}',
    summary: 'An email as it was sent: 3.eml is that of letter/3',
    request: {
      params: z.object({ id, letter: z.string().regex(/^(?:letter\/)?\d{1,6}\.eml$/, 'must look like 3.eml') }),
    },
    responses: { 200: binary('message/rfc822', 'The message'), ...notFoundRefusal, ...refusals },
  })
  app.openapi(letterRoute, async (c) => {
    const { id: orderId, letter } = c.req.valid('param')
    await storedOrder(deps, orderId)
    const number = letter.replace(/^letter\/|\.eml$/g, '')
    const copies = await sentCopiesOf(database, orderId, `letter/${number}`)
    const copy = copies.findLast(({ channel }) => channel === 'email')
    if (!copy) throw new Problem(404, 'no-such-copy', 'No email of this letter was sent, or its customer was erased.')
    return file(c, await letterFile(copy), 'message/rfc822', `${orderId}-letter-${number}.eml`)
  })

  const keyRoute = createRoute({
    method: 'get',
    path: evidenceKeyPath,
    summary: 'The public keys that evidence is signed with, the newest first',
    responses: { 200: answer(z.object({ keys: z.array(publicKey) }), 'A JWK set (RFC 7517)') },
  })
  app.openapi(keyRoute, async (c) => {
    c.header('cache-control', 'public, max-age=3600')
    return c.json({ keys: (await loadEvidenceKeys(database)).map(publicHalf) }, 200)
  })
}

const prefersZip = (c: Context<Env>): boolean =>
  accepts(c, { header: 'Accept', supports: ['application/json', zipType], default: 'application/json' }) === zipType

function file(c: Context<Env>, bytes: Uint8Array, type: string, name: string) {
  const plainName = name.replace(/[^A-Za-z0-9._-]/g, '_')
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${plainName}"`,
    'cache-control': 'no-store',
  })
}
