/** Working days after `خلال`. */
export const workingDays =
  '{refundDays, plural, zero {# يوم عمل} one {يوم عمل واحد} two {يومي عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}'

/** What a cancellation brings, as a clause that may follow a colon or a comma. */
export const back =
  '{back, select, ' +
  `refund {نعيد إليك {refund} عبر وسيلة الدفع الأصلية خلال ${workingDays}} ` +
  `refundAndUncharged {نعيد إليك {refund} عبر وسيلة الدفع الأصلية خلال ${workingDays}، ولن يُخصم الباقي وقدره {uncharged}} ` +
  'restUncharged {يُلغى باقي طلبك ولن يُخصم ثمنه من بطاقتك} ' +
  'other {يُلغى طلبك ولن يُخصم شيء من بطاقتك}}'
