/** What a cancellation brings, as a clause that may follow a colon or a comma. */
export const back =
  '{back, select, ' +
  'refund {le devolvemos {refund} a su medio de pago original en un plazo de {refundDays} días hábiles} ' +
  'refundAndUncharged {le devolvemos {refund} a su medio de pago original en un plazo de {refundDays} días hábiles, y el resto, {uncharged}, no se cobrará nunca} ' +
  'restUncharged {el resto de su pedido queda cancelado y no se hará ningún cargo en su tarjeta por él} ' +
  'other {su pedido queda cancelado y no se hará ningún cargo en su tarjeta}}'
