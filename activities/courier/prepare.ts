import { isOptional } from '../../backorder/letters/preferences.ts'
import type { Channel } from '../../backorder/state.ts'
import type { FrozenLetter } from '../../records/letters/batches.ts'
import type { ClaimedLetter } from '../../records/letters/claim.ts'
import { endDelivery, postponeDelivery } from '../../records/letters/outcomes.ts'
import { newestMailOf } from '../../records/orders/messages.ts'
import { threadHeaders } from '../../replies/email/message-ids.ts'
import type { Email } from '../providers/senders.ts'
import type { CourierDeps } from './deps.ts'
import { prepareMail } from './mail.ts'
import { judgeAgain } from './review.ts'

const renderAgainMs = 300_000

/** Renders claimed letters into what their readers will get; a letter that cannot be sent ends here, and only it. */
export async function prepare(deps: CourierDeps, channel: Channel, claimed: ClaimedLetter[]): Promise<FrozenLetter[]> {
  const current = await judgeAgain(deps, channel, claimed)
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
      const { subject, html, text } = rendered
      return {
        deliveryId,
        to: address,
        subject,
        html,
        body: text,
        headers: { ...emailHeaders(deps, claimed), ...(await threadOf(deps, claimed)) },
      }
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

/** Also keeps mail programs from folding letters of one order into each other. */
export function emailHeaders(
  deps: Pick<CourierDeps, 'mailFrom' | 'replyAddress' | 'brand' | 'linksFor'>,
  claimed: Pick<ClaimedLetter, 'orderId' | 'letter'>,
): Record<string, string> {
  const { orderId, letter } = claimed
  return {
    from: deps.mailFrom,
    replyTo: deps.replyAddress?.(orderId) ?? deps.brand.supportEmail,
    letter: letter.letter,
    'X-Entity-Ref-ID': `${orderId}/${letter.key}`,
    'X-Meanwhile-Order': '1',
    ...unsubscribeHeaders(deps, claimed),
  }
}

/** A person's answer stands in the thread of what the customer wrote last. */
async function threadOf(
  { database }: CourierDeps,
  { orderId, letter }: ClaimedLetter,
): Promise<Record<string, string>> {
  return letter.letter === 'agent-message' ? threadHeaders(await newestMailOf(database, orderId, letter.atMs)) : {}
}

/** RFC 8058, on letters that nothing rests on: the others cannot be unsubscribed from. */
function unsubscribeHeaders(
  { brand, linksFor }: Pick<CourierDeps, 'brand' | 'linksFor'>,
  { orderId, letter }: Pick<ClaimedLetter, 'orderId' | 'letter'>,
) {
  const { unsubscribe } = linksFor(orderId, letter)
  if (unsubscribe === undefined || !isOptional(letter)) return {}
  const subject = encodeURIComponent(`Unsubscribe, order ${orderId}`)
  return {
    'List-Unsubscribe': `<${unsubscribe}>, <mailto:${brand.supportEmail}?subject=${subject}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
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
