import type { MessageInstance, MessageListInstance, MessagePage } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Sms } from './senders.ts'

/** Clocks differ, and Twilio writes down whole seconds. */
const clocksDifferMs = 120_000
const pageSize = 100
const mostPages = 10

/**
 * The newest message to a number with these words, of all that Twilio has taken since then; null: it has none.
 * However much later it is asked: messages stay listed for 400 days. Where an account has Twilio forget what messages
 * say, nothing is ever found by its words.
 */
export async function findMessage(
  messages: MessageListInstance,
  sms: Pick<Sms, 'to' | 'body'>,
  sinceMs: number,
): Promise<string | null> {
  const fromMs = sinceMs - clocksDifferMs
  // The newest come first, more or less. A filter by date sent would miss those that wait.
  let page: Pick<MessagePage, 'instances' | 'nextPage'> = await messages.page({ to: sms.to, pageSize })
  for (let number = 1; ; number++) {
    const recent = page.instances.filter((message) => isSince(message, fromMs))
    const found = recent.find((message) => isOurs(message, sms.body))
    if (found) return found.sid
    const next = recent.length > 0 ? page.nextPage() : undefined
    if (!next) return null
    if (number === mostPages) throw new Error('Twilio has more messages to one number than can be looked through')
    page = await next
  }
}

const isSince = ({ dateCreated }: MessageInstance, fromMs: number): boolean => {
  const atMs = dateCreated?.getTime()
  return atMs === undefined || Number.isNaN(atMs) || atMs >= fromMs
}

const isOurs = ({ direction, body }: MessageInstance, words: string): boolean =>
  direction !== 'inbound' && isSame(body ?? '', words)

const fewestSigns = 8

/** A trial account writes before every message, and smart encoding puts plainer signs for some. */
const isSame = (theirs: string, ours: string): boolean =>
  theirs.endsWith(ours) || (signsOf(ours).length >= fewestSigns && signsOf(theirs).endsWith(signsOf(ours)))

const signsOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
