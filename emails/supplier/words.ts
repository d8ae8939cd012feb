import type { CivilDate } from '../../backorder/state.ts'
import { type Content, important, paragraph } from '../content.ts'
import { plainLine, webUrl } from '../names.ts'
import type { SupplierLetterInput } from './letter-input.ts'

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `1 May 2026`: a day that nobody on either side of an ocean takes for another. */
export const longDay = (date: CivilDate): string => days.format(new Date(`${date}T00:00:00Z`))

/** What a letter to a supplier says. English alone: trade between shops and makers has it in common. */
export function supplierContent(input: SupplierLetterInput): Content {
  return input.letter === 'purchase-order-cancelled' ? takingBack(input) : asking(input)
}

function asking(input: SupplierLetterInput): Content {
  const { letter, purchaseOrder, wantedOn, brand, page } = input
  const isReminder = letter === 'purchase-order-reminder'
  const shop = plainLine(brand.shopName, 60)
  const when = wantedOn === null ? 'as soon as you can' : `by ${longDay(wantedOn)}`
  return {
    subject: `${isReminder ? 'Reminder: purchase' : 'Purchase'} order ${plainLine(purchaseOrder, 64)} from ${shop}`,
    preheader: `Please tell us when it will be here: ${when}, if possible. No account is needed.`,
    heading: `Purchase order ${plainLine(purchaseOrder, 64)}`,
    blocks: [
      ...paragraph(
        isReminder
          ? `${shop} asked for this and has no answer from you yet. Can you deliver it ${when}, or on another day?`
          : `${shop} would like to order from you, to be delivered ${when}:`,
      ),
      { kind: 'goods', items: goods(input) },
      ...important('We tell our customers the day that you tell us: please name one that you can keep.'),
      {
        kind: 'choices',
        main: { label: 'Answer this order', url: webUrl(page) ?? brand.websiteUrl },
        others: [
          ...(wantedOn === null ? [] : [{ label: `Confirm ${longDay(wantedOn)}`, url: `${page}?answer=confirm` }]),
          { label: 'Name another day', url: `${page}?answer=move` },
          { label: 'Decline the order', url: `${page}?answer=refuse` },
        ],
      },
      ...paragraph(
        'Each of these opens a page; nothing is sent before you press its button.',
        'You can answer again whenever something changes: the page stays open until the goods are here.',
      ),
    ],
  }
}

function takingBack(input: SupplierLetterInput): Content {
  const { purchaseOrder, brand } = input
  const shop = plainLine(brand.shopName, 60)
  const id = plainLine(purchaseOrder, 64)
  return {
    subject: `Purchase order ${id} is withdrawn`,
    preheader: 'Please do not send it any more.',
    heading: `Purchase order ${id} is withdrawn`,
    blocks: [
      ...paragraph(`${shop} no longer needs what is still open of this order. Please do not send it:`),
      { kind: 'goods', items: goods(input) },
      ...paragraph('If it has left already, please reply to this letter at once, and we will find a way.'),
    ],
  }
}

const goods = ({ lines }: SupplierLetterInput) =>
  lines.map(({ sku, name, quantity }) => {
    const said = plainLine(name, 120)
    const id = plainLine(sku, 128)
    return {
      name: said,
      text: `${quantity} × ${said === '' ? id : said}`,
      detail: said === id || said === '' ? '' : `Our number: ${id}`,
      imageUrl: null,
    }
  })
