import type { LawName } from '../policy.ts'
import { judgeUsFtc } from './judge-us-ftc.ts'
import type { LawRecord, Verdict } from './law-record.ts'
import { eventsKnown } from './known-events.ts'

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
  const kept = { law: 'none', ok: true, breaches: [] } as const
  for (const event of eventsKnown(record)) {
    if (event.type === 'shipped') {
      return { ...kept, breaches: [], status: 'shipped', because: `Shipped on ${event.on}.` }
    }
    if (event.type === 'cancel' || event.type === 'abandoned') {
      const who = event.type === 'cancel' ? 'The customer cancelled' : 'The seller gave the order up'
      const because = `${who} on ${event.on}.`
      return { ...kept, breaches: [], status: 'cancelled', cancelledOn: event.on, refundDueOn: null, because }
    }
  }
  return { ...kept, breaches: [], status: 'open', because: 'Neither shipped nor cancelled.' }
}
