import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods}: verwacht uiterlijk {date}.',
  statusNoDate: '{goods}: nog geen datum. We laten het weten zodra die er is.',
  statusReady: '{goods}: klaar en gaat binnenkort weg.',
  statusHeld: '{goods}: tegengehouden tot u ons zegt of we moeten annuleren.',
  statusCancelling: 'we annuleren {goods}.',
  statusOver: 'er staat niets meer open van uw bestelling.',
  changed: 'er is iets veranderd sinds onze laatste sms, kies daarom opnieuw.',
  which: 'u hebt meerdere bestellingen: {orders}. Antwoord met het woord en het nummer, bijvoorbeeld {example}.',
  passedOn: 'dank u. Een medewerker leest dit en antwoordt u.',
  stopped: 'u krijgt geen sms meer. Wat we moeten melden komt per e-mail. Antwoord START om weer sms te krijgen.',
  stoppedPhone:
    'u krijgt geen sms meer, en we kunnen u niet anders bereiken. Schrijf over uw bestelling naar {email}. Antwoord START om weer sms te krijgen.',
  started: 'u krijgt weer sms over uw bestelling. Antwoord STOP om dat te beëindigen.',
  help: 'we sms’en alleen over uw bestelling. Vragen? Schrijf naar {email}. STOP beëindigt de sms.',
  withCarrier: 'de vervoerder heeft uw pakket al, annuleren kan niet meer. U kunt het terugsturen.',
  cancelPending: 'er loopt een annulering. Antwoord {keyword} om die in te trekken.',
  notOffered: 'dat kan nu niet.',
  chooseSwap: 'kies hier wat u in plaats daarvan wilt:',
  unknownNumber: 'we kennen geen open bestelling bij dit nummer. Schrijf naar {email}.',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'We hebben uw bericht',
  said: 'Dank u voor uw bericht. Een medewerker van {shop} leest het en antwoordt u.',
}
