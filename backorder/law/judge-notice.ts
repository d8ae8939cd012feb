import type { CivilDate } from '../calendar.ts'
import type { Breach, LawEvent, NoticeStatement } from './law-record.ts'

type DelayNotice = Extract<LawEvent, { type: 'delay-notice' }>

/** What a delay notice failed to say (16 CFR 435.2(b)), or said wrongly; `silence` and `limit` are what no answer truly means, and when. */
export function noticeBreaches(
  notice: DelayNotice,
  law: { isFirst: boolean; silence: 'consent' | 'cancel'; limit: CivilDate },
): Breach[] {
  const paragraph = law.isFirst ? '16 CFR 435.2(b)(1)' : '16 CFR 435.2(b)(2)'
  const { stated, silence } = notice
  const missing = stated === undefined ? [] : required(notice).filter((statement) => !stated.includes(statement))
  const breaches = missing.map((statement) => ({
    rule: statement === 'free-way' ? '16 CFR 435.2(b)(3)' : paragraph,
    what: `notice-without-${statement}`,
    on: notice.on,
  }))
  if (silence !== undefined && law.silence === 'cancel' && (silence.means === 'consent' || silence.on > law.limit)) {
    breaches.push({ rule: paragraph, what: 'silence-misstated', on: notice.on })
  }
  return breaches
}

// The reason is asked for by the Commission's business guide, not by the text of the rule.
const required = (notice: DelayNotice): NoticeStatement[] =>
  notice.revisedOn === null
    ? ['revised-date', 'right-to-cancel', 'free-way', 'silence-means', 'reason', 'any-time-before-shipment']
    : ['revised-date', 'right-to-cancel', 'free-way', 'silence-means']
