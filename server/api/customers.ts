import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { eraseCustomer } from '../../records/orders/erasure.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { id } from '../schema/common.ts'
import { needs } from './keys.ts'
import { answer, problemSchema, refusals } from './schemas.ts'

const erasedSchema = z
  .object({
    orders: z.array(id),
    /** Those that still wait: they go on, and nobody is written to about them. */
    open: z.array(id),
  })
  .openapi('ErasedCustomer')

/** `DELETE /v1/customers/:id`: a person is forgotten for good; what was done for their orders stays on record. */
export function customerErasureRoutes(app: OpenAPIHono<Env>, { database }: ServerDeps): void {
  const erase = createRoute({
    method: 'delete',
    path: '/v1/customers/{id}',
    summary: 'Forget a customer: name, addresses, the words of every letter, message and note',
    security: [{ key: [] }],
    middleware: needs('admin', database),
    request: { params: z.object({ id }) },
    responses: {
      200: answer(erasedSchema, 'Forgotten'),
      404: {
        description: 'No order of this customer',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
      ...refusals,
    },
  })
  app.openapi(erase, async (c) => {
    const erased = await eraseCustomer(database, c.req.valid('param').id)
    if (!erased) throw new Problem(404, 'unknown-customer', 'There is no order of a customer with this id.')
    return c.json({ orders: erased.orderIds, open: erased.openIds }, 200)
  })
}
