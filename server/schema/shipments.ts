import { z } from '@hono/zod-openapi'
import type { ActEvent } from '../../workflows/messages.ts'
import { id, lineQuantities, webAddress, words } from './common.ts'
import { contentOf } from './content.ts'
import { type Exact, exact } from './exact.ts'

/** Body of `POST /v1/backorders/:id/shipments`: the carrier has the parcel. Without lines, everything released is in it. */
export const shipmentSchema = z
  .strictObject({
    id: id.optional(),
    lines: lineQuantities.optional(),
    carrier: words(100).optional(),
    tracking: words(100).optional(),
    trackingUrl: webAddress.optional(),
  })
  .openapi('Shipment')

export type ShipmentBody = Exact<z.output<typeof shipmentSchema>>

/** The event that a shipment is. */
export function toShippedEvent(body: ShipmentBody): ActEvent {
  const { id: shipmentId, ...rest } = body
  return exact({ type: 'shipped' as const, ...rest, shipmentId, content: contentOf(body) })
}
