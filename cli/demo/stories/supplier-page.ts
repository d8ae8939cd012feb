import type { Doors } from '../../stage/doors.ts'
import type { OutboxLetter } from '../customer.ts'
import { filled, formsOf, formWith, unescaped } from '../form.ts'

/** What a supplier answers on its page. */
export type SupplierReply = { answer: 'move'; day: string; reason?: string } | { answer: 'refuse'; reason: string }

/** Answers a purchase order as its supplier would: opens the link in the letter, and sends the form of the page. */
export async function answerPurchaseOrder({ url }: Doors, letter: OutboxLetter, reply: SupplierReply): Promise<void> {
  const page = url + linkIn(letter, '/s/')
  const form = formWith(formsOf(await (await fetch(page)).text()), 'answer', reply.answer)
  if (!form) throw new Error(`The supplier's page does not offer "${reply.answer}"`)
  const typed = {
    ...('day' in reply && { day: reply.day }),
    ...(reply.reason !== undefined && { reason: reply.reason }),
  }
  const body = filled(form, { name: 'answer', value: reply.answer }, typed)
  const response = await fetch(url + form.action, { method: 'POST', body })
  if (!response.ok) throw new Error(`The supplier's page answered ${response.status}`)
}

/** The first link of a letter below a path, without its host. Throws where there is none. */
export function linkIn({ letter, html }: OutboxLetter, below: string): string {
  const hrefs = [...(html ?? '').matchAll(/href="([^"]+)"/g)].map(([, href = '']) => unescaped(href))
  const href = hrefs.find((one) => one.includes(below))
  if (!href) throw new Error(`The ${letter} has no link to ${below}`)
  return new URL(href).pathname
}
