import type { OutboxLetter } from '../../records/letters/letters.ts'
import type { DeliveryStory } from '../../records/letters/outbox-delivery.ts'
import type { Task } from '../../records/orders/tasks.ts'
import { type Caught, CaughtMails } from './caught-mail.tsx'
import { Delivery, OpenTasks } from './outbox-delivery.tsx'

interface Shown {
  letters: OutboxLetter[]
  order: string | undefined
  caught: Caught
  stories: ReadonlyMap<number, DeliveryStory>
  tasks: Task[]
}

/** The outbox as a developer reads it; each letter as its reader would see it, in a frame that can do nothing. */
export const OutboxPage = ({ letters, order, caught, stories, tasks }: Shown) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Outbox</title>
      <link rel="stylesheet" href="/assets/page.css" />
      <link rel="stylesheet" href="/dev/outbox/delivery.css" />
      <script src="/dev/outbox/live.js" type="module"></script>
    </head>
    <body class="outbox">
      <header>
        <h1>Outbox</h1>
        <p>
          {letters.length === 0 ? 'No letter has left yet.' : `${letters.length} letters, the newest first.`}{' '}
          {order === undefined ? null : (
            <>
              Order {order}. <a href="/dev/outbox">All orders</a>
            </>
          )}{' '}
          <a href={order === undefined ? '/dev/replies' : `/dev/replies?order=${encodeURIComponent(order)}`}>
            Reply as the customer
          </a>
        </p>
      </header>
      <main>
        <p id="news" class="notice" hidden>
          There is news.{' '}
          <a href={order === undefined ? '/dev/outbox' : `/dev/outbox?order=${encodeURIComponent(order)}`}>Show it</a>
        </p>
        <OpenTasks tasks={tasks} />
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} story={stories.get(letter.id)} />
        ))}
        <CaughtMails mails={caught} />
      </main>
    </body>
  </html>
)

const Letter = ({ letter, story }: { letter: OutboxLetter; story: DeliveryStory | undefined }) => (
  <article class="card">
    <h2>{letter.subject ?? 'Text message'}</h2>
    <p class="quiet">
      <time datetime={letter.at}>{letter.at.replace('T', ' ').slice(0, 16)} UTC</time> · {letter.letter} ·{' '}
      {letter.channel} to {letter.to ?? 'nobody'} ·{' '}
      <a href={`/dev/outbox?order=${encodeURIComponent(letter.order)}`}>{letter.order}</a>
    </p>
    {letter.channel === 'email' ? (
      <>
        <details>
          <summary>Show the letter</summary>
          <iframe
            title={`Letter: ${letter.subject ?? letter.letter}`}
            src={`/dev/outbox/${letter.id}/html`}
            loading="lazy"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
        </details>
        <details>
          <summary>Show its text part</summary>
          <Text text={letter.text} />
        </details>
      </>
    ) : (
      <Text text={letter.text} />
    )}
    <Delivery status={letter.status} story={story} />
  </article>
)

const Text = ({ text }: { text: string | null }) => <pre>{(text ?? '').split(/(https?:\/\/\S+)/).map(linked)}</pre>

const linked = (part: string) => (/^https?:/.test(part) ? <a href={part}>{part}</a> : part)
