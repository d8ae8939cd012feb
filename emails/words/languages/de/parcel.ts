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
  subjectLapsing: '{name}: Freigabe Ihrer Bank läuft ab',
  subjectParcel: 'Zweites Paket nicht bezahlt: alles kommt in einem',
  preheader: 'Wie es weitergeht und was Sie tun können.',
  preheaderLapsing: 'Sie müssen nichts tun, außer Ihre Karte hat sich geändert.',
  preheaderParcel: 'Es wurde nichts abgebucht, und sonst ändert sich nichts.',
  heading: 'Ihre Zahlung hat nicht geklappt',
  headingLapsing: 'Die Freigabe Ihrer Bank läuft bald ab',
  headingParcel: 'Ihr zweites Paket ist nicht bezahlt',
  declined:
    'Wir wollten {amount} für {goods} abbuchen, und Ihre Bank hat abgelehnt. Oft ist eine Karte abgelaufen oder ein Limit erreicht.',
  lapsing:
    'Die Freigabe Ihrer Bank über {amount} für {goods} läuft bald ab, wie immer nach einigen Tagen. Es wurde nichts abgebucht.',
  parcel:
    'Wir wollten {amount} für ein zweites Paket abbuchen, und Ihre Bank hat abgelehnt. Es wurde nichts abgebucht: Ihre Bestellung bleibt ein Paket und geht los, wenn alles da ist.',
  again:
    'Wir versuchen es in den nächsten Tagen noch einmal. Für eine andere Karte oder einen anderen Zahlungsweg antworten Sie auf diese E-Mail.',
  againBy:
    'Wir versuchen es in den nächsten Tagen noch einmal. Für eine andere Karte oder einen anderen Zahlungsweg antworten Sie bis {date} auf diese E-Mail.',
  lapsingNext:
    'Sie müssen nichts tun: Wir buchen ab, wenn Ihre Ware verschickt wird. Hat sich Ihre Karte geändert, antworten Sie auf diese E-Mail.',
  parcelNext:
    'Für einen neuen Versuch wählen Sie es einfach noch einmal. Für einen anderen Zahlungsweg antworten Sie auf diese E-Mail.',
  safe: 'Bis dahin geht nichts verloren: Was Ihnen gehört, bleibt zurückgelegt.',
  sms: 'Ihre Zahlung für {name} hat nicht geklappt. Bis dahin geht nichts verloren.',
  smsLapsing: 'die Freigabe Ihrer Bank für {name} läuft ab. Sie müssen nichts tun, wir buchen beim Versand ab.',
  smsParcel: 'Ihr zweites Paket ({amount}) ist nicht bezahlt, alles kommt in einem.',
  smsAct: 'Wir versuchen es in den nächsten Tagen noch einmal.',
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
