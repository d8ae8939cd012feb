import { sentences } from '../../emails/content.ts'
import type { AgentWords } from '../../records/orders/notes.ts'
import { Shell } from '../pages/shell.tsx'
import { type Choice, choicesOf, chosenBy } from './choices.ts'
import { CancelSome, Choices, Undo } from './forms.tsx'
import { Goods, Message, Story } from './order-parts.tsx'
import { Payment } from './payment.tsx'
import type { Situation } from './situation.ts'
import { statusOf } from './status-words.ts'

/** What the page shows beside the order itself. */
export interface Shown {
  situation: Situation
  /** The page's own address: forms post to it. */
  path: string
  /** `nonce` makes one sending of a form one act; `stamp` proves that the page was opened before. */
  nonce: string
  stamp: string
  /** What an answer led to, in sentences; none where nothing did. */
  result: string[]
  /** Why an answer was not taken. */
  problem: string | null
  /** A person's message, where the link came from it. */
  message: AgentWords | null
  /** A newer letter replaced the one that the link came from. */
  outdated: boolean
  /** What the link asks to be chosen already. */
  wanted: { answer: string | undefined; sku: string | undefined }
}

/** The customer's page: status, dates, what can be chosen, what happened. */
export const OrderPage = (shown: Shown) => {
  const { situation, result, problem, outdated, wanted } = shown
  const { backorder, brand, words } = situation
  const status = statusOf(situation)
  const choices = choicesOf(situation)
  const chosen: Choice | undefined =
    outdated && wanted.answer !== 'cancel' ? undefined : chosenBy(choices, wanted.answer, wanted.sku, situation)
  return (
    <Shell
      title={problem === null ? status.heading : words.frame.notDone(status.heading)}
      brand={brand}
      words={words}
      orderId={backorder.id}
    >
      {problem === null ? null : (
        <p class="notice problem" role="alert">
          {problem}
        </p>
      )}
      {result.length === 0 ? null : (
        <p class="notice done" role="status">
          {sentences(...result)}
        </p>
      )}
      {outdated && problem === null && result.length === 0 ? <p class="notice">{words.forms.outdated}</p> : null}
      <section aria-labelledby="status">
        <p class="quiet">{words.letters.shared.order(backorder.id)}</p>
        <h1 id="status">{status.heading}</h1>
        {status.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <Message message={shown.message} situation={situation} />
      <Payment situation={situation} offersSplit={choices.some(({ answer }) => answer === 'split')} />
      <Undo shown={shown} />
      <Choices shown={shown} choices={choices} chosen={chosen} />
      <CancelSome shown={shown} choices={choices} />
      <Goods situation={situation} />
      <Story situation={situation} />
      <p>
        <a href={shown.path.replace('/o/', '/p/')}>{words.forms.preferences}</a>
      </p>
    </Shell>
  )
}
