/** What a cancellation brings, as a clause that may follow a colon or a comma. */
export const back =
  '{back, select, ' +
  'refund {{refund} goes back to your original payment method within {refundDays} working days} ' +
  'refundAndUncharged {{refund} goes back to your original payment method within {refundDays} working days, and the other {uncharged} is never charged} ' +
  'restUncharged {the rest of your order is cancelled and your card will not be charged for it} ' +
  'other {your order is cancelled and your card will not be charged}}'
