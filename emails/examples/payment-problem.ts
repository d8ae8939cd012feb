import { allSix, authorized, type Example, example, link, page, shop } from './order.ts'

export const paymentProblemExamples: Example[] = [
  example(
    'declined',
    'payment-problem',
    { lines: [{ ...allSix, ready: 6 }], problem: 'declined', actBy: '2026-03-27', money: authorized },
    undefined,
    { links: { page, short: `${shop}/o/9fK3vQ7mXwT`, answers: { cancel: link('cancel') }, fixPayment: link('pay') } },
  ),
  example(
    'authorisation lapsing',
    'payment-problem',
    { lines: [allSix], problem: 'authorization-lapsing', actBy: '2026-03-21', money: authorized },
    undefined,
    { links: { page, short: `${shop}/o/9fK3vQ7mXwT`, answers: { cancel: link('cancel') }, fixPayment: link('pay') } },
  ),
]
