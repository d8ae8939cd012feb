import type { LetterFacts } from '../../backorder/letters/letter.ts'
import type { Goods } from '../words/arguments.ts'
import type { Words } from '../words/words.ts'

/** What a payment problem is about: goods that could not be charged, an approval that runs out, or a parcel more. */
export type PaymentTrouble = 'declined' | 'lapsing' | 'parcel'

/** The trouble that a payment letter tells of. */
export function troubleIn({ problem, charge }: Pick<LetterFacts, 'problem' | 'charge'>): PaymentTrouble {
  if (problem === 'authorization-lapsing') return 'lapsing'
  return charge?.purpose === 'extra-shipping' ? 'parcel' : 'declined'
}

/** What it is called, and what happened, wherever it is told. */
export function troubleWords(
  trouble: PaymentTrouble,
  { paymentProblem: say }: Words,
  { amount, goods }: { amount: string; goods: Goods },
): { heading: string; what: string } {
  switch (trouble) {
    case 'declined':
      return { heading: say.heading, what: say.declined(amount, goods) }
    case 'lapsing':
      return { heading: say.headingLapsing, what: say.lapsing(amount, goods) }
    case 'parcel':
      return { heading: say.headingParcel, what: say.parcel(amount) }
  }
}
