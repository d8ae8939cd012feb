import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: '{name}: qui da noi, spedizione a breve',
  subjectBy: '{name}: qui da noi, spedizione entro {date}',
  preheader: 'L’ultimo momento per cambiare idea.',
  heading: 'La sua merce è qui da noi e parte entro {date}',
  headingSoon: 'La sua merce è qui da noi e parte a breve',
  ready: '{goods} {units, plural, one {è} other {sono}} qui da noi, da parte per lei e in preparazione.',
  leaves: 'Il corriere avrà il pacco entro {date}.',
  charge: 'Le addebitiamo {amount} quando parte.',
  chargeRest: 'Il resto, {amount}, le verrà addebitato alla spedizione.',
  paid: 'Ha pagato {amount}; non le addebitiamo altro.',
  last: `Può ancora annullare finché il pacco non è al corriere: ${back}.`,
  waits: '{goods} {units, plural, one {è} other {sono}} ancora in attesa.',
  sms: '{name}: qui da noi, spedizione a breve.',
  smsBy: '{name}: qui da noi, spedizione entro {date}.',
}

export const shipped: Messages['shipped'] = {
  subject: 'In viaggio: {name}',
  preheader: '{carrier} ha il suo pacco.',
  preheaderNoCarrier: 'Il corriere ha il suo pacco.',
  preheaderRest: 'E quando segue il resto.',
  heading: 'Il suo pacco è in viaggio',
  headingPart: 'Una parte del suo ordine è in viaggio',
  parcel: 'In questo pacco: {goods}.',
  carrier: 'Viaggia con {carrier}.',
  tracking: 'Viaggia con {carrier}, numero di spedizione {tracking}.',
  trackingOnly: 'Numero di spedizione {tracking}.',
  rest: '{goods} {units, plural, one {è} other {sono}} ancora in attesa: spediamo entro {date}.',
  restNoDate: '{goods} {units, plural, one {è} other {sono}} ancora in attesa, e non abbiamo ancora una data.',
  charged: 'In tutto ha pagato {amount}.',
  returns: 'Qualcosa non va, o ha cambiato idea? Risponda a questa e-mail, e le diciamo come rimandarlo indietro.',
  sms: 'in viaggio verso di lei: {name}.',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: '{name}: il pagamento non è riuscito',
  subjectLapsing: '{name}: scade l’approvazione della banca',
  subjectParcel: 'Secondo pacco non pagato: arriva tutto in uno',
  preheader: 'Che cosa succede ora, e che cosa può fare.',
  preheaderLapsing: 'Non deve fare nulla, a meno che la carta sia cambiata.',
  preheaderParcel: 'Non è stato addebitato nulla, e nient’altro cambia.',
  heading: 'Il suo pagamento non è riuscito',
  headingLapsing: 'L’approvazione della sua banca sta per scadere',
  headingParcel: 'Il secondo pacco non è stato pagato',
  declined:
    'Abbiamo provato ad addebitarle {amount} per {goods}, e la sua banca ha rifiutato. Spesso è una carta scaduta o un limite raggiunto.',
  lapsing:
    'L’approvazione della sua banca per {amount} ({goods}) sta per scadere, come succede dopo alcuni giorni. Non le è stato addebitato nulla.',
  parcel:
    'Abbiamo provato ad addebitarle {amount} per un secondo pacco, e la sua banca ha rifiutato. Non è stato addebitato nulla: il suo ordine resta in un solo pacco e parte quando è tutto qui.',
  again:
    'Riproviamo nei prossimi giorni. Per usare un’altra carta o un altro metodo di pagamento, risponda a questa e-mail.',
  againBy:
    'Riproviamo nei prossimi giorni. Per usare un’altra carta o un altro metodo di pagamento, risponda a questa e-mail entro {date}.',
  lapsingNext:
    'Non deve fare nulla: addebitiamo la carta alla spedizione. Se la carta è cambiata, risponda a questa e-mail.',
  parcelNext: 'Per riprovare, lo scelga di nuovo. Per pagare in un altro modo, risponda a questa e-mail.',
  safe: 'Intanto non perde nulla: ciò che è suo resta da parte per lei.',
  sms: 'il pagamento per {name} non è riuscito. Intanto non perde nulla.',
  smsLapsing: 'scade l’approvazione della banca per {name}. Non deve fare nulla, addebitiamo alla spedizione.',
  smsParcel: 'il secondo pacco ({amount}) non è stato pagato, arriva tutto in uno.',
  smsAct: 'Riproviamo nei prossimi giorni.',
}

export const agentMessage: Messages['agentMessage'] = {
  subject: 'Un messaggio di {agent}, {shop}',
  preheader: '{firstWords}',
  heading: '{agent} le scrive',
  by: '{agent}, {shop}',
  standing: 'Il suo ordine oggi',
  expected: 'Spediamo {goods} entro {date}.',
  noDate: '{goods} {units, plural, one {è} other {sono}} in attesa, ancora senza data.',
  nothingWaits: 'Non c’è più nulla in attesa.',
  sms: '{agent} scrive: {firstWords}',
}
