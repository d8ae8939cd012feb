import { z } from 'zod'
import { twilioReport } from '../../activities/providers/twilio-report.ts'
import type { DeliveryEvent } from '../../records/letters/delivery-events.ts'

const sid = /^(SM|MM)[0-9a-fA-F]{32}$/
const formSchema = z
  .object({
    MessageSid: z.string().regex(sid).optional(),
    SmsSid: z.string().regex(sid).optional(),
    MessageStatus: z.string().max(40).optional(),
    SmsStatus: z.string().max(40).optional(),
    ErrorCode: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional()
      .catch(undefined),
  })
  .transform(({ MessageSid, SmsSid, MessageStatus, SmsStatus, ErrorCode }) => ({
    sid: MessageSid ?? SmsSid,
    word: MessageStatus ?? SmsStatus,
    code: ErrorCode ?? null,
  }))

/** What a status callback says; null: it is none. `mid`, which we put into its address, names the batch of one that the message was. */
export function toDeliveryEvent(
  form: Readonly<Record<string, string>>,
  mid: string | undefined,
  nowMs: number,
): DeliveryEvent | null {
  const { sid, word, code } = formSchema.safeParse(form).data ?? {}
  if (sid === undefined || word === undefined) return null
  const report = twilioReport({ sid, word, code: code ?? null }, nowMs)
  return report && { ...report, reference: mid === undefined ? null : { batchId: mid, position: 0 } }
}
