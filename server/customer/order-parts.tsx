import { waiting } from '../../backorder/line.ts'
import type { Line } from '../../backorder/state.ts'
import { plainLine, plainParagraphs } from '../../emails/names.ts'
import type { Part } from '../../emails/words/arguments.ts'
import type { AgentWords } from '../../records/orders/notes.ts'
import type { Situation } from './situation.ts'
import { storyOf } from './timeline-words.ts'

/** The things of the order and where each stands. */
export const Goods = ({ situation }: { situation: Situation }) => (
  <section aria-labelledby="goods">
    <h2 id="goods">{situation.words.goods.heading}</h2>
    <ul class="goods">
      {situation.backorder.lines.map((line) => (
        <li key={line.id}>
          {line.imageUrl === undefined ? null : (
            <img src={line.imageUrl} alt="" width="64" height="64" loading="lazy" />
          )}
          <div>
            <b>{situation.words.letters.shared.quantity(line.quantityOrdered, line.name)}</b>
            <span class="detail">{standingOf(line, situation)}</span>
          </div>
        </li>
      ))}
    </ul>
  </section>
)

function standingOf(line: Line, { backorder, formats, today, places, words }: Situation): string {
  const { standings } = words.letters
  const parts: string[] = []
  const say = (units: number, told: (part: Part) => string) => {
    if (units > 0) parts.push(told({ part: units === line.quantityOrdered ? 'all' : 'some', units }))
  }
  const cancelling = backorder.undo?.lines.find(({ id }) => id === line.id)?.quantity ?? 0
  const ready = Math.max(0, Math.min(line.quantityAllocated - line.quantityFromStock, waiting(line) - cancelling))
  const toCome = waiting(line) - cancelling - ready
  const expected = line.expectedAt !== null && line.expectedAt >= today ? formats.day(line.expectedAt) : null
  const isGone = line.discontinued && line.substitute === undefined
  say(line.quantityShipped + line.quantityFromStock, standings.shipped)
  say(ready, words.goods.setAside)
  say(toCome, (part) => {
    if (isGone) return standings.discontinued(part)
    return expected === null ? standings.waits(part) : standings.waitsUntil(part, expected)
  })
  const place = places.get(line.id)
  if (place && toCome > 0 && !line.discontinued) parts.push(standings.queue(place.place, place.of))
  say(cancelling, words.goods.cancelling)
  say(line.quantityCancelled, standings.cancelled)
  if (line.substitute) parts.push(words.goods.youGet(line.substitute.name))
  return parts.length === 0 ? '' : parts.reduce((list, next) => standings.joined(list, next))
}

/** A person's message, where the link came from it. */
export const Message = ({ message, situation }: { message: AgentWords | null; situation: Situation }) =>
  message === null ? null : (
    <section class="card" aria-labelledby="message">
      <h2 id="message">{situation.words.letters.agentMessage.heading(plainLine(message.agent, 60))}</h2>
      <Quote paragraphs={plainParagraphs(message.text)} />
    </section>
  )

const Quote = ({ paragraphs }: { paragraphs: string[] }) =>
  paragraphs.length === 0 ? null : (
    <blockquote dir="auto">
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </blockquote>
  )

/** What happened so far, the newest first. */
export const Story = ({ situation }: { situation: Situation }) => {
  const story = storyOf(situation)
  if (story.length === 0) return null
  return (
    <section aria-labelledby="story">
      <h2 id="story">{situation.words.story.heading}</h2>
      <ol class="story">
        {story.map((told) => (
          <li key={`${told.atMs} ${told.words}`}>
            <time datetime={new Date(told.atMs).toISOString()}>{situation.dayOf(told.atMs)}</time>
            <span>
              {told.words} {told.link === undefined ? null : <a href={told.link.href}>{told.link.words}</a>}
            </span>
            <Quote paragraphs={told.quote ?? []} />
          </li>
        ))}
      </ol>
    </section>
  )
}
