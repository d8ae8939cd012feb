import { isOptional } from '../../backorder/letters/preferences.ts'
import type { Channel } from '../../backorder/state.ts'
import type { FrozenLetter } from '../../records/letters/batches.ts'
import type { ClaimedLetter } from '../../records/letters/claim.ts'
import { endDelivery, postponeDelivery } from '../../records/letters/outcomes.ts'
import { answeredMail } from '../../records/orders/messages.ts'
import { answeringSubject, threadHeaders } from '../../replies/email/message-ids.ts'
import type { Email } from '../providers/senders.ts'
import type { CourierDeps } from './deps.ts'
import { listUnsubscribe } from './list-unsubscribe.ts'
import { prepareMail } from './mail.ts'
import { review } from './review.ts'

const renderAgainMs = 300_000

/** Renders claimed letters into what their readers will get; a letter that cannot be sent ends here, and only it. */
export async function prepare(deps: CourierDeps, channel: Channel, claimed: ClaimedLetter[]): Promise<FrozenLetter[]> {
  const current = await review(deps, channel, claimed)
  const prepared = await Promise.all(current.map((letter) => prepareOne(deps, channel, letter)))
  return prepared.filter((letter) => letter !== null)
}

async function prepareOne(deps: CourierDeps, channel: Channel, claimed: ClaimedLetter): Promise<FrozenLetter | null> {
  const { mail } = claimed
  return mail
    ? orLater(deps, claimed, () => prepareMail(deps, channel, { deliveryId: claimed.deliveryId, mail }))
    : prepareLetter(deps, channel, claimed)
}

async function prepareLetter(
  deps: CourierDeps,
  channel: Channel,
  claimed: ClaimedLetter,
): Promise<FrozenLetter | null> {
  const { database } = deps
  const { deliveryId, address } = claimed
  if (claimed.erased || claimed.suppressed) {
    const error = claimed.erased ? 'erased' : 'suppressed'
    await endDelivery(database, deliveryId, { status: 'suppressed', error, news: !claimed.erased })
    return null
  }
  if (address === null) {
    await endDelivery(database, deliveryId, { status: 'failed', error: 'no-address', news: true })
    return null
  }
  return orLater(deps, claimed, async () => {
    const rendered = await render(deps, claimed)
    if (channel === 'email') {
      const { html, text } = rendered
      const thread = await threadOf(deps, claimed)
      const subject = thread?.subject ?? rendered.subject
      return { deliveryId, to: address, subject, html, body: text, headers: emailHeaders(deps, claimed, thread) }
    }
    if (rendered.sms !== null) {
      await deps.keepShortLink(claimed.orderId, claimed.letter)
      return { deliveryId, to: address, subject: null, html: null, body: rendered.sms, headers: {} }
    }
    await endDelivery(database, deliveryId, { status: 'suppressed', error: 'no-sms-text', news: false })
    return null
  })
}

/** A bug in one letter must not hold up everybody else's. */
async function orLater(
  { database, report, now }: CourierDeps,
  { deliveryId, letter }: ClaimedLetter,
  prepared: () => Promise<FrozenLetter | null>,
): Promise<FrozenLetter | null> {
  try {
    return await prepared()
  } catch (error) {
    report('letter-not-rendered', { letter: letter.letter, error: error instanceof Error ? error.name : 'unknown' })
    await postponeDelivery(database, deliveryId, now() + renderAgainMs, 'not-rendered')
    return null
  }
}

function render(deps: CourierDeps, claimed: ClaimedLetter) {
  const { orderId, letter, reader, note } = claimed
  return deps.renderLetter({
    orderId,
    letter: letter.letter,
    facts: letter.facts,
    customer: { name: reader.name ?? '', locale: reader.locale ?? 'en-US', timeZone: reader.timeZone ?? 'UTC' },
    shopTimeZone: reader.shopTimeZone ?? 'UTC',
    brand: deps.brand,
    links: deps.linksFor(orderId, letter),
    atMs: claimed.dueAtMs,
    ...(note ? { agentMessage: note } : {}),
  })
}

/** Also keeps mail programs from folding letters of one order into each other, but where one answers. */
export function emailHeaders(
  deps: Pick<CourierDeps, 'mailFrom' | 'replyAddress' | 'unsubscribeAddress' | 'brand' | 'linksFor'>,
  claimed: Pick<ClaimedLetter, 'orderId' | 'letter'>,
  thread: Thread | null,
): Record<string, string> {
  const { orderId, letter } = claimed
  const name = `${orderId}/${letter.key}`
  return {
    from: deps.mailFrom,
    replyTo: deps.replyAddress(orderId),
    letter: letter.letter,
    ...(thread?.headers ?? { 'X-Entity-Ref-ID': name }),
    'X-Meanwhile-Order': name,
    ...unsubscribeHeaders(deps, claimed),
  }
}

interface Thread {
  headers: Record<string, string>
  subject: string | null
}

/** A person's answer stands in the thread of what it answers; null: the letter answers no email. */
async function threadOf({ database }: CourierDeps, { orderId, letter, note }: ClaimedLetter): Promise<Thread | null> {
  if (letter.letter !== 'agent-message') return null
  const mail = await answeredMail(database, { orderId, messageId: note?.answers ?? null, beforeMs: letter.atMs })
  const headers = threadHeaders(mail)
  return Object.keys(headers).length === 0 ? null : { headers, subject: answeringSubject(mail?.subject ?? null) }
}

/** On letters that nothing rests on: the others cannot be unsubscribed from. */
function unsubscribeHeaders(
  { unsubscribeAddress, linksFor }: Pick<CourierDeps, 'unsubscribeAddress' | 'linksFor'>,
  { orderId, letter }: Pick<ClaimedLetter, 'orderId' | 'letter'>,
) {
  const { unsubscribe } = linksFor(orderId, letter)
  if (unsubscribe === undefined || !isOptional(letter)) return {}
  return listUnsubscribe(unsubscribe, unsubscribeAddress?.(orderId))
}

/** A frozen letter as the port to an email provider takes it; its tags say which letter the provider reports on. */
export function toEmail({ to, subject, html, body, headers }: FrozenLetter, batch: string, place: number): Email {
  const { from = '', replyTo = '', letter = '', ...rest } = headers
  return {
    from,
    to,
    replyTo,
    subject: subject ?? '',
    html: html ?? '',
    text: body,
    headers: rest,
    tags: { letter, batch, place: String(place) },
  }
}
