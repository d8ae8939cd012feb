import { z } from '@hono/zod-openapi'
import { eraseCustomer } from '../../records/orders/erasure.ts'
import type { ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'
import { answer, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { id } from '../schema/common.ts'
import { apiRoute } from './route.ts'

const erasedSchema = z
  .object({
    orders: z.array(id),
    /** Those that still wait: they go on, and nobody is written to about them. */
    open: z.array(id),
  })
  .openapi('ErasedCustomer')

/** `DELETE /v1/customers/:id`: a person is forgotten for good; what was done for their orders stays on record. */
export function customerErasureRoutes(app: Router, deps: ServerDeps): void {
  const erase = apiRoute(deps, 'admin', {
    method: 'delete',
    path: '/v1/customers/{id}',
    summary: 'Forget a customer: name, addresses, the words of every letter, message and note',
    request: { params: z.object({ id }) },
    responses: { 200: answer(erasedSchema, 'Forgotten'), ...notFound('customer') },
  })
  app.openapi(erase, async (c) => {
    const erased = await eraseCustomer(deps.database, c.req.valid('param').id)
    if (!erased) throw noSuch('customer')
    return c.json({ orders: erased.orderIds, open: erased.openIds }, 200)
  })
}
