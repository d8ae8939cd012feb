import { dayMs } from '../../backorder/calendar.ts'
import type { Letter } from '../../backorder/letters/letter.ts'
import { isOptional } from '../../backorder/letters/preferences.ts'
import type { Answer } from '../../backorder/offers/offer.ts'
import type { Links } from '../../emails/letter-input.ts'
import { signLink } from './order-token.ts'
import { shortCode } from './short-code.ts'
import type { LinkKey } from './signed-token.ts'

export interface LinkMaker {
  publicUrl: string
  linkKeys: readonly LinkKey[]
}

/** What links need to know of a letter. */
export type LinkedLetter = Pick<Letter, 'key' | 'letter' | 'atMs' | 'mandatory' | 'facts'>

/** Longer than any wait that a policy allows: cancelling works from every letter until the carrier has the parcel. */
export const linkDays = 800

/** The links of one letter; the same letter always gets the same links. Answer links show the page with that answer chosen. */
export function linksFor(orderId: string, letter: LinkedLetter, maker: LinkMaker): Links {
  const page = pageLink(
    { orderId, atMs: letter.atMs, letterKey: letter.key, offer: letter.facts.offer?.number ?? 0 },
    maker,
  )
  const chosen = (answer: Answer) => `${page}?answer=${answer}`
  const { offer, answer } = letter.facts
  const options = new Set<Answer>([
    ...(offer?.options ?? []),
    ...(hasWaiting(letter) ? (['cancel'] as const) : []),
    ...(answer?.unclear ? (['wait'] as const) : []),
  ])
  const swap = Object.fromEntries(
    (offer?.substitutes ?? []).map(({ substitute }) => [
      substitute.sku,
      `${chosen('swap')}&with=${encodeURIComponent(substitute.sku)}`,
    ]),
  )
  return {
    page,
    short: `${maker.publicUrl}/o/${shortCode(orderId, letter.key, maker.linkKeys)}`,
    answers: Object.fromEntries([...options].map((answer) => [answer, chosen(answer)])),
    undo: `${page}#undo`,
    preferences: sibling(page, 'p'),
    ...(isOptional(letter) && { unsubscribe: sibling(page, 'u') }),
    ...(Object.keys(swap).length > 0 ? { swap } : {}),
    ...(letter.letter === 'payment-problem' ? { fixPayment: `${page}#payment` } : {}),
  }
}

/** Another page behind the same token. */
const sibling = (page: string, name: 'p' | 'u'): string => page.replace(/\/o\/([^/]+)$/, `/${name}/$1`)

/** A link to an order's page that came with no letter, for the shop to show. */
export function customerUrl(orderId: string, placedAtMs: number, maker: LinkMaker): string {
  return pageLink({ orderId, atMs: placedAtMs, letterKey: '', offer: 0 }, maker)
}

function pageLink(from: { orderId: string; atMs: number; letterKey: string; offer: number }, maker: LinkMaker): string {
  const { atMs, ...claims } = from
  const token = signLink({ ...claims, expiresAtMs: atMs + linkDays * dayMs }, maker.linkKeys)
  return `${maker.publicUrl}/o/${token}`
}

const hasWaiting = (letter: LinkedLetter): boolean => letter.facts.lines.some((line) => line.waiting > 0)
