import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../../records/database.ts'
import { unsentByChannel } from '../../records/letters/outbox-depth.ts'
import { openByPhase } from '../../records/orders/counts.ts'

/** What an operator watches; labels hold route patterns and phases, never an order or a person. */
export interface Metrics {
  registry: Registry
  observe(request: { method: string; route: string; status: number; seconds: number }): void
  /** A provider's webhook was heard, and what it was: known, unknown, repeated, malformed, forged, late, ignored or received. */
  heard(provider: string, outcome: string): void
}

/** Metrics of one server: requests as they pass, the rest read from the database when asked. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'meanwhile_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  })
  const durations = new Histogram({
    name: 'meanwhile_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const webhooks = new Counter({
    name: 'meanwhile_webhooks_total',
    help: 'What providers reported, by what came of it',
    labelNames: ['provider', 'outcome'],
    registers: [registry],
  })
  countedRows(registry, database)
  return {
    registry,
    observe({ method, route, status, seconds }) {
      requests.inc({ method, route, status })
      durations.observe({ method, route }, seconds)
    },
    heard(provider, outcome) {
      webhooks.inc({ provider, outcome })
    },
  }
}

function countedRows(registry: Registry, database: Database): void {
  const gauge = <Label extends string>(
    name: string,
    help: string,
    label: Label,
    counts: (db: Database) => Promise<(Record<Label, string> & { count: number })[]>,
  ) =>
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [registry],
      async collect() {
        const rows = await counts(database)
        this.reset()
        for (const row of rows) this.labels(row[label]).set(row.count)
      },
    })
  gauge('meanwhile_backorders', 'Open backorders by phase', 'phase', openByPhase)
  gauge('meanwhile_letters_unsent', 'Letters written and not yet sent, by channel', 'channel', unsentByChannel)
}
