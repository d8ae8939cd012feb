import { dayMs } from '../../backorder/calendar.ts'
import type { Brand } from '../../emails/brand.ts'
import type { ConfirmWaitingInput, RenderedLetter, RestockedInput } from '../../emails/letter-input.ts'
import type { Database } from '../../records/database.ts'
import type { Mail } from '../../records/letters/mails.ts'
import { getProduct } from '../../records/shop/products.ts'
import {
  type AskPayload,
  askMailKind,
  type ListedShopper,
  listedShopper,
  type RestockedPayload,
  restockedMailKind,
  shopperIdOf,
} from '../../records/shop/waiting-list.ts'
import { confirmMs } from '../../supply/shoppers/waiting-list.ts'
import { listUnsubscribe } from '../courier/list-unsubscribe.ts'
import type { MailRenderers, RenderedMail } from '../courier/mail.ts'

export interface WaitingListMailDeps {
  database: Database
  brand: Brand
  confirmLink: (of: { id: string; turn: number; expiresAtMs: number }) => string
  leaveLink: (id: string) => string
  /** Where a mail takes a shopper off the list; absent: no mail to us is heard. */
  leaveAddress?: (id: string) => string
  renderConfirmWaiting: (input: ConfirmWaitingInput) => RenderedLetter
  renderRestocked: (input: RestockedInput) => RenderedLetter
}

/** What the waiting list sends: the question whether to tell, and that a product is back. Nobody is written to who has left. */
export function waitingListMails(deps: WaitingListMailDeps): MailRenderers {
  const { database, brand } = deps
  return {
    async [askMailKind](mail) {
      const { turn, expiresAtMs } = mail.payload as AskPayload
      const found = await recipientOf(database, mail)
      if (found?.shopper.turn !== turn) return null
      const { shopper, product } = found
      const rendered = deps.renderConfirmWaiting({
        facts: {
          product,
          confirmLink: deps.confirmLink({ id: shopper.id, turn, expiresAtMs }),
          unsubscribeLink: deps.leaveLink(shopper.id),
          days: confirmMs / dayMs,
        },
        customer: readerOf(shopper),
        brand,
      })
      return toMail(deps, shopper, rendered)
    },
    async [restockedMailKind](mail) {
      const { units } = mail.payload as RestockedPayload
      const found = await recipientOf(database, mail)
      if (!found) return null
      const { shopper, product } = found
      const rendered = deps.renderRestocked({
        facts: {
          product,
          unitsLeft: units,
          link: product.pageUrl ?? brand.websiteUrl,
          unsubscribeLink: deps.leaveLink(shopper.id),
        },
        customer: readerOf(shopper),
        brand,
      })
      return toMail(deps, shopper, rendered)
    },
  }
}

async function recipientOf(database: Database, { recipient }: Mail) {
  const shopper = await listedShopper(database, shopperIdOf(recipient))
  const product = shopper && (await getProduct(database, shopper.sku))
  return shopper && product ? { shopper, product } : null
}

/** A shopper left no name. */
const readerOf = ({ locale }: ListedShopper) => ({ name: '', locale, timeZone: 'UTC' })

/** The mail program's own button leaves the list, without a page. */
function toMail(
  deps: WaitingListMailDeps,
  { id, channel, address }: ListedShopper,
  rendered: RenderedLetter,
): RenderedMail {
  const { subject, html, text, sms } = rendered
  if (channel === 'sms') return { to: address, subject: '', html: '', text: sms ?? '' }
  const headers = listUnsubscribe(deps.leaveLink(id), deps.leaveAddress?.(id))
  return { to: address, subject, html, text, headers }
}
