import { cancelOnly, captured, type Example, example, lamps } from './order.ts'

export const shippedExamples: Example[] = [
  example(
    'all of it',
    'shipped',
    {
      lines: [{ ...lamps, waiting: 0, shipped: 10, expectedAt: null }],
      shipment: {
        lines: [{ id: 'line-1', quantity: 6 }],
        carrier: 'UPS',
        tracking: '1Z999AA10123456784',
        trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
      },
      nextLetterOn: null,
      money: { ...captured, cancelMinor: 0, cancelRefundMinor: 0 },
    },
    {},
  ),
  example('a part, the rest waits', 'shipped', {
    lines: [{ ...lamps, shipped: 4, waiting: 6 }],
    shipment: { lines: [{ id: 'line-1', quantity: 4 }], carrier: 'UPS', tracking: '1Z999AA10123456784' },
    offer: cancelOnly,
  }),
]
