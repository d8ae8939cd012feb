import type { ActEvent } from '../../workflows/messages.ts'
import type { ServerDeps } from '../deps.ts'
import { actId } from '../gateway/act-id.ts'
import { actOn } from '../gateway/acting.ts'
import { isRefusal } from '../gateway/gateway-port.ts'
import { refusalProblem } from '../http/refusals.ts'
import { answer, body, conflictRefusal, notFound } from '../http/responses.ts'
import type { Router } from '../http/router.ts'
import { override } from '../order/override.ts'
import { answerSchema, toAnswerEvent } from '../schema/answers.ts'
import { exact } from '../schema/exact.ts'
import { overrideSchema } from '../schema/overrides.ts'
import { shipmentSchema, toShippedEvent } from '../schema/shipments.ts'
import { apiRoute } from './route.ts'
import { actedSchema, orderParam } from './schemas/backorder.ts'

/** What a shop's backend can do to a backorder: answer for its customer, override as an agent, report a parcel. */
export function actRoutes(app: Router, deps: ServerDeps): void {
  const responses = { 200: answer(actedSchema, 'Done'), ...notFound('order'), ...conflictRefusal }
  const answers = apiRoute(deps, 'backorders:write', {
    method: 'post',
    path: '/v1/backorders/{id}/answers',
    summary: 'What the customer chose',
    request: { params: orderParam, body: body(answerSchema) },
    responses,
  })
  app.openapi(answers, async (c) => {
    const said = exact(c.req.valid('json'))
    const { id } = c.req.valid('param')
    return c.json(await acted(deps, id, toAnswerEvent(said, 'api'), actId('answer', said.id, said)), 200)
  })

  const shipments = apiRoute(deps, 'backorders:write', {
    method: 'post',
    path: '/v1/backorders/{id}/shipments',
    summary: 'The carrier has a parcel',
    request: { params: orderParam, body: body(shipmentSchema) },
    responses,
  })
  app.openapi(shipments, async (c) => {
    const shipment = exact(c.req.valid('json'))
    const { id } = c.req.valid('param')
    return c.json(await acted(deps, id, toShippedEvent(shipment), actId('shipment', shipment.id, shipment)), 200)
  })

  const overrides = apiRoute(deps, 'backorders:write', {
    method: 'post',
    path: '/v1/backorders/{id}/overrides',
    summary: 'What an agent does, with their name and their reason',
    request: { params: orderParam, body: body(overrideSchema) },
    responses,
  })
  app.openapi(overrides, async (c) =>
    c.json(await override(deps, c.req.valid('param').id, exact(c.req.valid('json'))), 200),
  )
}

async function acted(deps: ServerDeps, id: string, event: ActEvent, actId?: string) {
  const result = await actOn(deps, id, event, actId)
  if (isRefusal(result)) throw refusalProblem(result.refused)
  return { id, ...result }
}
