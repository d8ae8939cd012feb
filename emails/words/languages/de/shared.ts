import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shared: Messages['shared'] = {
  greeting: 'Guten Tag {person},',
  greetingNobody: 'Guten Tag,',
  quantity: '{quantity} × {name}',
  items: '{count} Artikel',
  moreItems:
    '{count, plural, one {und # weiterer Artikel} other {und # weitere Artikel}}, auf der Seite Ihrer Bestellung',
  yourOrder: 'Ihre Bestellung',
  yourItem: 'Ihre Ware',
  labelled: '{label}:',
  reason: 'Der Grund: {reason}.',
  knownReasons: {
    'supplier-silent': 'unser Lieferant hat nicht geliefert und nennt keinen Tag',
    'supplier-late': 'unser Lieferant hat nicht rechtzeitig geliefert',
    'not-handed-over': 'alles ist fertig, aber der Paketdienst hat es noch nicht abgeholt',
  },

  paid: 'Sie haben {taken} bezahlt.',
  paidAndDue: 'Sie haben bisher {taken} bezahlt; {due} buchen wir ab, wenn der Rest verschickt wird.',
  depositPaid: 'Sie haben {taken} angezahlt; {due} sind noch offen und erst beim Versand fällig.',
  notCharged: 'Es wurde nichts abgebucht.',
  notChargedYet: 'Es wurde noch nichts abgebucht; {due} buchen wir erst beim Versand ab.',

  mayCancel: `Bis zum Versand können Sie stornieren: ${back}.`,
  mayCancelRest: `Was noch nicht verschickt ist, können Sie stornieren: ${back}.`,
  mayCancelUncharged: 'Bis zum Versand können Sie stornieren; dann wird nichts abgebucht.',
  mayCancelRestUncharged: 'Was noch nicht verschickt ist, können Sie stornieren; dann wird dafür nichts abgebucht.',

  ending: 'Was bis {date} nicht verschickt ist, stornieren wir an diesem Tag, und der Betrag wird voll erstattet.',
  endingUncharged: 'Was bis {date} nicht verschickt ist, stornieren wir an diesem Tag, und es wird nie abgebucht.',
  endingMoved: 'Der letzte Tag Ihrer Wartezeit ist jetzt {date}; zuvor war es {before}.',
  nextLetter: 'Wir schreiben Ihnen wieder bis {date}, mit oder ohne Neuigkeiten.',
  queue:
    '{of, plural, =1 {Vor Ihnen wartet niemand.} other {Sie sind in der Warteschlange auf Platz {place} von {of}.}}',

  thanksHeading: 'Ein Dankeschön für Ihre Geduld',
  thanks:
    '{percent} % Nachlass auf Ihre nächste Bestellung, höchstens {amount}, gültig bis {until}. Er gehört Ihnen, wie auch immer Sie sich entscheiden.',
  code: 'Code: {code}',

  order: 'Bestellung {orderId}',
  replies: 'Fragen? Antworten Sie auf diese E-Mail oder schreiben Sie an {email}: Ein Mensch antwortet Ihnen.',
  repliesAndPhone:
    'Fragen? Antworten Sie auf diese E-Mail, schreiben Sie an {email} oder rufen Sie uns an: {phone}. Ein Mensch antwortet Ihnen.',
  website: '{shop} besuchen',
}

export const standings: Messages['standings'] = {
  joined: '{list}, {next}',
  leavesNow:
    '{part, select, all {wird jetzt verschickt} other {{units, plural, one {# wird} other {# werden}} jetzt verschickt}}',
  leaving: '{part, select, all {im Versand} other {{units} im Versand}}',
  shipped: '{part, select, all {verschickt} other {{units} verschickt}}',
  shippedInstead:
    '{part, select, all {verschickt, ganz oder teilweise als {other}} other {{units} verschickt, ganz oder teilweise als {other}}}',
  ready: '{part, select, all {versandbereit} other {{units} versandbereit}}',
  waitsUntil: '{part, select, all {erwartet bis {date}} other {{units} erwartet bis {date}}}',
  waits: '{part, select, all {noch kein Termin} other {{units} noch ohne Termin}}',
  discontinued: '{part, select, all {nicht mehr im Programm} other {{units} nicht mehr im Programm}}',
  cancelled: '{part, select, all {storniert} other {{units} storniert}}',
  insteadOf: 'anstelle von {name}',
  queue: 'Platz {place} von {of} in der Warteschlange',
}

export const labels: Messages['labels'] = {
  waitUntil: 'Bis {date} warten',
  wait: 'Weiter warten',
  cancelAndGet: 'Stornieren und {amount} zurückbekommen',
  cancel: 'Bestellung stornieren, nichts wird abgebucht',
  cancelRest: 'Den Rest stornieren, nichts wird abgebucht',
  swap: 'Stattdessen {other} schicken',
  split: 'Jeden Teil schicken, sobald er da ist, ohne Mehrkosten',
  splitFor: 'Jeden Teil schicken, sobald er da ist, für {price} mehr',
  together: 'Alles in einem Paket schicken, wenn alles da ist',
  page: 'Bestellung ansehen',
  track: 'Paket verfolgen',
  howToPay: 'So können Sie bezahlen',
  undo: 'Bestellung doch behalten',
  keep: 'Bestellung behalten',
  buy: '{name} ansehen',
  unsubscribe: 'Keine E-Mails mehr zu diesem Produkt',
  preferences: 'Wählen, wie oft wir Ihnen schreiben',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword} zum Weiterwarten',
    UNDO: '{keyword} zum Behalten',
    REFUND: '{keyword} zum Stornieren',
    SWAP: '{keyword} zum Tauschen',
    STATUS: '{keyword} für den Stand',
  },
  joined: '{list}, {next}',
  reply: 'Antworten: {keywords}.',
  stop: 'STOP beendet die SMS.',
  answerAt: 'Antworten oder SMS beenden: {link}',
}
