import { Hono } from 'hono'
import { raw } from 'hono/html'
import type { Page } from '../../records/cursor.ts'
import type { Database } from '../../records/database.ts'
import { listCaughtMail } from '../../records/letters/caught-mail.ts'
import { listOutbox, type OutboxLetter } from '../../records/letters/letters.ts'
import { deliveryStories } from '../../records/letters/outbox-delivery.ts'
import { outboxHtml } from '../../records/letters/outbox-html.ts'
import { getBackorder } from '../../records/orders/backorders.ts'
import { openTasks } from '../../records/orders/tasks.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { noSuch } from '../http/problem.ts'
import { page } from '../pages/page.ts'
import { caughtMailRoutes } from './caught-mail.tsx'
import { outboxDeliveryRoutes } from './outbox-delivery-routes.ts'
import { OutboxPage } from './outbox-page.tsx'

const longestPage = 200
/** What a script gets at once: more letters than a demo writes. */
const longestList = 2000
const mostTasks = 20

/** `/dev/outbox`: the letters that have left, the newest first, as a page or as JSON. */
export function outboxRoutes({ database, now }: ServerDeps): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/dev/outbox', async (c) => {
    const orderId = c.req.query('order')
    const asked = Number(c.req.query('limit') ?? 50)
    const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, longestPage) : 50
    const wantsJson = c.req.query('format') === 'json' || !(c.req.header('accept') ?? '*/*').includes('text/html')
    const whose = orderId === undefined ? {} : { orderId }
    const items = wantsJson
      ? await everyLetter(database, whose)
      : (await listOutbox(database, { limit, withHtml: false, ...whose })).items
    if (orderId !== undefined && items.length === 0 && !(await getBackorder(database, orderId))) throw noSuch('order')
    return wantsJson
      ? c.json(items.map(withoutId))
      : c.html(
          page(
            <OutboxPage
              letters={items}
              order={orderId}
              caught={orderId === undefined ? await listCaughtMail(database) : []}
              stories={
                await deliveryStories(
                  database,
                  items.map(({ id }) => id),
                )
              }
              tasks={await openTasks(database, mostTasks, orderId)}
            />,
          ),
        )
  })
  routes.get('/dev/outbox/:id/html', async (c) => {
    const id = Number(c.req.param('id'))
    if (!Number.isSafeInteger(id)) return c.notFound()
    const letter = await outboxHtml(database, id)
    if (letter === null) return c.notFound()
    c.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:; base-uri 'self'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
    )
    return c.html(openingLinksOutside(letter))
  })
  caughtMailRoutes(routes, database)
  outboxDeliveryRoutes(routes, { database, now })
  return routes
}

async function everyLetter(database: Database, whose: { orderId?: string }): Promise<OutboxLetter[]> {
  const letters: OutboxLetter[] = []
  let cursor: string | null = null
  do {
    const page: Page<OutboxLetter> = await listOutbox(database, {
      limit: longestPage,
      ...whose,
      ...(cursor === null ? {} : { cursor }),
    })
    letters.push(...page.items)
    cursor = page.next
  } while (cursor !== null && letters.length < longestList)
  return letters
}

const withoutId = ({ id, ...letter }: OutboxLetter) => letter

/** A letter's links open beside the outbox, not inside its frame. */
function openingLinksOutside(letter: string) {
  return raw(letter.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`))
}
