import { createHash } from 'node:crypto'
import type { BuyingStep } from '../../supply/buying/buying.ts'
import { quotaMissed } from '../../supply/buying/quota.ts'
import type { SupplierLetterName } from '../../supply/suppliers/letters.ts'
import type { SupplyWord } from '../../supply/suppliers/word.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import { queueMail } from '../letters/mails.ts'
import { addTask, finishTask } from '../orders/tasks.ts'
import { shopDay } from '../shop/policy.ts'
import { type AskedOrder, askedOrder } from './asked-orders.ts'
import { drawUp } from './bought-orders.ts'
import { lostTaskId, silentTaskId } from './silences.ts'

/** Any number will do, as long as every process takes the same. */
const lockId = 435_017

/** One look at buying at a time, in whatever process; held until the transaction ends. */
export const lockBuying = async (tx: Queries): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock($1)', [lockId])
}

/** What buying says to supply: a purchase order is withdrawn, or a product will not be bought after all. */
export type BuyingWord = SupplyWord &
  ({ type: 'cancelled'; purchaseOrder: string } | { type: 'discontinued'; sku: string })

/** What a letter to a supplier is rendered from, without its people. */
export interface SupplierMailPayload {
  purchaseOrder: string
  supplier: string
  lines: { sku: string; quantity: number }[]
  wantedOn: string | null
  atMs: number
}

/** Does what was decided, inside the transaction in which it was decided: orders, letters, quotas and what supply is to hear. */
export async function writeBuying(tx: Queries, steps: readonly BuyingStep[], nowMs: number): Promise<void> {
  for (const step of steps) await writeStep(tx, step, nowMs)
}

async function writeStep(tx: Queries, step: BuyingStep, nowMs: number): Promise<void> {
  switch (step.type) {
    case 'draw-up': {
      const id = await drawUp(tx, step, nowMs)
      await writeTo(tx, 'purchase-order', { ...step, id }, nowMs)
      return
    }
    case 'withdraw':
      return withdraw(tx, step.id, nowMs)
    case 'quota-reached':
      await tx.query(
        `insert into quotas (sku, by_on, units, reached_on) values ($1, $2, $3, $4)
         on conflict (sku, by_on) do update set reached_on = coalesce(quotas.reached_on, excluded.reached_on)`,
        [step.sku, step.quota.byOn, step.quota.units, step.quota.reachedOn],
      )
      return
    case 'quota-missed':
      return missQuota(tx, step, nowMs)
    case 'remind':
      return remind(tx, step.id, nowMs)
    case 'ask-agent':
      return askAgent(tx, { id: silentTaskId(step.id), why: 'supplier-silent' }, nowMs)
    case 'relieve-agent':
      await finishTask(tx, silentTaskId(step.id), { by: null, atMs: nowMs })
      return
    case 'letter-lost':
      return askAgent(tx, { id: lostTaskId(step.key), why: 'mail-lost' }, nowMs)
  }
}

interface ToSupplier {
  id: string
  supplier: string
  lines: { sku: string; quantity: number }[]
  wantedOn: string | null
}

/** A letter to a supplier, where anybody there can be written to; else the order is left for an agent. */
export async function writeTo(
  tx: Queries,
  kind: SupplierLetterName,
  { id, supplier, lines, wantedOn }: ToSupplier,
  nowMs: number,
): Promise<boolean> {
  const [reachable] = await tx.query('select 1 from supplier_contacts where supplier_id = $1 and email is not null', [
    supplier,
  ])
  if (!reachable) return false
  const payload: SupplierMailPayload = { purchaseOrder: id, supplier, lines, wantedOn, atMs: nowMs }
  return queueMail(tx, {
    key: `${kind}/${id}`,
    kind,
    channel: 'email',
    recipient: supplierRecipient(supplier),
    payload,
    nowMs,
    // A developer may have sent this clock ahead: the letter leaves by the real one, at once.
    notBeforeMs: 0,
  })
}

/** Whom a mail to a supplier is for. */
export const supplierRecipient = (supplier: string): string => `supplier/${supplier}`

async function withdraw(tx: Queries, id: string, nowMs: number): Promise<void> {
  const order = await askedOrder(tx, id)
  if (!order) return
  await tx.query('update bought_orders set withdrawn_at = $2 where purchase_order = $1', [id, instant(nowMs)])
  await writeTo(tx, 'purchase-order-cancelled', { ...stillOpen(order), wantedOn: null }, nowMs)
  await say(tx, { id: `withdrawn:${id}`, type: 'cancelled', purchaseOrder: id }, nowMs)
}

/** Where nobody can be written to any more, a person has to see to it. */
async function remind(tx: Queries, id: string, nowMs: number): Promise<void> {
  const order = await askedOrder(tx, id)
  if (order && (await writeTo(tx, 'purchase-order-reminder', stillOpen(order), nowMs))) return
  await askAgent(tx, { id: silentTaskId(id), why: 'supplier-silent' }, nowMs)
}

const stillOpen = ({ order, lines, wantedOn }: AskedOrder): ToSupplier => ({
  id: order.id,
  supplier: order.supplier,
  lines: lines.filter(({ quantity }) => quantity > 0).map(({ sku, quantity }) => ({ sku, quantity })),
  wantedOn: order.expectedAt ?? wantedOn,
})

const askAgent = (tx: Queries, { id, why }: { id: string; why: string }, nowMs: number): Promise<void> =>
  addTask(tx, { id, orderId: null, why, sinceMs: nowMs, dueBy: null })

async function missQuota(tx: Queries, { sku, quota }: Extract<BuyingStep, { type: 'quota-missed' }>, nowMs: number) {
  await tx.query(
    `insert into quotas (sku, by_on, units, missed_on) values ($1, $2, $3, $4)
     on conflict (sku, by_on) do update set missed_on = coalesce(quotas.missed_on, excluded.missed_on)`,
    [sku, quota.byOn, quota.units, await shopDay(tx, nowMs)],
  )
  // Nobody may join what will not be bought.
  await tx.query(`update products set product = jsonb_set(product, '{backorderable}', 'false') where sku = $1`, [sku])
  const mark = createHash('sha256').update(sku).digest('hex').slice(0, 24)
  await say(tx, { id: `quota-missed:${quota.byOn}:${mark}`, type: 'discontinued', sku, reason: quotaMissed }, nowMs)
}

async function say(tx: Queries, word: BuyingWord, nowMs: number): Promise<void> {
  await tx.query('insert into buying_words (id, word, at) values ($1, $2::jsonb, $3) on conflict do nothing', [
    word.id,
    JSON.stringify(word),
    instant(nowMs),
  ])
}

/** What supply has not taken in, the oldest first. */
export async function untoldBuyingWords(db: Queries): Promise<BuyingWord[]> {
  const rows = await db.query<{ word: BuyingWord }>(
    'select word from buying_words where not told order by at, id limit 500',
  )
  return rows.map(({ word }) => word)
}

/** Supply has taken these in. */
export async function markBuyingWordsTold(db: Queries, ids: readonly string[]): Promise<void> {
  await db.query('update buying_words set told = true where id = any($1::text[])', [ids])
}

/** A quota as it stands, and how far it has come. */
export interface QuotaStanding {
  sku: string
  units: number
  byOn: string
  reachedOn: string | null
  missedOn: string | null
}

/** The quotas that were reached or missed, the latest first. */
export const quotaStandings = (db: Queries): Promise<QuotaStanding[]> =>
  db.query<QuotaStanding>(
    `select sku, units, by_on as "byOn", reached_on as "reachedOn", missed_on as "missedOn"
     from quotas order by by_on desc, sku limit 200`,
  )
