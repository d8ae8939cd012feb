import type { Email } from 'postal-mime'
import { type DeliveryEvent, hearDeliveryEvent } from '../../records/letters/delivery-events.ts'
import { letterMarked, letterOfBatch, type ReportedLetter } from '../../records/letters/reported-letter.ts'
import { type DeliveryReport, deliveryReportsIn, isAddressDead } from '../../replies/email/delivery-report.ts'
import { messageIdIn } from '../../replies/email/message-ids.ts'
import type { ReceivedMail } from './received-mail.ts'
import { addressTokenIn, batchOf, localReplyDomain } from './reply-address.ts'
import type { ReplyDeps } from './reply-deps.ts'

/** Hears what a mail server reports of letters of ours (RFC 3464); false: the email is no such report, or of no letter here. */
export async function hearReport(deps: ReplyDeps, mail: ReceivedMail, parsed: Email): Promise<boolean> {
  const status = partOf(parsed, /^message\/(?:global-)?delivery-status$/)
  if (status === null) return false
  let isKnown = false
  for (const [index, report] of deliveryReportsIn(status).entries()) {
    const letter = await letterOf(deps, mail, parsed, report)
    if (!letter) continue
    isKnown = true
    const event = { eventId: `${mail.id}/${index}`, atMs: deps.now(), ...letter }
    await hearDeliveryEvent(deps.database, eventOf(report, event), deps.now())
  }
  return isKnown
}

interface Named extends ReportedLetter {
  /** It came back to an address that we signed for this letter alone. */
  isCertain: boolean
}

async function letterOf(
  { database, config }: ReplyDeps,
  { to }: ReceivedMail,
  parsed: Email,
  { recipient }: DeliveryReport,
): Promise<Named | null> {
  const token = addressTokenIn('bounce', to, config.replyDomain ?? localReplyDomain)
  const batchId = token && batchOf(token, config.linkKeys)
  const returned = batchId === null ? null : await letterOfBatch(database, batchId)
  // Somebody forwards their mail: what fails further on is not the address that we wrote to.
  if (returned) return { ...returned, isCertain: recipient === null || isSame(recipient, returned.address) }
  const quoted = partOf(parsed, /^(?:text\/rfc822-headers|message\/(?:rfc822|global|global-headers))$/)
  if (quoted === null || recipient === null) return null
  const marked = await letterMarked(database, marksIn(quoted), recipient)
  return marked && { ...marked, isCertain: false }
}

const isSame = (recipient: string, address: string | null): boolean =>
  recipient.toLowerCase() === address?.toLowerCase()

function marksIn(quoted: string) {
  const head = (quoted.replace(/\r\n?/g, '\n').split('\n\n')[0] ?? '').replace(/\n[ \t]+/g, ' ')
  const entity = /^x-(?:entity-ref-id|meanwhile-order):\s*(\S{1,300})\s*$/im.exec(head)?.[1] ?? null
  return { messageId: messageIdIn(/^message-id:(.*)$/im.exec(head)?.[1] ?? ''), entity }
}

/** A report that anybody may have written loses a letter at most, and never an address. */
function eventOf(
  report: DeliveryReport,
  { eventId, atMs, reference, isCertain }: Named & { eventId: string; atMs: number },
): DeliveryEvent {
  const isDead = isCertain && isAddressDead(report)
  const said = { ...saidOf[report.action], ...(report.action === 'failed' && isDead ? hardBounce : {}) }
  return { provider: 'smtp', eventId, kind: `dsn.${report.action}`, ...said, atMs, providerId: null, reference }
}

type Said = Pick<DeliveryEvent, 'status' | 'reason' | 'address'>

const hardBounce: Said = { status: 'bounced', reason: 'hard-bounce', address: 'dead' }
const saidOf: Record<DeliveryReport['action'], Said> = {
  failed: { status: 'bounced', reason: 'soft-bounce', address: 'good' },
  delayed: { status: 'delayed', reason: null, address: null },
  delivered: { status: 'delivered', reason: null, address: null },
  relayed: { status: null, reason: null, address: null },
  expanded: { status: null, reason: null, address: null },
}

/** The words of the first part of a type; null: it has none. */
function partOf({ attachments }: Email, type: RegExp): string | null {
  const part = attachments.find(({ mimeType }) => type.test(mimeType))
  if (!part) return null
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
}
