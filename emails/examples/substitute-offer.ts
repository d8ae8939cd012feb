import { type Example, example, lamps, link, swapLinks, swapOffer } from './order.ts'

export const substituteOfferExamples: Example[] = [
  example('cheaper, still waiting', 'substitute-offer', { offer: swapOffer }, swapLinks),
  example(
    'the wanted one is no longer made',
    'substitute-offer',
    {
      lines: [{ ...lamps, discontinued: true, expectedAt: null }],
      currentDate: null,
      offer: { ...swapOffer, options: ['swap', 'cancel'] },
      actBy: '2026-03-26',
    },
    { swap: link('swap'), cancel: link('cancel') },
  ),
]
