import type { ConfirmWaitingInput, RestockedInput } from '../letter-input.ts'
import { brand, customer, shop } from './order.ts'

/** Asks a shopper to confirm. */
export const confirmWaitingExample: ConfirmWaitingInput = {
  facts: {
    product: { name: 'Walnut Desk Lamp', imageUrl: `${shop}/pictures/walnut-desk-lamp.jpg` },
    confirmLink: `${shop}/w/k1.Y34yc0.tPXw`,
    unsubscribeLink: `${shop}/w/k1.bH44c0.9aKd`,
    days: 7,
  },
  customer,
  brand,
}

/** The waiting-list letter, with its own facts. */
export const restockedExample: RestockedInput = {
  facts: {
    product: { name: 'Walnut Desk Lamp', imageUrl: `${shop}/pictures/walnut-desk-lamp.jpg` },
    unitsLeft: 40,
    link: `${shop}/walnut-desk-lamp`,
    unsubscribeLink: `${shop}/waiting-list/8sKd2/stop`,
  },
  customer,
  brand,
}
