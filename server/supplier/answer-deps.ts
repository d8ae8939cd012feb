import type { ServerDeps } from '../deps.ts'
import type { SupplyDesk } from '../supply/supply-desk.ts'
import { takeSupplyEvents } from '../supply/take-supply-events.ts'
import type { AnswerDeps } from './take-answer.ts'

/** What taking in a supplier's answer needs, over this server's own supply unless a test listens in its place. */
export const answerDeps = (deps: ServerDeps, desk: Pick<SupplyDesk, 'wake'>): AnswerDeps => ({
  database: deps.database,
  now: deps.now,
  takeSupplyEvents: (words) => (deps.takeSupplyEvents ?? ((all) => takeSupplyEvents({ ...deps, desk }, all)))(words),
  lookAtBuying: async () => deps.lookAtBuying?.(),
})
