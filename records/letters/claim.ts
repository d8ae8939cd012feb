import type { Letter } from '../../backorder/letters/letter.ts'
import type { Channel } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'
import { instant } from '../instant.ts'
import type { Mail } from './mails.ts'
import { channelPaused, letterPaused } from './sending.ts'

/** A letter that one courier has taken on for a while, with everything it is rendered from. */
export interface ClaimedLetter {
  deliveryId: number
  orderId: string
  letter: Letter
  /** The instant it is sent under, on the order's own clock. */
  dueAtMs: number
  /** A provider refused it in company: it travels alone, so that it holds up nobody else. */
  alone: boolean
  address: string | null
  suppressed: boolean
  erased: boolean
  /** `timeZone`: where the customer is, as the order knows it; `shopTimeZone`: where its days are counted. */
  reader: { name: string | null; locale: string | null; timeZone: string | null; shopTimeZone: string | null }
  /** `answers`: the customer's message that an agent's words answer. */
  note: { agent: string; text: string; answers: string | null } | null
  /** What it is rendered from instead, where it belongs to no order. */
  mail: Mail | null
}

export interface Claim {
  channel: Channel
  /** Who claims; only they may freeze what they claimed. */
  claim: string
  limit: number
  nowMs: number
  untilMs: number
}

interface ClaimedRow extends Omit<ClaimedLetter, 'letter' | 'reader' | 'note'> {
  key: string
  letterName: Letter['letter']
  atMs: number
  mandatory: boolean
  isDelayNotice: boolean
  facts: Letter['facts']
  name: string | null
  locale: string | null
  timeZone: string | null
  shopTimeZone: string | null
  agent: string | null
  words: string | null
  answers: string | null
}

/** Claims unsent letters, those with a deadline first, then the oldest; two couriers never get the same one. None that is paused. */
export async function claimLetters(db: Queries, claim: Claim): Promise<ClaimedLetter[]> {
  const rows = await db.query<ClaimedRow>(claimStatement, [
    claim.channel,
    claim.claim,
    instant(claim.nowMs),
    claim.limit,
    instant(claim.untilMs),
  ])
  return rows.map((row) => toClaimed(row, claim.channel))
}

function toClaimed(row: ClaimedRow, channel: Channel): ClaimedLetter {
  const { key, letterName, atMs, mandatory, isDelayNotice, facts, agent, words, answers, ...own } = row
  const { name, locale, timeZone, shopTimeZone, ...rest } = own
  const smsNotBeforeMs = row.dueAtMs
  return {
    ...rest,
    letter: { key, letter: letterName, atMs, channels: [channel], smsNotBeforeMs, mandatory, isDelayNotice, facts },
    reader: { name, locale, timeZone, shopTimeZone },
    note: agent !== null && words !== null ? { agent, text: words, answers } : null,
  }
}

const claimStatement = `
with due as (
  select id from deliveries
  where channel = $1 and status in ('queued', 'claimed') and not_before <= $3::timestamptz
    and (status = 'queued' or claimed_until < $3)
    and not ${channelPaused('$1')} and not ${letterPaused('deliveries')}
  order by send_by, id
  limit $4
  for update skip locked
), mine as (
  update deliveries d set status = 'claimed', claim = $2::text, claimed_until = $5::timestamptz
  from due where d.id = due.id
  returning d.*
)
select m.id as "deliveryId", m.order_id as "orderId", m.alone, m.due_at as "dueAtMs",
       l.key, l.letter as "letterName", l.at as "atMs", l.mandatory, l.is_delay_notice as "isDelayNotice", l.facts,
       case when $1 = 'sms' then c.phone else c.email end as address,
       exists (select from suppressions s where s.channel = $1
               and s.address_hash = encode(sha256(convert_to(lower(case when $1 = 'sms' then c.phone else c.email end), 'UTF8')), 'hex')) as suppressed,
       c.erased_at is not null as erased, c.name, c.locale, b.time_zone as "timeZone", b.shop_time_zone as "shopTimeZone",
       n.agent, n.text as words, n.answers,
       case when x.key is not null
         then jsonb_build_object('key', x.key, 'kind', x.kind, 'recipient', x.recipient, 'payload', x.payload) end as mail
from mine m
join letters l on l.order_id = m.order_id and l.key = m.letter_key
left join contacts c on c.order_id = m.order_id
left join backorders b on b.order_id = m.order_id
left join notes n on n.id = l.facts->>'noteId'
left join mails x on x.key = m.letter_key and m.order_id = 'mail/' || m.letter_key
order by m.send_by, m.id`
