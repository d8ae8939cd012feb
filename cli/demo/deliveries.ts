import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { dayMs } from '../../backorder/calendar.ts'

/** What became of one real purchase order line, in days. See deliveries.md. */
export interface Delivery {
  id: string
  /** From the order to the promised day. */
  leadDays: number
  /** From the promised to the real day; negative: early. */
  slipDays: number
  promisedOn: string
  deliveredOn: string
}

const date = z.iso.date()
const row = z.tuple([z.string(), z.string(), date, date, date])

/** The deliveries of deliveries.csv, by id. Throws where a line is not as it must be. */
export function readDeliveries(): Map<string, Delivery> {
  const [, ...lines] = readFileSync(new URL('./deliveries.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return new Map(lines.map(toDelivery).map((delivery) => [delivery.id, delivery]))
}

function toDelivery(line: string): Delivery {
  const [id, , orderedOn, promisedOn, deliveredOn] = row.parse(line.split(','))
  return {
    id,
    leadDays: daysBetween(orderedOn, promisedOn),
    slipDays: daysBetween(promisedOn, deliveredOn),
    promisedOn,
    deliveredOn,
  }
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs
