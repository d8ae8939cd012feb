import { allSix, authorized, captured, type Example, example, lamps, link, page, shades, shop } from './order.ts'

const links = {
  page,
  short: `${shop}/o/9fK3vQ7mXwT`,
  answers: { cancel: link('cancel') },
  fixPayment: `${page}#payment`,
}

export const paymentProblemExamples: Example[] = [
  example(
    'declined, the rest waits',
    'payment-problem',
    {
      lines: [lamps],
      problem: 'declined',
      charge: { amountMinor: 19996, purpose: 'goods', lines: [{ id: 'line-1', quantity: 4 }] },
      money: { ...authorized, dueMinor: 49990 },
    },
    undefined,
    { links },
  ),
  example(
    'declined, all of it has left',
    'payment-problem',
    {
      lines: [{ ...allSix, waiting: 0, shipped: 6, expectedAt: null }],
      problem: 'declined',
      charge: { amountMinor: 29994, purpose: 'goods', lines: [{ id: 'line-1', quantity: 6 }] },
      money: { ...authorized, cancelMinor: 0 },
      nextLetterOn: null,
    },
    undefined,
    { links: { ...links, answers: {} } },
  ),
  example(
    'authorisation lapsing',
    'payment-problem',
    {
      lines: [allSix],
      problem: 'authorization-lapsing',
      charge: { amountMinor: 29994, purpose: 'goods', lines: [{ id: 'line-1', quantity: 6 }] },
      money: { ...authorized, mode: 'on-shipment' },
    },
    undefined,
    { links },
  ),
  example(
    'a second parcel was not paid',
    'payment-problem',
    {
      lines: [allSix, shades],
      shipping: 'together',
      extraShippingMinor: 500,
      problem: 'declined',
      charge: { amountMinor: 500, purpose: 'extra-shipping', lines: [] },
      money: { ...captured, takenMinor: 34994, cancelMinor: 34994, cancelRefundMinor: 34994 },
    },
    undefined,
    { links: { ...links, answers: { cancel: link('cancel'), split: link('split') } } },
  ),
]
