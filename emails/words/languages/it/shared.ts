import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shared: Messages['shared'] = {
  greeting: 'Buongiorno {person},',
  greetingNobody: 'Buongiorno,',
  quantity: '{quantity} × {name}',
  items: '{count} articoli',
  moreItems: '{count, plural, one {e un altro articolo} other {e altri # articoli}}, nella pagina del suo ordine',
  yourOrder: 'il suo ordine',
  yourItem: 'il suo articolo',
  labelled: '{label}:',
  reason: 'Il motivo: {reason}.',
  knownReasons: {
    'supplier-silent': 'il nostro fornitore non ha consegnato e non indica una data',
    'supplier-late': 'il nostro fornitore non ha consegnato in tempo',
    'not-handed-over': 'è tutto pronto, ma il corriere non è ancora passato a ritirare',
  },

  paid: 'Ha pagato {taken}.',
  paidAndDue: 'Finora ha pagato {taken}; le addebitiamo {due} quando spediamo il resto.',
  depositPaid: 'Ha versato un acconto di {taken}; il resto, {due}, si paga alla spedizione.',
  notCharged: 'Non le è stato addebitato nulla.',
  notChargedYet: 'Non le è stato ancora addebitato nulla; le addebitiamo {due} alla spedizione.',

  mayCancel: `Può annullare fino alla spedizione: ${back}.`,
  mayCancelRest: `Può annullare ciò che non è ancora partito: ${back}.`,
  mayCancelUncharged: 'Può annullare fino alla spedizione, e sulla sua carta non verrà addebitato nulla.',
  mayCancelRestUncharged:
    'Può annullare ciò che non è ancora partito, e per quella parte sulla sua carta non verrà addebitato nulla.',

  ending: 'Ciò che non è partito entro {date} viene annullato quel giorno e rimborsato per intero.',
  endingUncharged: 'Ciò che non è partito entro {date} viene annullato quel giorno e non viene mai addebitato.',
  endingMoved: 'L’ultimo giorno della sua attesa ora è {date}; prima avevamo detto {before}.',
  nextLetter: 'Le scriviamo di nuovo entro {date}, con o senza novità.',
  queue:
    '{of, plural, =1 {In lista d’attesa c’è solo lei.} other {In lista d’attesa lei è al numero {place} su {of}.}}',

  thanksHeading: 'Un grazie per la sua pazienza',
  thanks:
    '{percent}% di sconto sul prossimo ordine, al massimo {amount}, fino a {until}. È suo, qualunque cosa decida.',
  code: 'Codice: {code}',

  order: 'Ordine {orderId}',
  replies: 'Domande? Risponda a questa e-mail o scriva a {email}: le risponde una persona.',
  repliesAndPhone: 'Domande? Risponda a questa e-mail, scriva a {email} o chiami {phone}: le risponde una persona.',
  website: 'Il sito di {shop}',
}

const shippedAll = '{units, plural, one {articolo spedito} other {articoli spediti}}'
const shippedSome = '{units, plural, one {# pezzo spedito} other {# pezzi spediti}}'

export const standings: Messages['standings'] = {
  joined: '{list}, {next}',
  leavesNow: '{part, select, all {in partenza ora} other {{units} in partenza ora}}',
  leaving: '{part, select, all {in spedizione} other {{units} in spedizione}}',
  shipped: `{part, select, all {${shippedAll}} other {${shippedSome}}}`,
  shippedInstead: `{part, select, all {${shippedAll}, in tutto o in parte come {other}} other {${shippedSome}, in tutto o in parte come {other}}}`,
  ready: '{part, select, all {in magazzino per lei} other {{units} in magazzino per lei}}',
  waitsUntil:
    '{part, select, all {spedizione prevista entro {date}} other {{units} con spedizione prevista entro {date}}}',
  waits: '{part, select, all {in attesa, ancora senza data} other {{units} in attesa, ancora senza data}}',
  discontinued: '{part, select, all {fuori produzione} other {{units} fuori produzione}}',
  cancelled:
    '{part, select, all {{units, plural, one {articolo annullato} other {articoli annullati}}} other {{units, plural, one {# pezzo annullato} other {# pezzi annullati}}}}',
  insteadOf: 'anziché {name}',
  queue: 'numero {place} su {of} in lista d’attesa',
}

export const labels: Messages['labels'] = {
  waitUntil: 'Aspettare la spedizione: {date}',
  wait: 'Continuare ad aspettare',
  cancelAndGet: 'Annullare e riavere {amount}',
  cancel: 'Annullare l’ordine, senza alcun addebito',
  cancelRest: 'Annullare il resto, senza alcun addebito',
  swap: 'Ricevere invece {other}',
  split: 'Ricevere ogni parte appena è pronta, senza costi in più',
  splitFor: 'Ricevere ogni parte appena è pronta, per {price} in più',
  together: 'Ricevere tutto in un solo pacco, quando è tutto pronto',
  page: 'Vedere l’ordine',
  track: 'Seguire il pacco',
  howToPay: 'Vedere come pagare',
  undo: 'Mantenere comunque l’ordine',
  keep: 'Mantenere l’ordine',
  buy: 'Vedere {name}',
  unsubscribe: 'Non ricevere più e-mail su questo prodotto',
  preferences: 'Scegliere ogni quanto le scriviamo',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword} per aspettare',
    UNDO: '{keyword} per tenere l’ordine',
    REFUND: '{keyword} per annullare',
    SWAP: '{keyword} per sostituire',
    STATUS: '{keyword} per le novità',
  },
  joined: '{list}, {next}',
  reply: 'Risponda {keywords}.',
  stop: 'STOP ferma gli SMS.',
  answerAt: 'Per rispondere o fermare gli SMS: {link}',
}
