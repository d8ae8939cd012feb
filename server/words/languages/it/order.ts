import type { PageMessages } from '../../contract.ts'

export const status: PageMessages['status'] = {
  hold: 'Il suo ordine è in pausa',
  holdSays: 'Uno di noi se ne sta occupando e le scriverà. Nel frattempo non spediamo nulla.',
  shipping: 'Stiamo preparando il suo ordine per la spedizione',
  shippingSays: 'Abbiamo tutto ciò che aspettava: {goods}.',
  waitingForDate: 'In attesa di una data',
  expected: 'Prevediamo di spedire entro {date}',
  noDate: 'Nessuno può ancora darci una data. Le scriviamo appena c’è.',
  stillToCome: 'Deve ancora arrivare: {goods}.',
  brokenPromise: 'Avevamo detto {before}, e ci dispiace di non aver potuto mantenerlo.',
  cancelled: 'Il suo ordine è annullato',
  restCancelled: 'Il resto del suo ordine è annullato',
  sentBack: 'Le abbiamo rimborsato {amount} sul metodo di pagamento che ha usato.',
  neverCharged: 'Non le è stato addebitato nulla, e non lo sarà.',
  returns: 'Qualcosa non va? Scriva a {email} per rimandarlo indietro.',
  shipped: 'Il suo ordine è stato spedito',
  withCarrier: 'Il corriere ha tutto.',
  substituteWithCarrier: 'Il corriere ha ciò che ha scelto in cambio.',
  complete: 'Il suo ordine è concluso',
  completeSays: 'Una parte è stata spedita, il resto è annullato.',
  onItsWay: 'Il suo ordine è in viaggio',
  settling: 'Le stiamo mandando ciò che le spetta, e le scriviamo quando è fatto.',
}

export const choices: PageMessages['choices'] = {
  keep: 'Non cambia nulla, e ciò che avevamo trattenuto parte come previsto.',
  wait: 'Mantiene il suo ordine, e spediamo entro {date}. Può comunque annullare prima della spedizione.',
  waitNoDate: 'Le scriviamo appena c’è una data. Può comunque annullare in qualsiasi momento prima della spedizione.',
  cancel:
    '{back, select, ' +
    'refund {Le rimborsiamo {refund} entro {refundDays} giorni lavorativi, sul metodo di pagamento che ha usato.} ' +
    'refundAndUncharged {Le rimborsiamo {refund} entro {refundDays} giorni lavorativi, e il resto, {uncharged}, non le verrà mai addebitato.} ' +
    'restUncharged {Il resto non le verrà addebitato.} ' +
    'other {Non le verrà addebitato nulla.}}',
  undoFor: 'Può tornare indietro per {count, plural, one {# minuto} other {# minuti}}.',
  swap: 'Ricevere {other} anziché {name}',
  cheaper: 'Le costa {amount} in meno al pezzo.',
  split: 'Ciò che è pronto parte subito, il resto segue.',
  together: 'Non parte nulla finché non è tutto qui. Non le costa nulla.',
}

export const forms: PageMessages['forms'] = {
  heading: 'Che cosa preferisce?',
  legend: 'Le sue scelte',
  send: 'Inviare la mia scelta',
  confirm: 'Confermare la mia scelta',
  undoHeading: 'Ha cambiato idea?',
  undoUntil: 'Può ritirare l’annullamento fino a {time}; poi è definitivo.',
  someHeading: 'Annullare solo una parte',
  toCome: '({count} in arrivo)',
  cancelThese: 'Annullare questi',
  payment: 'Riproviamo nei prossimi giorni. Per usare un’altra carta o un altro metodo di pagamento, scriva a {email}.',
  paymentBy:
    'Riproviamo nei prossimi giorni. Per usare un’altra carta o un altro metodo di pagamento, scriva a {email} entro {date}.',
  lapsing: 'Non deve fare nulla: addebitiamo la carta alla spedizione. Se la carta è cambiata, scriva a {email}.',
  parcelAgain: 'Può sceglierlo di nuovo qui sotto.',
  payOtherwise: 'Per pagare in un altro modo, scriva a {email}.',
  paymentSubject: 'Pagamento dell’ordine {orderId}',
  preferences: 'Scegliere ogni quanto e con quale mezzo le scriviamo',
  outdated: 'Un’e-mail più recente ha sostituito quella da cui arriva. Ecco come stanno le cose ora.',
}

export const goods: PageMessages['goods'] = {
  heading: 'La sua merce',
  setAside: '{part, select, all {da parte per lei} other {{units} da parte per lei}}',
  cancelling: '{part, select, all {in annullamento} other {{units} in annullamento}}',
  youGet: 'riceve invece {other}',
}

export const results: PageMessages['results'] = {
  undone: 'Fatto: manteniamo il suo ordine. L’annullamento è ritirato.',
  kept: 'Grazie. Manteniamo il suo ordine.',
  keptUntil: 'Grazie. Manteniamo il suo ordine e spediamo entro {date}.',
  cancelled: 'Preso nota: ciò che ha annullato non verrà spedito. Le scriviamo per il denaro.',
  cancelling: 'Preso nota: stiamo annullando {goods}.',
  swap: 'Preso nota: riceve ciò che ha scelto in cambio. Le scriviamo quando parte.',
  split: 'Preso nota: ogni parte viene spedita appena è pronta.',
  together: 'Preso nota: parte tutto in un solo pacco.',
}

export const refusals: PageMessages['refusals'] = {
  other: 'Questa scelta non è più possibile. Non è cambiato nulla; ecco come stanno le cose ora.',
  'stale-offer':
    'Qualcosa è cambiato mentre questa pagina era aperta, quindi non abbiamo registrato la sua scelta. Ecco come stanno le cose ora; scelga di nuovo.',
  closed: 'Questo ordine è già concluso, quindi non è cambiato nulla. Ecco che cosa è successo.',
  'with-carrier':
    'Il corriere ha già il suo pacco, quindi non si può più annullare. Può rimandarlo indietro; ci scriva e le diciamo come.',
  'nothing-to-cancel': 'In questo ordine non c’è più nulla in attesa, quindi non resta nulla da annullare.',
  'too-many-units': 'È più di quanto è ancora in attesa. Non è cambiato nulla; scelga di nuovo.',
  'cancel-pending': 'È in corso un annullamento. Se preferisce altro, prima lo ritiri.',
  'nothing-chosen': 'Scelga prima una delle risposte. Non è cambiato nulla.',
  'no-quantity': 'Ci dica quanti pezzi annullare. Non è cambiato nulla.',
  'old-form': 'Questa pagina era aperta da molto tempo. Non è cambiato nulla; scelga ancora una volta.',
}
