import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: '{name}: binnen, verzending volgt snel',
  subjectBy: '{name}: binnen, verzending uiterlijk {date}',
  preheader: 'Tot de vervoerder het heeft, kunt u zich nog bedenken.',
  heading: 'Wat u bestelde is hier en wordt uiterlijk {date} verzonden',
  headingSoon: 'Wat u bestelde is hier en wordt binnenkort verzonden',
  ready:
    '{goods} {units, plural, one {ligt hier voor u apart en wordt} other {liggen hier voor u apart en worden}} ingepakt.',
  leaves: 'Uiterlijk {date} heeft de vervoerder het pakket.',
  charge: 'We schrijven {amount} af wanneer het weggaat.',
  chargeRest: 'De overige {amount} schrijven we bij verzending af.',
  paid: 'U hebt {amount} betaald; er wordt niets meer afgeschreven.',
  last: `Tot de vervoerder het heeft, kunt u nog annuleren; dan ${back}.`,
  waits: 'U wacht nog op {goods}.',
  sms: '{name}: binnen, verzending volgt snel.',
  smsBy: '{name}: binnen, verzending uiterlijk {date}.',
}

export const shipped: Messages['shipped'] = {
  subject: 'Onderweg: {name}',
  preheader: '{carrier} heeft uw pakket.',
  preheaderNoCarrier: 'De vervoerder heeft uw pakket.',
  preheaderRest: 'En wanneer de rest volgt.',
  heading: 'Uw pakket is onderweg',
  headingPart: 'Een deel van uw bestelling is onderweg',
  parcel: 'In dit pakket: {goods}.',
  carrier: '{carrier} bezorgt het bij u.',
  tracking: '{carrier} bezorgt het bij u, trackingcode {tracking}.',
  trackingOnly: 'Trackingcode {tracking}.',
  rest: 'U wacht nog op {goods}: we verzenden uiterlijk {date}.',
  restNoDate: 'U wacht nog op {goods}, en we hebben nog geen datum.',
  charged: 'U hebt in totaal {amount} betaald.',
  returns:
    'Klopt er iets niet, of wilt u het niet meer? Antwoord op deze e-mail, en we vertellen u hoe u het terugstuurt.',
  sms: 'onderweg naar u: {name}.',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: '{name}: uw betaling is niet gelukt',
  subjectLapsing: '{name}: goedkeuring van uw bank verloopt',
  subjectParcel: 'Tweede pakket niet betaald: alles komt in één',
  preheader: 'Wat er nu gebeurt, en wat u kunt doen.',
  preheaderLapsing: 'U hoeft niets te doen, tenzij uw kaart veranderd is.',
  preheaderParcel: 'Er is niets afgeschreven, en verder verandert er niets.',
  heading: 'Uw betaling is niet gelukt',
  headingLapsing: 'De goedkeuring van uw bank verloopt binnenkort',
  headingParcel: 'Uw tweede pakket is niet betaald',
  declined:
    'We wilden {amount} afschrijven voor {goods}, en uw bank weigerde. Vaak is een kaart verlopen of een limiet bereikt.',
  lapsing:
    'De goedkeuring van uw bank voor {amount} ({goods}) verloopt binnenkort, zoals altijd na een aantal dagen. Er is niets afgeschreven.',
  parcel:
    'We wilden {amount} afschrijven voor een tweede pakket, en uw bank weigerde. Er is niets afgeschreven: uw bestelling blijft één pakket en gaat weg zodra alles er is.',
  again:
    'We proberen het de komende dagen opnieuw. Voor een andere kaart of een andere manier van betalen antwoordt u op deze e-mail.',
  againBy:
    'We proberen het de komende dagen opnieuw. Voor een andere kaart of een andere manier van betalen antwoordt u uiterlijk {date} op deze e-mail.',
  lapsingNext:
    'U hoeft niets te doen: we schrijven af wanneer we verzenden. Is uw kaart veranderd, antwoord dan op deze e-mail.',
  parcelNext: 'Wilt u het opnieuw proberen, kies het dan nog eens. Om anders te betalen antwoordt u op deze e-mail.',
  safe: 'Intussen gaat er niets verloren: wat van u is, blijft voor u apart liggen.',
  sms: 'uw betaling voor {name} is niet gelukt. Intussen gaat er niets verloren.',
  smsLapsing: 'de goedkeuring van uw bank voor {name} verloopt. U hoeft niets te doen, we schrijven af bij verzending.',
  smsParcel: 'uw tweede pakket ({amount}) is niet betaald, alles komt in één.',
  smsAct: 'We proberen het de komende dagen opnieuw.',
}

export const agentMessage: Messages['agentMessage'] = {
  subject: 'Bericht van {agent} bij {shop}',
  preheader: '{firstWords}',
  heading: '{agent} schrijft u',
  by: '{agent}, {shop}',
  standing: 'Uw bestelling vandaag',
  expected: 'We verzenden {goods} uiterlijk {date}.',
  noDate: 'U wacht op {goods}, nog zonder datum.',
  nothingWaits: 'U wacht nergens meer op.',
  sms: '{agent} schrijft: {firstWords}',
}
