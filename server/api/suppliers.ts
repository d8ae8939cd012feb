import { z } from '@hono/zod-openapi'
import { getSupplier, getSupplierContact, putSupplier } from '../../records/buying/suppliers.ts'
import type { ServerDeps } from '../deps.ts'
import { invalid, noSuch } from '../http/problem.ts'
import { answer, body, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { supplierId } from '../schema/products.ts'
import { supplierSchema } from '../schema/suppliers.ts'
import { apiRoute } from './route.ts'

const supplierAnswer = z
  .object({
    id: supplierId,
    name: z.string(),
    backups: z.array(supplierId),
    contact: z
      .object({
        name: z.string().nullable(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
        locale: z.string().nullable(),
      })
      .nullable(),
  })
  .openapi('Supplier')
const idParam = z.object({ id: supplierId })

/** `/v1/suppliers/:id`: whom the shop buys from, and who is asked when they refuse. */
export function supplierRoutes(app: Router, deps: ServerDeps): void {
  const { database } = deps
  const put = apiRoute(deps, 'supply:write', {
    method: 'put',
    path: '/v1/suppliers/{id}',
    summary: 'State a supplier, as a whole',
    request: { params: idParam, body: body(supplierSchema) },
    responses: {
      200: answer(supplierAnswer, 'The supplier as it is kept now'),
      201: answer(supplierAnswer, 'A supplier that was not known'),
    },
  })
  app.openapi(put, async (c) => {
    const { id } = c.req.valid('param')
    const { name, backups, contact } = c.req.valid('json')
    const place = backups.indexOf(id)
    if (place !== -1) throw invalid([{ path: ['backups', place], message: 'is the supplier itself' }])
    const reached = contact
      ? {
          name: contact.name ?? null,
          email: contact.email ?? null,
          phone: contact.phone ?? null,
          locale: contact.locale ?? null,
        }
      : null
    const isNew = await putSupplier(database, { id, name, backups }, reached)
    return c.json({ id, name, backups, contact: reached }, isNew ? 201 : 200)
  })

  // Who may change a supplier may see its people; who only reads backorders may not.
  const get = apiRoute(deps, 'supply:write', {
    method: 'get',
    path: '/v1/suppliers/{id}',
    summary: 'One supplier',
    request: { params: idParam },
    responses: { 200: answer(supplierAnswer, 'The supplier'), ...notFound('supplier') },
  })
  app.openapi(get, async (c) => {
    const { id } = c.req.valid('param')
    const supplier = await getSupplier(database, id)
    if (!supplier) throw noSuch('supplier')
    return c.json({ ...supplier, contact: await getSupplierContact(database, id) }, 200)
  })
}
