import { judge, shapeAsCase } from '../../backorder/law/judge.ts'
import { judgeCases } from './judge-cases.ts'

/** What the law owed in each record of a cases file (parsed JSON); `explained`: with the breaches and the reasons. */
export const judgeFile = (json: unknown, explained: boolean) =>
  judgeCases(json).map(({ record, law }) => {
    const verdict = judge(record, law)
    return explained ? verdict : shapeAsCase(verdict)
  })
