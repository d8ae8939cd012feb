import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shared: Messages['shared'] = {
  greeting: 'Beste {person},',
  greetingNobody: 'Goedendag,',
  quantity: '{quantity} × {name}',
  items: '{count} artikelen',
  moreItems: '{count, plural, one {en nog # artikel} other {en nog # artikelen}}, op de pagina van uw bestelling',
  yourOrder: 'uw bestelling',
  yourItem: 'uw artikel',
  labelled: '{label}:',
  reason: 'De reden: {reason}.',
  knownReasons: {
    'supplier-silent': 'onze leverancier heeft niet geleverd en noemt geen dag',
    'supplier-late': 'onze leverancier heeft niet op tijd geleverd',
    'not-handed-over': 'alles staat klaar, maar de vervoerder heeft het nog niet opgehaald',
  },

  paid: 'U hebt {taken} betaald.',
  paidAndDue: 'U hebt tot nu toe {taken} betaald; {due} schrijven we af wanneer we de rest verzenden.',
  depositPaid: 'U hebt {taken} aanbetaald; {due} staat nog open en betaalt u pas bij verzending.',
  notCharged: 'Er is niets afgeschreven.',
  notChargedYet: 'Er is nog niets afgeschreven; {due} schrijven we pas bij verzending af.',

  mayCancel: `U kunt annuleren tot we verzenden; dan ${back}.`,
  mayCancelRest: `Wat nog niet is verzonden, kunt u annuleren; dan ${back}.`,
  mayCancelUncharged: 'U kunt annuleren tot we verzenden; dan wordt er niets van uw kaart afgeschreven.',
  mayCancelRestUncharged:
    'Wat nog niet is verzonden, kunt u annuleren; daarvoor wordt dan niets van uw kaart afgeschreven.',

  ending: 'Wat op {date} nog niet is verzonden, annuleren we die dag, en u krijgt dat bedrag volledig terug.',
  endingUncharged: 'Wat op {date} nog niet is verzonden, annuleren we die dag, en het wordt nooit afgeschreven.',
  endingMoved: 'De laatste dag van uw wachttijd is nu {date}; eerder noemden we {before}.',
  nextLetter: 'We schrijven u uiterlijk {date} weer, met of zonder nieuws.',
  queue: '{of, plural, =1 {U bent de enige in de wachtrij.} other {U bent nummer {place} van {of} in de wachtrij.}}',

  thanksHeading: 'Een bedankje voor uw geduld',
  thanks:
    '{percent}% korting op uw volgende bestelling, hoogstens {amount}, geldig tot en met {until}. Die is voor u, wat u ook kiest.',
  code: 'Code: {code}',

  order: 'Bestelling {orderId}',
  replies: 'Vragen? Antwoord op deze e-mail of schrijf naar {email}: u krijgt antwoord van een mens.',
  repliesAndPhone:
    'Vragen? Antwoord op deze e-mail, schrijf naar {email} of bel {phone}: u krijgt antwoord van een mens.',
  website: 'Naar {shop}',
}

export const standings: Messages['standings'] = {
  joined: '{list}, {next}',
  leavesNow:
    '{part, select, all {{units, plural, one {wordt} other {worden}} nu verzonden} other {{units, plural, one {# wordt} other {# worden}} nu verzonden}}',
  leaving: '{part, select, all {in verzending} other {{units} in verzending}}',
  shipped: '{part, select, all {verzonden} other {{units} verzonden}}',
  shippedInstead:
    '{part, select, all {verzonden, geheel of deels als {other}} other {{units} verzonden, geheel of deels als {other}}}',
  ready: '{part, select, all {klaar voor verzending} other {{units} klaar voor verzending}}',
  waitsUntil: '{part, select, all {verwacht uiterlijk {date}} other {{units} verwacht uiterlijk {date}}}',
  waits: '{part, select, all {nog geen datum} other {{units} nog zonder datum}}',
  discontinued: '{part, select, all {uit productie} other {{units} uit productie}}',
  cancelled: '{part, select, all {geannuleerd} other {{units} geannuleerd}}',
  insteadOf: 'in plaats van {name}',
  queue: 'nummer {place} van {of} in de wachtrij',
}

export const labels: Messages['labels'] = {
  waitUntil: 'Wachten tot {date}',
  wait: 'Blijven wachten',
  cancelAndGet: 'Annuleren en {amount} terugkrijgen',
  cancel: 'Bestelling annuleren, er wordt niets afgeschreven',
  cancelRest: 'De rest annuleren, er wordt niets afgeschreven',
  swap: 'In plaats daarvan {other} sturen',
  split: 'Elk deel sturen zodra het klaar is, zonder extra kosten',
  splitFor: 'Elk deel sturen zodra het klaar is, voor {price} extra',
  together: 'Alles in één pakket sturen, zodra alles er is',
  page: 'Bestelling bekijken',
  track: 'Pakket volgen',
  howToPay: 'Bekijk hoe u kunt betalen',
  undo: 'Bestelling toch behouden',
  keep: 'Bestelling behouden',
  buy: '{name} bekijken',
  unsubscribe: 'Geen e-mails meer over dit product',
  preferences: 'Kiezen hoe vaak we u schrijven',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword} om te wachten',
    UNDO: '{keyword} om te behouden',
    REFUND: '{keyword} om te annuleren',
    SWAP: '{keyword} om te ruilen',
    STATUS: '{keyword} voor nieuws',
  },
  joined: '{list}, {next}',
  reply: 'Antwoord {keywords}.',
  stop: 'Sms beëindigen: STOP.',
  answerAt: 'Antwoorden of sms stoppen: {link}',
}
