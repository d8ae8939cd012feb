import type { Answer } from '../../../backorder/offers/offer.ts'
import { lettersOf } from '../../../records/letters/letters.ts'
import { linksFor } from '../../../server/links/order-links.ts'
import { type Doors, lampOrder } from './doors.ts'

/** The links of an order's newest letter, or of the first one of a kind. */
export async function letterLinks(doors: Doors, orderId: string, kind?: string) {
  const letters = await lettersOf(doors.database, orderId)
  const letter = kind === undefined ? letters.at(-1) : letters.find((each) => each.letter === kind)
  if (!letter) throw new Error(`no letter for ${orderId}`)
  return linksFor(orderId, letter, doors.config)
}

/** The path of an absolute link. */
export const pathOf = (link: string): string => link.replace('https://shop.example', '')

/** A page as a browser without scripts has it. */
export interface OpenedPage {
  status: number
  html: string
  /** The words, without tags. */
  words: string
  /** Hidden fields of its first form. */
  hidden: Record<string, string>
  path: string
}

export async function openPage(doors: Doors, link: string): Promise<OpenedPage> {
  const path = pathOf(link)
  const response = await doors.app.request(path)
  return pageOf(response.status, await response.text(), path)
}

/** Sends the page's form, and opens where it leads. */
export async function send(
  doors: Doors,
  page: OpenedPage,
  fields: Record<string, string>,
): Promise<OpenedPage & { location: string | null }> {
  const response = await doors.app.request(page.path.split('?')[0] ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...page.hidden, ...fields }).toString(),
  })
  const location = response.headers.get('location')
  if (response.status === 303 && location) return { ...(await openPage(doors, location)), location }
  return { ...pageOf(response.status, await response.text(), page.path), location }
}

function pageOf(status: number, html: string, path: string): OpenedPage {
  const hidden = Object.fromEntries(
    ['offer', 'nonce', 'stamp'].map((name) => [
      name,
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '',
    ]),
  )
  const words = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
  return { status, html, words, hidden, path }
}

/** An order with a first notice. */
export async function placed(doors: Doors, id: string, change: Record<string, unknown> = {}): Promise<void> {
  const { status, text } = await doors.call('POST', '/v1/backorders', lampOrder(id, change))
  if (status !== 201) throw new Error(`${status} ${text}`)
}

/** The same order after supply moved the lamps' date and the delay notice went out. */
export async function delayed(doors: Doors, id: string, expectedAt: string | null = '2026-04-10'): Promise<void> {
  await placed(doors, id)
  await doors.engine.news(id, {
    type: 'eta',
    sku: 'LAMP-OAK',
    expectedAt,
    reason: 'the ship was late',
    eventId: `eta-${id}`,
  })
  doors.clock.nowMs += 3_600_000
  await doors.engine.catchUp(id)
}

export const chooses = (answer: Answer | string) => ({ answer })
