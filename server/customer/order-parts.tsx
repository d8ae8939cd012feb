import { waiting } from '../../backorder/line.ts'
import type { Line } from '../../backorder/state.ts'
import { placeInWords } from '../../supply/queue.ts'
import type { Situation } from './situation.ts'
import { storyOf } from './timeline-words.ts'

/** The things of the order and where each stands. */
export const Goods = ({ situation }: { situation: Situation }) => (
  <section aria-labelledby="goods">
    <h2 id="goods">Your things</h2>
    <ul class="goods">
      {situation.backorder.lines.map((line) => (
        <li key={line.id}>
          {line.imageUrl === undefined ? null : (
            <img src={line.imageUrl} alt="" width="64" height="64" loading="lazy" />
          )}
          <div>
            <b>
              {line.quantityOrdered} × {line.name}
            </b>
            <span class="detail">{standings(line, situation).join(', ')}</span>
          </div>
        </li>
      ))}
    </ul>
  </section>
)

function standings(line: Line, { backorder, formats, today, places }: Situation): string[] {
  const parts: string[] = []
  const say = (count: number, words: string) => {
    if (count > 0) parts.push(`${count} ${words}`)
  }
  const cancelling = backorder.undo?.lines.find(({ id }) => id === line.id)?.quantity ?? 0
  const ready = Math.max(0, Math.min(line.quantityAllocated - line.quantityFromStock, waiting(line) - cancelling))
  const toCome = waiting(line) - cancelling - ready
  const expected =
    line.expectedAt !== null && line.expectedAt >= today ? `, expected ${formats.day(line.expectedAt)}` : ''
  say(line.quantityShipped, 'with the carrier')
  say(line.quantityFromStock, 'sent from stock')
  say(ready, 'set aside for you')
  say(toCome, line.discontinued && line.substitute === undefined ? 'no longer made' : `still to come${expected}`)
  const place = places.get(line.id)
  if (place && toCome > 0 && !line.discontinued) parts.push(`you are ${placeInWords(place)} in line`)
  say(cancelling, 'being cancelled')
  say(line.quantityCancelled, 'cancelled')
  if (line.substitute) parts.push(`you get ${line.substitute.name} instead`)
  return parts
}

/** What happened so far, the newest first. */
export const Story = ({ situation }: { situation: Situation }) => {
  const story = storyOf(situation)
  if (story.length === 0) return null
  return (
    <section aria-labelledby="story">
      <h2 id="story">What happened so far</h2>
      <ol class="story">
        {story.map((told) => (
          <li key={`${told.atMs} ${told.words}`}>
            <time datetime={new Date(told.atMs).toISOString()}>{situation.dayOf(told.atMs)}</time>
            <span>
              {told.words} {told.link === undefined ? null : <a href={told.link.href}>{told.link.words}</a>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
