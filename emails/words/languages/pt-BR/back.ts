/** What a cancellation brings, as a clause that may follow a colon or a comma. */
export const back =
  '{back, select, ' +
  'refund {devolvemos {refund} em até {refundDays} dias úteis, na forma de pagamento usada na compra} ' +
  'refundAndUncharged {devolvemos {refund} em até {refundDays} dias úteis, na forma de pagamento usada na compra, e o restante, {uncharged}, não será cobrado} ' +
  'restUncharged {o restante do seu pedido é cancelado, e esse valor não será cobrado no seu cartão} ' +
  'other {seu pedido é cancelado, e nada será cobrado no seu cartão}}'
