import type { PageMessages } from '../../contract.ts'

export const status: PageMessages['status'] = {
  hold: 'Uw bestelling staat stil',
  holdSays: 'Een van ons kijkt ernaar en schrijft u. Intussen verzenden we niets.',
  shipping: 'Uw bestelling wordt klaargemaakt voor verzending',
  shippingSays: 'Alles waarop u wachtte is hier: {goods}.',
  waitingForDate: 'Er is nog geen datum',
  expected: 'We verwachten uiterlijk {date} te verzenden',
  noDate: 'Niemand kan ons nog een datum geven. U hoort van ons zodra die er is.',
  stillToCome: 'Nog onderweg naar ons: {goods}.',
  brokenPromise: 'We hadden {before} gezegd, en het spijt ons dat we dat niet konden waarmaken.',
  cancelled: 'Uw bestelling is geannuleerd',
  restCancelled: 'De rest van uw bestelling is geannuleerd',
  sentBack: 'We hebben {amount} terugbetaald via uw oorspronkelijke betaalmethode.',
  neverCharged: 'Daarvoor is niets afgeschreven, en dat blijft zo.',
  returns: 'Klopt er iets niet? Schrijf naar {email} om het terug te sturen.',
  shipped: 'Uw bestelling is verzonden',
  withCarrier: 'De vervoerder heeft alles.',
  substituteWithCarrier: 'De vervoerder heeft wat u in plaats daarvan koos.',
  complete: 'Uw bestelling is afgerond',
  completeSays: 'Een deel is verzonden, de rest is geannuleerd.',
  onItsWay: 'Uw bestelling is onderweg',
  settling: 'We sturen u wat u nog te goed hebt, en schrijven u wanneer dat klaar is.',
}

export const choices: PageMessages['choices'] = {
  keep: 'Er verandert niets, en wat we tegenhielden wordt volgens plan verzonden.',
  wait: 'U behoudt uw bestelling, en we verzenden uiterlijk {date}. Tot we verzenden kunt u nog annuleren.',
  waitNoDate: 'We laten het weten zodra er een datum is. Tot we verzenden kunt u op elk moment annuleren.',
  cancel:
    '{back, select, ' +
    'refund {We betalen {refund} binnen {refundDays} werkdagen terug via uw oorspronkelijke betaalmethode.} ' +
    'refundAndUncharged {We betalen {refund} binnen {refundDays} werkdagen terug, en de overige {uncharged} wordt nooit afgeschreven.} ' +
    'restUncharged {Voor de rest wordt niets afgeschreven.} ' +
    'other {Er wordt niets afgeschreven.}}',
  undoFor: 'U kunt het {count, plural, one {# minuut} other {# minuten}} lang terugdraaien.',
  swap: '{other} in plaats van {name} krijgen',
  cheaper: 'Dat kost u {amount} minder per stuk.',
  split: 'Wat klaar is gaat eerst weg, de rest volgt.',
  together: 'Er gaat niets weg tot alles hier is. Dat kost u niets.',
}

export const forms: PageMessages['forms'] = {
  heading: 'Wat wilt u?',
  legend: 'Uw keuzes',
  send: 'Mijn keuze versturen',
  confirm: 'Mijn keuze bevestigen',
  undoHeading: 'Van gedachten veranderd?',
  undoUntil: 'Tot {time} kunt u de annulering terugdraaien; daarna is ze definitief.',
  someHeading: 'Maar een deel annuleren',
  toCome: '(nog {count})',
  cancelThese: 'Deze annuleren',
  payment:
    'We proberen het de komende dagen opnieuw. Voor een andere kaart of een andere manier van betalen schrijft u naar {email}.',
  paymentBy:
    'We proberen het de komende dagen opnieuw. Voor een andere kaart of een andere manier van betalen schrijft u uiterlijk {date} naar {email}.',
  lapsing:
    'U hoeft niets te doen: we schrijven af wanneer we verzenden. Is uw kaart veranderd, schrijf dan naar {email}.',
  parcelAgain: 'Hieronder kunt u het opnieuw kiezen.',
  payOtherwise: 'Om anders te betalen schrijft u naar {email}.',
  paymentSubject: 'Betaling van bestelling {orderId}',
  preferences: 'Kiezen hoe vaak en op welke manier we u schrijven',
  outdated: 'Een nieuwere e-mail heeft die vervangen waar u vandaan komt. Zo staat het er nu voor.',
}

export const goods: PageMessages['goods'] = {
  heading: 'Uw spullen',
  setAside: '{part, select, all {apart gelegd voor u} other {{units} apart gelegd voor u}}',
  cancelling:
    '{part, select, all {wordt geannuleerd} other {{units, plural, one {# wordt} other {# worden}} geannuleerd}}',
  youGet: 'u krijgt in plaats daarvan {other}',
}

export const results: PageMessages['results'] = {
  undone: 'Klaar: we behouden uw bestelling. De annulering is teruggedraaid.',
  kept: 'Dank u wel. We behouden uw bestelling.',
  keptUntil: 'Dank u wel. We behouden uw bestelling en verzenden uiterlijk {date}.',
  cancelled: 'Genoteerd: wat u annuleerde wordt niet verzonden. Over het geld schrijven we u.',
  cancelling: 'Genoteerd: we annuleren {goods}.',
  swap: 'Genoteerd: u krijgt wat u in plaats daarvan koos. We schrijven wanneer het weggaat.',
  split: 'Genoteerd: elk deel gaat weg zodra het klaar is.',
  together: 'Genoteerd: alles gaat in één pakket weg.',
}

export const refusals: PageMessages['refusals'] = {
  other: 'Die keuze is niet meer mogelijk. Er is niets veranderd; zo staat het er nu voor.',
  'stale-offer':
    'Er is iets veranderd terwijl deze pagina openstond, daarom hebben we uw keuze niet overgenomen. Zo staat het er nu voor; kies alstublieft opnieuw.',
  closed: 'Deze bestelling is al afgerond, er is dus niets veranderd. Hier staat wat er is gebeurd.',
  'with-carrier':
    'De vervoerder heeft uw pakket al, annuleren kan niet meer. U kunt het terugsturen; schrijf ons en we vertellen u hoe.',
  'nothing-to-cancel': 'Van deze bestelling staat niets meer open, er valt dus niets meer te annuleren.',
  'too-many-units': 'Dat is meer dan er nog openstaat. Er is niets veranderd; kies alstublieft opnieuw.',
  'cancel-pending': 'Er loopt een annulering. Draai die eerst terug als u iets anders wilt.',
  'nothing-chosen': 'Kies alstublieft eerst een van de antwoorden. Er is niets veranderd.',
  'no-quantity': 'Vul alstublieft in hoeveel we moeten annuleren. Er is niets veranderd.',
  'old-form': 'Deze pagina stond lang open. Er is niets veranderd; kies alstublieft nog één keer.',
}
