import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge, shapeAsCase } from '../../../backorder/law/judge.ts'
import type { LawRecord, Verdict } from '../../../backorder/law/law-record.ts'
import type { LawName } from '../../../backorder/policy.ts'

interface Case {
  name: string
  law: LawName
  record: LawRecord
  verdict: Partial<Verdict>
  breaches?: string[]
}

const casesOf = (file: string): Case[] =>
  JSON.parse(readFileSync(new URL(`./cases/${file}`, import.meta.url), 'utf8')) as Case[]

describe('the cases derived from 16 CFR 435', () => {
  it.each(casesOf('us-ftc.json'))('$name', ({ record, law, verdict }) => {
    expect(shapeAsCase(judge(record, law))).toStrictEqual(verdict)
  })
})

describe('cases of our own', () => {
  it.each(casesOf('more.json'))('$name', ({ record, law, verdict, breaches = [] }) => {
    const judged = judge(record, law)
    expect(shapeAsCase(judged)).toStrictEqual(verdict)
    expect(judged.breaches.map((breach) => breach.what)).toStrictEqual(breaches)
    expect(judged.ok).toBe(breaches.length === 0)
    expect(judged.law).toBe(law)
  })
})

describe('what a verdict says', () => {
  const orderedOn = '2026-03-02'

  it('names the clause under which an order without a notice is cancelled and its money owed', () => {
    const verdict = judge({ orderedOn, events: [], asOf: '2026-04-11' }, 'us-ftc')
    expect(verdict.breaches).toEqual([{ rule: '16 CFR 435.2(c)(5)', what: 'refund-missing', on: '2026-04-10' }])
    expect(verdict.because).toBe(
      'Nothing had shipped by 2026-04-01 and the customer had been offered no delay in time, so the order was cancelled that day. The money is due back by 2026-04-10.',
    )
  })

  it('names the clause of a long delay that nobody agreed to, and of a renewed one', () => {
    const long = { on: '2026-03-20', type: 'delay-notice', revisedOn: '2026-05-15' } as const
    const short = { ...long, revisedOn: '2026-04-20' }
    const ruleOf = (notice: typeof long | typeof short) =>
      judge({ orderedOn, events: [notice], asOf: '2026-07-01' }, 'us-ftc').breaches.map(({ rule }) => rule)
    expect(ruleOf(long)).toEqual(['16 CFR 435.2(c)(2)'])
    expect(ruleOf(short)).toEqual(['16 CFR 435.2(c)(3)'])
  })

  it('judges the same events whatever order the days are listed in', () => {
    const events: LawRecord['events'] = [
      { on: '2026-04-15', type: 'shipped' },
      { on: '2026-03-20', type: 'delay-notice', revisedOn: '2026-04-20' },
    ]
    expect(judge({ orderedOn, events, asOf: '2026-05-01' }, 'us-ftc').status).toBe('shipped')
  })
})
