/** What a cancellation brings, as a clause that may follow a comma. */
export const back =
  '{back, select, ' +
  "refund {nous vous remboursons {refund} sur votre moyen de paiement d'origine, sous {refundDays} jours ouvrés} " +
  "refundAndUncharged {nous vous remboursons {refund} sur votre moyen de paiement d'origine, sous {refundDays} jours ouvrés, et le solde de {uncharged} ne sera jamais débité} " +
  'restUncharged {le reste de votre commande est annulé et votre carte ne sera pas débitée pour cela} ' +
  'other {votre commande est annulée et votre carte ne sera pas débitée}}'
