import type { Preferences, UpdatePace } from '../../backorder/letters/preferences.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'

/** What a customer asked for, as it is kept. */
export interface StoredPreferences {
  customerId: string
  revision: number
  updates: UpdatePace
  sms: boolean
  smsFrom: string | null
  smsUntil: string | null
  timeZone: string | null
  /** BCP 47; null: the language of the order. */
  locale: string | null
}

export type PreferencesChange = Omit<StoredPreferences, 'customerId' | 'revision'>

const columns = `customer_id as "customerId", revision, updates, sms, sms_from as "smsFrom", sms_until as "smsUntil",
  time_zone as "timeZone", locale`

/** What a customer asked for; null: nothing. */
export async function getPreferences(db: Queries, customerId: string): Promise<StoredPreferences | null> {
  const [row] = await db.query<StoredPreferences>(`select ${columns} from preferences where customer_id = $1`, [
    customerId,
  ])
  return row ?? null
}

/** Keeps what a customer asks for, in place of everything before; the language holds for letters that wait to be sent, too. The same again changes nothing. */
export async function savePreferences(
  db: Queries,
  customerId: string,
  change: PreferencesChange,
  nowMs: number,
): Promise<StoredPreferences> {
  const [row] = await db.query<StoredPreferences>(saveStatement, [
    customerId,
    change.updates,
    change.sms,
    change.smsFrom,
    change.smsUntil,
    change.timeZone,
    change.locale,
    instant(nowMs),
  ])
  return row ?? (await getPreferences(db, customerId)) ?? missing(customerId)
}

function missing(customerId: string): never {
  throw new Error(`the preferences of a customer whose id has ${customerId.length} characters were not kept`)
}

const saveStatement = `
with saved as (
  insert into preferences as p (customer_id, updates, sms, sms_from, sms_until, time_zone, locale, changed_at)
  values ($1::text, $2::text, $3::boolean, $4::text, $5::text, $6::text, $7::text, $8::timestamptz)
  on conflict (customer_id) do update set
    revision = p.revision + 1, updates = excluded.updates, sms = excluded.sms, sms_from = excluded.sms_from,
    sms_until = excluded.sms_until, time_zone = excluded.time_zone, locale = excluded.locale, changed_at = excluded.changed_at
  where (p.updates, p.sms, p.sms_from, p.sms_until, p.time_zone, p.locale)
    is distinct from (excluded.updates, excluded.sms, excluded.sms_from, excluded.sms_until, excluded.time_zone, excluded.locale)
  returning ${columns}
), spoken as (
  update contacts c set locale = s.locale
  from saved s where c.customer_id = s."customerId" and s.locale is not null and c.erased_at is null
)
select * from saved`

/** The open orders of a customer, the newest first. */
export async function openOrdersOfCustomer(db: Queries, customerId: string): Promise<string[]> {
  const rows = await db.query<{ orderId: string }>(
    `select c.order_id as "orderId" from contacts c join backorders b on b.order_id = c.order_id
     where c.customer_id = $1 and b.closed_at is null order by b.placed_at desc`,
    [customerId],
  )
  return rows.map(({ orderId }) => orderId)
}

/** Whether the shop has ever sent an order of this customer. */
export async function isCustomerKnown(db: Queries, customerId: string): Promise<boolean> {
  const rows = await db.query('select 1 from contacts where customer_id = $1 and erased_at is null limit 1', [
    customerId,
  ])
  return rows.length > 0
}

/** Every open order has heard of this revision. */
export async function markPreferencesTold(db: Queries, customerId: string, revision: number): Promise<void> {
  await db.query('update preferences set told_revision = greatest(told_revision, $2) where customer_id = $1', [
    customerId,
    revision,
  ])
}

/** Preferences of which some order may not have heard: they were kept in a moment at which the engine was away. */
export async function untoldPreferences(db: Queries, limit = 100): Promise<StoredPreferences[]> {
  return db.query<StoredPreferences>(
    `select ${columns} from preferences where told_revision < revision order by changed_at limit $1`,
    [limit],
  )
}

/** As the rules take them: no language, no customer. */
export function toPreferences({ revision, updates, sms, smsFrom, smsUntil, timeZone }: StoredPreferences): Preferences {
  return {
    revision,
    updates,
    sms,
    ...(smsFrom !== null && smsUntil !== null && { smsHours: { from: smsFrom, until: smsUntil } }),
    ...(timeZone !== null && { timeZone }),
  }
}
