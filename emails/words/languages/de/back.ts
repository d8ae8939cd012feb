/** What a cancellation brings, as a clause that may follow a colon. */
export const back =
  '{back, select, ' +
  'refund {{refund} gehen innerhalb von {refundDays} Werktagen über Ihre ursprüngliche Zahlungsart an Sie zurück} ' +
  'refundAndUncharged {{refund} gehen innerhalb von {refundDays} Werktagen über Ihre ursprüngliche Zahlungsart an Sie zurück, und die übrigen {uncharged} werden nie abgebucht} ' +
  'restUncharged {der Rest Ihrer Bestellung wird storniert, und dafür wird nichts abgebucht} ' +
  'other {Ihre Bestellung wird storniert, und es wird nichts abgebucht}}'
