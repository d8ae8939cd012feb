import type { LawName } from '../policy.ts'
import { judgeUsFtc } from './judge-us-ftc.ts'
import { eventsKnown } from './known-events.ts'
import type { LawEvent, LawRecord, Verdict } from './law-record.ts'

/** What a law says about what happened: an independent check of what the engine decides. */
export function judge(record: LawRecord, law: LawName): Verdict {
  return law === 'us-ftc' ? judgeUsFtc(record) : judgeByFacts(record)
}

/** A verdict with just the keys that the case files state. */
export function shapeAsCase(verdict: Verdict): Pick<Verdict, 'status' | 'cancelledOn' | 'refundDueOn' | 'refundDue'> {
  const { status, cancelledOn, refundDueOn, refundDue } = verdict
  if (status !== 'cancelled') return { status }
  return {
    status,
    ...(cancelledOn !== undefined && { cancelledOn }),
    ...(refundDueOn !== undefined && { refundDueOn }),
    ...(refundDue !== undefined && { refundDue }),
  }
}

/** Without a law there are only facts: the first ending counts, nothing is owed by a day. */
function judgeByFacts(record: LawRecord): Verdict {
  const kept = { law: 'none' as const, ok: true, breaches: [] }
  const ending = eventsKnown(record).find(({ type }) => type in endings)
  if (ending === undefined) return { ...kept, status: 'open', because: 'Neither shipped nor cancelled.' }
  const because = `${endings[ending.type]} on ${ending.on}.`
  if (ending.type === 'shipped') return { ...kept, status: 'shipped', because }
  return { ...kept, status: 'cancelled', cancelledOn: ending.on, refundDueOn: null, because }
}

const endings: Partial<Record<LawEvent['type'], string>> = {
  shipped: 'Shipped',
  cancel: 'The customer cancelled',
  abandoned: 'The seller gave the order up',
}
