import type { PaymentTrouble } from '../../emails/phrases/payment-words.ts'
import { troubleWords } from '../../emails/phrases/payment-words.ts'
import { Linked } from '../pages/linked.tsx'
import { MailTo } from '../pages/shell.tsx'
import { goodsOf, type Situation } from './situation.ts'

/** What happened with a payment, what happens next, whom to write to and by when. */
export const Payment = ({ situation, offersSplit }: { situation: Situation; offersSplit: boolean }) => {
  const { payment, telling, brand, backorder, words } = situation
  if (payment === null) return null
  const { trouble, amountMinor, lines } = payment
  const amount = telling.money(amountMinor)
  const { heading, what } = troubleWords(trouble, words.letters, { amount, goods: goodsOf(situation, lines) })
  const mail = <MailTo brand={brand} subject={words.forms.paymentSubject(backorder.id)} />
  return (
    <section class="card" id="payment" aria-labelledby="payment-heading">
      <h2 id="payment-heading">{heading}</h2>
      <p>{what}</p>
      <p>
        {trouble === 'parcel' && offersSplit ? `${words.forms.parcelAgain} ` : ''}
        <Linked say={wayOut(trouble, situation)} first={mail} />
      </p>
      {trouble === 'declined' && situation.somethingWaits ? <p>{words.letters.paymentProblem.safe}</p> : null}
    </section>
  )
}

function wayOut(trouble: PaymentTrouble, { words: { forms }, somethingWaits, endingDate, formats }: Situation) {
  if (trouble === 'lapsing') return forms.lapsing
  if (trouble === 'parcel') return forms.payOtherwise
  return somethingWaits ? (email: string) => forms.paymentBy(email, formats.date(endingDate)) : forms.payment
}
