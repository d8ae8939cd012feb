import type { Brand } from '../../emails/brand.ts'
import { Shell } from '../customer/shell.tsx'

/** Asks before it unsubscribes: mail scanners open links, people press buttons. */
export const UnsubscribePage = ({ brand, orderId, token }: { brand: Brand; orderId: string; token: string }) => (
  <Shell title="Stop regular updates" brand={brand} orderId={orderId} skipTo="the button">
    <section>
      <h1>Stop regular updates?</h1>
      <p>
        You then get only what you must know: delays with your right to cancel, the last day of a wait, answers to what
        you tell us, when it ships, and everything about your money.
      </p>
      <form method="post" action={`/u/${token}`}>
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <button type="submit">Stop regular updates</button>
      </form>
    </section>
    <p>
      Or <a href={`/p/${token}`}>choose how often and by what we write to you</a>.
    </p>
  </Shell>
)

/** What unsubscribing did, with the way back. */
export const UnsubscribedPage = ({ brand, orderId, token }: { brand: Brand; orderId: string; token: string }) => (
  <Shell title="Regular updates are stopped" brand={brand} orderId={orderId} skipTo="what changed">
    <section>
      <h1>Regular updates are stopped</h1>
      <p role="status">This holds for all your orders with us. What you must know still comes.</p>
    </section>
    <p>
      <a href={`/p/${token}`}>Change how we write to you</a>
    </p>
    <p>
      <a href={`/o/${token}`}>See your order</a>
    </p>
  </Shell>
)
