import type { Queries } from '../database.ts'

/** Whom the shop buys from. */
export interface Supplier {
  id: string
  name: string
  /** Ids of the suppliers that are asked when this one refuses, in order. */
  backups: string[]
}

/** How a supplier's people are reached. Personal data: never in a log, an error or a workflow. */
export interface SupplierContact {
  name: string | null
  email: string | null
  phone: string | null
  locale: string | null
}

/** Keeps a supplier; `contact` null forgets whom to write to. Returns whether it is new. */
export async function putSupplier(db: Queries, supplier: Supplier, contact: SupplierContact | null): Promise<boolean> {
  const [row] = await db.query<{ isNew: boolean }>(putStatement, [
    supplier.id,
    supplier.name,
    JSON.stringify(supplier.backups),
    JSON.stringify(contact ? [contact] : []),
  ])
  return row?.isNew ?? false
}

const putStatement = `
with kept as (
  insert into suppliers (id, name, backups) values ($1::text, $2, $3::jsonb)
  on conflict (id) do update set name = excluded.name, backups = excluded.backups
  returning xmax = 0 as "isNew"
), forgotten as (
  delete from supplier_contacts where supplier_id = $1 and $4::jsonb = '[]'
), reached as (
  insert into supplier_contacts (supplier_id, name, email, phone, locale)
  select $1, name, email, phone, locale from jsonb_to_recordset($4::jsonb) as c(name text, email text, phone text, locale text)
  on conflict (supplier_id) do update
    set name = excluded.name, email = excluded.email, phone = excluded.phone, locale = excluded.locale
)
select "isNew" from kept`

/** Makes sure that suppliers who are known by their id alone have a row; their id stands for their name. */
export async function ensureSuppliers(db: Queries, ids: readonly string[]): Promise<void> {
  await db.query(
    'insert into suppliers (id, name) select distinct id, id from unnest($1::text[]) as g(id) on conflict do nothing',
    [ids],
  )
}

/** One supplier; null: none of this id. */
export async function getSupplier(db: Queries, id: string): Promise<Supplier | null> {
  const [row] = await db.query<Supplier>('select id, name, backups from suppliers where id = $1', [id])
  return row ?? null
}

/** Whom to write to at a supplier; null: nobody is known. */
export async function getSupplierContact(db: Queries, id: string): Promise<SupplierContact | null> {
  const [row] = await db.query<SupplierContact>(
    'select name, email, phone, locale from supplier_contacts where supplier_id = $1',
    [id],
  )
  return row ?? null
}
