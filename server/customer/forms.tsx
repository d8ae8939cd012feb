import type { Child } from 'hono/jsx'
import { waiting } from '../../backorder/line.ts'
import type { Choice } from './choices.ts'
import type { Shown } from './page.tsx'

/** A form that posts to the page itself, bound to an offer: the newest that the page shows, unless another is named. */
const AnswerForm = ({ shown, offer, children }: { shown: Shown; offer?: number; children: Child }) => (
  <form method="post" action={shown.path}>
    <input type="hidden" name="offer" value={String(offer ?? shown.situation.backorder.offer?.number ?? 0)} />
    <input type="hidden" name="nonce" value={shown.nonce} />
    <input type="hidden" name="stamp" value={shown.stamp} />
    {children}
  </form>
)

/** The open choices, the way to stay and the way to cancel side by side. Nothing is sent before the button. */
export const Choices = (props: { shown: Shown; choices: Choice[]; chosen: Choice | undefined }) => {
  const { shown, choices, chosen } = props
  if (choices.length === 0) return null
  const say = shown.situation.words.forms
  return (
    <section class="card" aria-labelledby="choose">
      <h2 id="choose">{say.heading}</h2>
      <AnswerForm shown={shown}>
        <fieldset>
          <legend class="unseen">{say.legend}</legend>
          {choices.map((choice) => (
            <label class="choice" key={choice.value}>
              <input type="radio" name="answer" value={choice.value} checked={choice === chosen} required />
              <span>
                <b>{choice.label}</b>
                <span class="detail">{choice.detail}</span>
                {choice.imageUrl === undefined ? null : <img src={choice.imageUrl} alt="" width="96" loading="lazy" />}
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit">{chosen === undefined ? say.send : say.confirm}</button>
      </AnswerForm>
    </section>
  )
}

/** Takes a cancellation back while that is possible. */
export const Undo = ({ shown }: { shown: Shown }) => {
  const { backorder, formats, nowMs, words } = shown.situation
  const { undo } = backorder
  if (!undo || undo.offer === null || nowMs >= undo.untilMs || backorder.closed) return null
  return (
    <section class="card" id="undo" aria-labelledby="undo-heading">
      <h2 id="undo-heading">{words.forms.undoHeading}</h2>
      <p>{words.forms.undoUntil(formats.time(undo.untilMs))}</p>
      <AnswerForm shown={shown} offer={undo.offer}>
        <button type="submit" name="answer" value="wait">
          {words.letters.labels.undo}
        </button>
      </AnswerForm>
    </section>
  )
}

/** Cancels some of what waits: so many of each. Shown where there is more than one thing to choose from. */
export const CancelSome = ({ shown, choices }: { shown: Shown; choices: Choice[] }) => {
  const lines = shown.situation.backorder.lines.filter((line) => waiting(line) > 0)
  const say = shown.situation.words.forms
  const units = lines.reduce((sum, line) => sum + waiting(line), 0)
  if (units < 2 || !choices.some((choice) => choice.answer === 'cancel')) return null
  return (
    <section aria-labelledby="some">
      <details class="card">
        <summary>
          <h2 id="some">{say.someHeading}</h2>
        </summary>
        <AnswerForm shown={shown}>
          {lines.map((line) => (
            <p class="units" key={line.id}>
              <label for={`units-${line.id}`}>
                {line.name} <span class="quiet">{say.toCome(waiting(line))}</span>
              </label>
              <input
                id={`units-${line.id}`}
                type="number"
                name={`units.${line.id}`}
                min="0"
                max={String(waiting(line))}
                step="1"
                value="0"
                inputmode="numeric"
              />
            </p>
          ))}
          <button type="submit" class="second" name="answer" value="cancel-some">
            {say.cancelThese}
          </button>
        </AnswerForm>
      </details>
    </section>
  )
}
