/** What a cancellation brings, as a clause that may follow a colon. */
export const back =
  '{back, select, ' +
  'refund {we betalen {refund} binnen {refundDays} werkdagen terug via uw oorspronkelijke betaalmethode} ' +
  'refundAndUncharged {we betalen {refund} binnen {refundDays} werkdagen terug via uw oorspronkelijke betaalmethode, en de overige {uncharged} wordt nooit afgeschreven} ' +
  'restUncharged {de rest van uw bestelling wordt geannuleerd en daarvoor wordt niets van uw kaart afgeschreven} ' +
  'other {uw bestelling wordt geannuleerd en er wordt niets van uw kaart afgeschreven}}'
