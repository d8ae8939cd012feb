/** What a cancellation brings, as a clause that follows `dan` or what else comes before the verb. */
export const back =
  '{back, select, ' +
  'refund {betalen we {refund} binnen {refundDays} werkdagen terug via uw oorspronkelijke betaalmethode} ' +
  'refundAndUncharged {betalen we {refund} binnen {refundDays} werkdagen terug via uw oorspronkelijke betaalmethode, en de overige {uncharged} wordt nooit afgeschreven} ' +
  'restUncharged {wordt de rest van uw bestelling geannuleerd en wordt daarvoor niets van uw kaart afgeschreven} ' +
  'other {wordt uw bestelling geannuleerd en wordt er niets van uw kaart afgeschreven}}'
