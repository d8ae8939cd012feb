import { placeOrders } from '../../records/buying/bought-orders.ts'
import {
  keepAnswer,
  markAnswerTaken,
  type SupplierAnswer,
  untakenAnswers,
} from '../../records/buying/supplier-answers.ts'
import type { ServerDeps } from '../deps.ts'
import type { SupplyOutcome } from '../supply/supply-outcome.ts'
import { wordsOfAnswer } from './words-of-answer.ts'

/** What taking in a supplier's answer needs. */
export type AnswerDeps = Pick<ServerDeps, 'database' | 'takeSupplyEvents' | 'lookAtBuying' | 'now'>

/** What became of an answer. `different`: its id came before with other content; `refused`: supply did not take it, by what `outcomes` say. */
export interface TakenAnswer {
  outcome: 'accepted' | 'same' | 'different' | 'refused'
  outcomes: SupplyOutcome[]
}

/** What a supplier said, as a door has read it; `hash` is of what was sent: the same again is the same answer. */
export type ReadAnswer = Omit<SupplierAnswer, 'atMs' | 'needsAgent'> & { hash: string }

/** Takes in what a supplier said: kept first, then told to supply word by word. The same answer again changes nothing, and heals what a crash left untold. */
export async function takeAnswer(deps: AnswerDeps, read: ReadAnswer): Promise<TakenAnswer> {
  const { kept, answer } = await keepAnswer(deps.database, {
    ...read,
    atMs: deps.now(),
    needsAgent: read.lines.some(({ needsAgent }) => needsAgent),
  })
  if (kept === 'different') return { outcome: 'different', outcomes: [] }
  const outcomes = await tellSupply(deps, answer)
  if (outcomes.some(({ outcome }) => outcome === 'refused')) return { outcome: 'refused', outcomes }
  return { outcome: kept === 'new' ? 'accepted' : 'same', outcomes }
}

async function tellSupply(deps: AnswerDeps, answer: SupplierAnswer): Promise<SupplyOutcome[]> {
  const { database, takeSupplyEvents, lookAtBuying } = deps
  const words = wordsOfAnswer(answer)
  // Whoever answers an order has it, even if the letter's receipt is not written down yet.
  await placeOrders(database, [answer.purchaseOrder])
  const outcomes = words.length === 0 ? [] : await takeSupplyEvents(words)
  await markAnswerTaken(database, answer.id)
  await lookAtBuying()
  return outcomes
}

const strandedMs = 10_000

/** Tells supply what a crash kept from it; for the start of a server. */
export async function resumeAnswers(deps: AnswerDeps): Promise<void> {
  for (const answer of await untakenAnswers(deps.database, deps.now() - strandedMs)) await tellSupply(deps, answer)
}
