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
  subjectBy: '{name}: pagamento necessario entro {date}',
  subjectLapsing: '{name}: confermi il pagamento entro {date}',
  subjectLapsingSoon: '{name}: confermi il pagamento',
  preheader: 'Che cosa fare, ed entro quando. Intanto non perde nulla.',
  heading: 'Il suo pagamento non è riuscito',
  headingLapsing: 'Le chiediamo di confermare il pagamento',
  declined:
    'Abbiamo provato ad addebitarle {amount} per {goods}, e la sua banca ha rifiutato. Spesso è una carta scaduta o un limite raggiunto.',
  lapsing:
    'L’approvazione della sua banca per {amount} ({goods}) sta per scadere, come succede dopo alcuni giorni. Non le è stato addebitato nulla.',
  act: 'Le chiediamo di pagare entro {date}, con la stessa carta o con un’altra.',
  actSoon: 'Le chiediamo di pagare con la stessa carta o con un’altra.',
  actLapsing: 'Le chiediamo di confermare entro {date}, con la stessa carta o con un’altra.',
  safe: 'Intanto non perde nulla: ciò che è suo resta da parte per lei.',
  sms: 'il pagamento per {name} non è riuscito. Intanto non perde nulla.',
  smsLapsing: 'le chiediamo di confermare il pagamento per {name}. Intanto non perde nulla.',
  smsBy: 'Paghi entro {date}, per favore.',
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
