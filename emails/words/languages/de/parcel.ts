import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: '{name}: eingetroffen, bald verschickt',
  subjectBy: '{name}: eingetroffen, Versand bis {date}',
  preheader: 'Ihre letzte Gelegenheit, es sich anders zu überlegen.',
  heading: 'Ihre Ware ist da und wird bis {date} verschickt',
  headingSoon: 'Ihre Ware ist da und wird als Nächstes verschickt',
  ready: '{goods} {units, plural, one {ist} other {sind}} hier, für Sie zurückgelegt und schon beim Packen.',
  leaves: 'Der Paketdienst hat das Paket bis {date}.',
  charge: 'Beim Versand buchen wir {amount} ab.',
  chargeRest: 'Die übrigen {amount} buchen wir beim Versand ab.',
  paid: 'Sie haben {amount} bezahlt; mehr wird nicht abgebucht.',
  last: `Bis der Paketdienst es hat, können Sie noch stornieren: ${back}.`,
  waits: '{goods} {units, plural, one {wartet} other {warten}} noch.',
  sms: '{name}: eingetroffen, bald verschickt.',
  smsBy: '{name}: eingetroffen, Versand bis {date}.',
}

export const shipped: Messages['shipped'] = {
  subject: 'Unterwegs: {name}',
  preheader: '{carrier} hat Ihr Paket.',
  preheaderNoCarrier: 'Der Paketdienst hat Ihr Paket.',
  preheaderRest: 'Und wann der Rest folgt.',
  heading: 'Ihr Paket ist unterwegs',
  headingPart: 'Ein Teil Ihrer Bestellung ist unterwegs',
  parcel: 'In diesem Paket: {goods}.',
  carrier: 'Es reist mit {carrier}.',
  tracking: 'Es reist mit {carrier}, Sendungsnummer {tracking}.',
  trackingOnly: 'Sendungsnummer {tracking}.',
  rest: '{goods} {units, plural, one {wartet} other {warten}} noch: Wir verschicken bis {date}.',
  restNoDate: '{goods} {units, plural, one {wartet} other {warten}} noch, und wir haben noch keinen Termin.',
  charged: 'Insgesamt haben Sie {amount} bezahlt.',
  returns:
    'Stimmt etwas nicht, oder möchten Sie es nicht mehr? Antworten Sie auf diese E-Mail, und wir sagen Ihnen, wie Sie es zurückschicken.',
  sms: 'unterwegs zu Ihnen: {name}.',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: '{name}: Ihre Zahlung hat nicht geklappt',
  subjectBy: '{name}: bitte bis {date} bezahlen',
  subjectLapsing: '{name}: Zahlung bestätigen bis {date}',
  subjectLapsingSoon: '{name}: bitte Zahlung bestätigen',
  preheader: 'Was zu tun ist und bis wann. Bis dahin geht nichts verloren.',
  heading: 'Ihre Zahlung hat nicht geklappt',
  headingLapsing: 'Bitte bestätigen Sie Ihre Zahlung',
  declined:
    'Wir wollten {amount} für {goods} abbuchen, und Ihre Bank hat abgelehnt. Oft ist eine Karte abgelaufen oder ein Limit erreicht.',
  lapsing:
    'Die Freigabe Ihrer Bank über {amount} für {goods} läuft bald ab, wie immer nach einigen Tagen. Es wurde nichts abgebucht.',
  act: 'Bitte bezahlen Sie bis {date}, mit derselben oder einer anderen Karte.',
  actSoon: 'Bitte bezahlen Sie mit derselben oder einer anderen Karte.',
  actLapsing: 'Bitte bestätigen Sie bis {date}, mit derselben oder einer anderen Karte.',
  safe: 'Bis dahin geht nichts verloren: Was Ihnen gehört, bleibt zurückgelegt.',
  sms: 'Ihre Zahlung für {name} hat nicht geklappt. Bis dahin geht nichts verloren.',
  smsLapsing: 'bitte bestätigen Sie Ihre Zahlung für {name}. Bis dahin geht nichts verloren.',
  smsBy: 'Bitte bis {date} bezahlen.',
}

export const agentMessage: Messages['agentMessage'] = {
  subject: 'Nachricht von {agent} bei {shop}',
  preheader: '{firstWords}',
  heading: '{agent} schreibt Ihnen',
  by: '{agent}, {shop}',
  standing: 'Ihre Bestellung heute',
  expected: 'Wir verschicken {goods} bis {date}.',
  noDate: '{goods} {units, plural, one {wartet} other {warten}}, noch ohne Termin.',
  nothingWaits: 'Es wartet nichts mehr.',
  sms: '{agent} schreibt: {firstWords}',
}
