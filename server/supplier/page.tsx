import type { CivilDate } from '../../backorder/state.ts'
import type { Brand } from '../../emails/brand.ts'
import { longDay } from '../../emails/supplier/words.ts'
import type { AskedOrder } from '../../records/buying/asked-orders.ts'
import type { SupplierAnswer } from '../../records/buying/supplier-answers.ts'
import { Shell } from '../pages/shell.tsx'
import { englishWords } from '../words/words.ts'
import type { SupplierChoice } from './form.ts'
import { isWhole } from './words-of-answer.ts'

/** What the page shows. */
export interface Shown {
  asked: AskedOrder
  brand: Brand
  /** The page's own address: the form posts to it. */
  path: string
  /** A mark of what is shown: an answer to something else is not taken. */
  mark: string
  nonce: string
  stamp: string
  today: CivilDate
  /** The newest answer; null: none was given. */
  answered: SupplierAnswer | null
  /** An answer was taken just now. */
  done: boolean
  /** Why an answer was not taken; null: nothing went wrong. */
  problem: string | null
  /** What is chosen already, and what was typed. */
  wanted: { choice: SupplierChoice | undefined; day: string; reason: string }
}

/** The page of a purchase order: what is asked for, what was answered, what can be answered. */
export const SupplierPage = (shown: Shown) => {
  const { asked, brand, answered, done, problem } = shown
  const { order, lines } = asked
  const wantedBy = order.expectedAt ?? asked.wantedOn
  return (
    <Shell
      title={`${problem === null ? '' : 'Not sent: '}Purchase order ${order.id}`}
      brand={brand}
      words={englishWords}
      skip="Skip to the order"
    >
      {problem === null ? null : (
        <p class="notice problem" role="alert">
          {problem}
        </p>
      )}
      {done && answered ? (
        <p class="notice done" role="status">
          Thank you, we have your answer: {answerWords(answered)}
        </p>
      ) : null}
      <section aria-labelledby="order">
        <p class="quiet">For {asked.supplierName}</p>
        <h1 id="order">Purchase order {order.id}</h1>
        <p>
          {brand.shopName} would like to have this
          {wantedBy === null ? ' as soon as you can' : ` by ${longDay(wantedBy)}`}. We tell our customers the day that
          you tell us: please name one that you can keep.
        </p>
        {answered && !done ? <p>Your last answer: {answerWords(answered)}</p> : null}
      </section>
      <section aria-labelledby="goods">
        <h2 id="goods">What we ask for</h2>
        <ul class="goods">
          {lines.map(({ sku, name, quantity }) => (
            <li key={sku}>
              <span>
                <b>
                  {quantity} × {name}
                </b>
                {name === sku ? null : <span class="detail">Our number: {sku}</span>}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <AnswerForm shown={shown} />
    </Shell>
  )
}

const AnswerForm = ({ shown }: { shown: Shown }) => {
  const { asked, path, mark, nonce, stamp, today, wanted } = shown
  const expectedAt = asked.order.expectedAt ?? asked.wantedOn
  const choice = (value: SupplierChoice, label: string, detail: string) => (
    <label class="choice">
      <input type="radio" name="answer" value={value} checked={wanted.choice === value} required />
      <span>
        <b>{label}</b>
        <span class="detail">{detail}</span>
      </span>
    </label>
  )
  return (
    <section class="card" aria-labelledby="answer">
      <h2 id="answer">Your answer</h2>
      <form method="post" action={path}>
        <input type="hidden" name="shown" value={mark} />
        <input type="hidden" name="nonce" value={nonce} />
        <input type="hidden" name="stamp" value={stamp} />
        <fieldset>
          <legend class="unseen">Can you deliver?</legend>
          {expectedAt === null || expectedAt < today
            ? null
            : choice('confirm', `Yes, by ${longDay(expectedAt)}`, 'All of it is with us on that day.')}
          {choice('move', 'Yes, by another day', 'Give the day below on which all of it is with us.')}
          {choice('unknown', 'Yes, but we cannot name a day yet', 'You can come back to this page when you can.')}
          {choice('refuse', 'No, we decline the order', 'We will ask somebody else.')}
        </fieldset>
        <p class="units">
          <label for="day">The other day</label>
          <input id="day" class="wide" type="date" name="day" min={today} value={wanted.day} autocomplete="off" />
        </p>
        <p class="units">
          <label for="reason">
            The reason, if you like <span class="quiet">(our customers may read it)</span>
          </label>
          <input
            id="reason"
            class="wide"
            type="text"
            name="reason"
            maxlength={200}
            value={wanted.reason}
            autocomplete="off"
          />
        </p>
        <button type="submit">Send our answer</button>
      </form>
    </section>
  )
}

function answerWords({ lines, reason }: SupplierAnswer): string {
  const why = reason === null ? '' : ` The reason you gave: ${reason}`
  return `${standingWords(lines)}${why}`
}

function standingWords(lines: SupplierAnswer['lines']): string {
  const [first] = lines
  const isOne = lines.every((line) => line.verdict === first?.verdict && line.expectedAt === first?.expectedAt)
  if (!first || !isOne || (first.verdict === 'confirmed' && !lines.every(isWhole)))
    return 'it differs from line to line, as you sent it.'
  if (first.verdict === 'refused') return 'you decline the order.'
  if (first.verdict === 'undecided') return 'nothing is decided yet.'
  if (first.expectedAt === undefined) return 'you deliver it as we asked.'
  return first.expectedAt === null
    ? 'you deliver it, and will name the day.'
    : `you deliver all of it by ${longDay(first.expectedAt)}.`
}
