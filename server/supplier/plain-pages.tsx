import type { Brand } from '../../emails/brand.ts'
import { Shell } from '../pages/shell.tsx'
import { englishWords } from '../words/words.ts'

interface Plain {
  brand: Brand
  purchaseOrder?: string
}

const Reach = ({ brand, purchaseOrder }: Plain) => (
  <a
    href={`mailto:${brand.supportEmail}${purchaseOrder === undefined ? '' : `?subject=${encodeURIComponent(`Purchase order ${purchaseOrder}`)}`}`}
  >
    {brand.supportEmail}
  </a>
)

/** A link that is none of ours: nothing is told, and a person can be reached. */
export const UnknownOrderPage = ({ brand }: Plain) => (
  <Shell title="Page not found" brand={brand} words={englishWords} skip="Skip to the text">
    <h1>We could not find this page</h1>
    <p>The link may be incomplete: some mail programs break long links. Try it again from our letter.</p>
    <p>
      Or write to <Reach brand={brand} /> with the number of the purchase order: a person answers.
    </p>
  </Shell>
)

/** A link whose time is over. */
export const ExpiredOrderPage = (props: Required<Plain>) => (
  <Shell title="This link has expired" brand={props.brand} words={englishWords} skip="Skip to the text">
    <h1>This link has expired</h1>
    <p>
      To tell us something of purchase order {props.purchaseOrder}, write to <Reach {...props} />: a person answers.
    </p>
  </Shell>
)

/** Why an order takes no answer any more. */
export type Over = 'received' | 'cancelled' | 'elsewhere'

const overWords: Record<Over, { heading: string; says: string }> = {
  received: {
    heading: 'This order has arrived',
    says: 'All of it is with us. There is nothing left to answer; thank you.',
  },
  cancelled: { heading: 'This order is withdrawn', says: 'We no longer need it. Please do not send it.' },
  elsewhere: {
    heading: 'We have asked somebody else',
    says: 'You declined this order, and another supplier has it now. Please do not send it.',
  },
}

/** A link to an order that is over: the page says so, and how to reach a person. */
export const OverPage = (props: Required<Plain> & { over: Over }) => {
  const { heading, says } = overWords[props.over]
  return (
    <Shell title={heading} brand={props.brand} words={englishWords} skip="Skip to the text">
      <p class="quiet">Purchase order {props.purchaseOrder}</p>
      <h1>{heading}</h1>
      <p>{says}</p>
      <p>
        If that is not how you have it, write to <Reach {...props} />: a person answers.
      </p>
    </Shell>
  )
}

/** Something failed on our side, or too much was asked. */
export const SupplierTroublePage = ({ brand, says }: Plain & { says: string }) => (
  <Shell title="Not done" brand={brand} words={englishWords} skip="Skip to the text">
    <h1>That did not work</h1>
    <p>{says}</p>
  </Shell>
)
