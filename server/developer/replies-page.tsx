import type { Said } from '../api/said.ts'

interface Shown {
  orders: string[]
  chosen: string | undefined
  reach: { email: string | null; phone: string | null }
  said: Said[]
  problem: string | null
}

/** A conversation as a developer reads it, with a form to go on with it as the customer. */
export const RepliesPage = ({ orders, chosen, reach, said, problem }: Shown) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Reply as the customer</title>
      <link rel="stylesheet" href="/assets/page.css" />
    </head>
    <body class="outbox">
      <header>
        <h1>Reply as the customer</h1>
        <p>
          <a href="/dev/outbox">Outbox</a>
        </p>
      </header>
      <main>
        {problem === null ? null : (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {chosen === undefined ? (
          <p>No order is waiting yet. Start one first.</p>
        ) : (
          <>
            <OrderChoice orders={orders} chosen={chosen} />
            <ReplyForm chosen={chosen} reach={reach} />
            <h2>What was said</h2>
            {said.map((each) => (
              <Line key={each.kind === 'letter' ? each.key : each.id} said={each} />
            ))}
          </>
        )}
      </main>
    </body>
  </html>
)

const OrderChoice = ({ orders, chosen }: { orders: string[]; chosen: string }) => (
  <form method="get" action="/dev/replies" class="card">
    <p>
      <label for="order">Order</label>
      <br />
      <select id="order" name="order">
        {orders.map((order) => (
          <option key={order} value={order} selected={order === chosen}>
            {order}
          </option>
        ))}
      </select>{' '}
      <button type="submit">Show</button>
    </p>
  </form>
)

const ReplyForm = ({ chosen, reach }: { chosen: string; reach: Shown['reach'] }) => (
  <form method="post" action="/dev/replies" class="card">
    <input type="hidden" name="order" value={chosen} />
    <fieldset>
      <legend>Send to the shop about order {chosen}, by</legend>
      <p>
        <label>
          <input
            type="radio"
            name="channel"
            value="sms"
            checked={reach.phone !== null}
            disabled={reach.phone === null}
          />{' '}
          text message from {reach.phone ?? 'nobody: no number'}
        </label>
        <br />
        <label>
          <input
            type="radio"
            name="channel"
            value="email"
            checked={reach.phone === null}
            disabled={reach.email === null}
          />{' '}
          email from {reach.email ?? 'nobody: no address'}
        </label>
      </p>
    </fieldset>
    <p>
      <label for="text">Words, such as WAIT, REFUND, SWAP, STATUS, STOP, HELP or a sentence</label>
      <br />
      <textarea id="text" name="text" rows={4} required></textarea>
    </p>
    <p>
      <button type="submit">Send as the customer</button>
    </p>
  </form>
)

const Line = ({ said }: { said: Said }) => (
  <article class="card">
    <h3>{headingOf(said)}</h3>
    <p class="quiet">
      <time datetime={said.at}>{said.at.replace('T', ' ').slice(0, 16)} UTC</time>
      {said.kind === 'message' && said.outcome !== null
        ? ` · ${said.readAs === null ? '' : `read as ${said.readAs}, `}${said.outcome}`
        : null}
    </p>
    {said.kind === 'message' && said.text !== null ? <pre dir="auto">{said.text}</pre> : null}
  </article>
)

function headingOf(said: Said): string {
  if (said.kind === 'letter') {
    const ways = said.deliveries.map(({ channel, status }) => `${channel} ${status}`).join(', ')
    return `Letter: ${said.letter}${ways === '' ? '' : ` (${ways})`}`
  }
  const way = said.channel === 'sms' ? 'text message' : 'email'
  if (said.direction === 'out') return `Our ${way}`
  return said.fromCustomer ? `The customer’s ${way}` : `Somebody else’s ${way}, from ${said.address ?? 'nobody'}`
}
