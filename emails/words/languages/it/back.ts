/** What a cancellation brings, as a clause that may follow a colon or a comma. */
export const back =
  '{back, select, ' +
  'refund {le rimborsiamo {refund} entro {refundDays} giorni lavorativi, sul metodo di pagamento che ha usato} ' +
  'refundAndUncharged {le rimborsiamo {refund} entro {refundDays} giorni lavorativi, sul metodo di pagamento che ha usato, e il resto, {uncharged}, non le verrà mai addebitato} ' +
  'restUncharged {il resto del suo ordine viene annullato e per quella parte sulla sua carta non verrà addebitato nulla} ' +
  'other {il suo ordine viene annullato e sulla sua carta non verrà addebitato nulla}}'
