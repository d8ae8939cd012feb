import type { DeliveryStatus } from '../../records/letters/delivery-rank.ts'
import type { DeliveryStory } from '../../records/letters/outbox-delivery.ts'
import type { Task } from '../../records/orders/tasks.ts'

/** What a developer can let happen to a letter, as its provider would report it. */
export const happenings = {
  delivered: 'Delivered',
  opened: 'Opened',
  bounced: 'No such address',
  full: 'Mailbox full',
  complained: 'Complained',
  mended: 'Use the address again',
} as const
export type Happening = keyof typeof happenings

const lost: readonly DeliveryStatus[] = ['failed', 'suppressed', 'bounced']
const isBad = (status: DeliveryStatus): boolean => lost.includes(status) || status === 'complained'

/** How far a letter came, what its provider said, where it went instead; and buttons to play the provider. */
export const Delivery = ({ status, story }: { status: DeliveryStatus; story: DeliveryStory | undefined }) => (
  <div class="delivery">
    <p class={isBad(status) ? 'problem said' : 'said'}>
      <strong>{status}</strong>
      {story?.elsewhere.map(({ channel, status: there }) => (
        <span key={channel}>
          {' '}
          · {isBad(status) ? 'instead ' : ''}by {channel}: {there}
        </span>
      ))}
    </p>
    <details>
      <summary>What the provider says</summary>
      {story && story.events.length > 0 ? (
        <ol>
          {story.events.map(({ atMs, kind, reason }) => (
            <li key={`${atMs} ${kind}`}>
              <time datetime={new Date(atMs).toISOString()}>{new Date(atMs).toISOString().slice(11, 19)} UTC</time>{' '}
              {kind}
              {reason === null ? '' : ` (${reason})`}
            </li>
          ))}
        </ol>
      ) : (
        <p class="quiet">Nothing yet.</p>
      )}
      {story ? (
        <form method="post" action={`/dev/outbox/${story.id}/delivery`}>
          <p class="quiet">Let it say:</p>
          {Object.entries(happenings).map(([name, label]) => (
            <button key={name} type="submit" class="second" name="happens" value={name}>
              {label}
            </button>
          ))}
        </form>
      ) : null}
    </details>
  </div>
)

/** What waits for a person, on top of the outbox. */
export const OpenTasks = ({ tasks }: { tasks: Task[] }) =>
  tasks.length === 0 ? null : (
    <div class="notice">
      <p>
        <strong>An agent is needed</strong>
      </p>
      <ul>
        {tasks.map(({ id, orderId, why, dueBy }) => (
          <li key={id}>
            {why}
            {orderId === null ? '' : `, order ${orderId}`}
            {dueBy === null ? '' : `, by ${dueBy}`}
          </li>
        ))}
      </ul>
    </div>
  )

/** Styles of the delivery lines alone. */
export const deliveryStyle = `.delivery { margin: .5rem 0 0 }
.delivery .said { margin: 0; padding: .375rem .625rem; border-radius: .375rem; background: var(--ground) }
.delivery .said.problem { background: var(--problem) }
.delivery ol { margin: 0 0 .5rem; padding-left: 1.25rem }
.delivery form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .25rem 0 .5rem }
.delivery form p { width: 100%; margin: 0 }
.delivery button { width: auto; min-height: 2.75rem; padding: .25rem .75rem; font-size: .9375rem }
.notice ul { margin: 0; padding-left: 1.25rem }
#news { position: sticky; top: 0; margin: .75rem auto; max-width: 58rem }
`

/** Looks every second whether there is news; shows it at once, or offers it while a letter is being read. */
export const liveScript = `let known
async function look() {
  const pulse = await fetch('/dev/outbox/pulse').then((answer) => (answer.ok ? answer.text() : known), () => known)
  if (known !== undefined && pulse !== known) {
    const reading = document.querySelector('details[open]')
    if (!reading && scrollY < 100) return location.reload()
    document.getElementById('news').hidden = false
  }
  known ??= pulse
  setTimeout(look, 1000)
}
look()
`
