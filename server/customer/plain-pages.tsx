import type { Brand } from '../../emails/brand.ts'
import { Shell } from './shell.tsx'

/** A link that is none of ours: nothing is told, and a person can be reached. */
export const UnknownPage = ({ brand }: { brand: Brand }) => (
  <Shell title="Page not found" brand={brand}>
    <h1>We could not find this page</h1>
    <p>The link may be incomplete: some mail programs break long links. Try it again from our letter.</p>
    <p>
      Or write to <a href={`mailto:${brand.supportEmail}`}>{brand.supportEmail}</a> with your order number; you can also
      cancel that way.
    </p>
  </Shell>
)

/** A link whose time is over; cancelling still works, by a person. */
export const ExpiredPage = ({ brand, orderId }: { brand: Brand; orderId: string }) => (
  <Shell title="This link has expired" brand={brand} orderId={orderId}>
    <h1>This link has expired</h1>
    <p>Your order is safe. Open the newest letter we sent you: its link works.</p>
    <p>
      To cancel, or for anything else,{' '}
      <a href={`mailto:${brand.supportEmail}?subject=${encodeURIComponent(`Please cancel order ${orderId}`)}`}>
        write to {brand.supportEmail}
      </a>
      : a person answers, and your message counts from the moment you send it.
    </p>
  </Shell>
)

/** Something failed on our side, or too much was asked. */
export const TroublePage = ({ brand, words }: { brand: Brand; words: string }) => (
  <Shell title="Not done" brand={brand}>
    <h1>That did not work</h1>
    <p>{words}</p>
  </Shell>
)
