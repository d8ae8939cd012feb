import type { Reply } from './cast.ts'
import { filled, formsOf, formWith, unescaped } from './form.ts'

/** A letter as the outbox shows it. */
export interface OutboxLetter {
  order: string
  letter: string
  channel: 'email' | 'sms'
  to: string | null
  html: string | null
  at: string
}

/** Answers a letter as its reader would: opens its link, and sends the form of the page. Throws where the page does not offer it. */
export async function answerLetter(engineUrl: string, letter: OutboxLetter, reply: Reply): Promise<void> {
  const { choose } = reply
  const page = engineUrl + linkIn(letter, choose)
  switch (choose) {
    case 'cancel-some':
      return submit(engineUrl, page, 'cancel-some', { 'units.1': String(reply.units ?? 1) })
    case 'cancel-and-undo':
      await submit(engineUrl, page, 'cancel')
      return submit(engineUrl, page, 'wait')
    case 'swap':
      return submit(engineUrl, page, 'swap/0')
    default:
      return submit(engineUrl, page, choose)
  }
}

/** The link of the letter that leads to this answer, or to the page; without its host, which is the customer's way in. */
function linkIn({ order, letter, html }: OutboxLetter, choose: Reply['choose']): string {
  const wanted = choose.startsWith('cancel') ? 'cancel' : choose
  const links = [...(html ?? '').matchAll(/href="([^"]*\/o\/[^"]+)"/g)].map(([, href = '']) => unescaped(href))
  const link = links.find((href) => href.includes(`answer=${wanted}`)) ?? links[0]
  if (!link) throw new Error(`The ${letter} of ${order} has no link`)
  const { pathname, search } = new URL(link)
  return pathname + search
}

async function submit(engineUrl: string, page: string, answer: string, typed?: Record<string, string>): Promise<void> {
  const html = await readable(await fetch(page))
  const form = formWith(formsOf(html), 'answer', answer)
  if (!form) throw new Error(`The customer's page does not offer "${answer}"`)
  const body = filled(form, { name: 'answer', value: answer }, typed)
  await readable(await fetch(engineUrl + form.action, { method: 'POST', body }))
}

async function readable(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`The customer's page answered ${response.status}`)
  return response.text()
}
