import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const delay: Messages['delay'] = {
  subject: '{name}: vertraagd tot {date}',
  subjectNoDate: '{name}: vertraagd, nog geen nieuwe datum',
  subjectAgain: '{name}: opnieuw vertraagd, tot {date}',
  subjectAgainNoDate: '{name}: opnieuw vertraagd, geen datum',
  preheaderConsent: 'U kunt wachten, of annuleren en alles terugkrijgen: {amount}.',
  preheaderConsentUncharged: 'U kunt wachten, of annuleren zonder dat er iets wordt afgeschreven.',
  preheaderCancel: 'Laat ons uiterlijk {on} weten of u wilt wachten; anders betalen we u terug.',
  preheaderCancelUncharged:
    'Laat ons uiterlijk {on} weten of u wilt wachten; anders annuleren we, zonder afschrijving.',
  heading: 'Uw bestelling is vertraagd tot {date}',
  headingNoDate: 'Uw bestelling is vertraagd, en we hebben geen nieuwe datum',
  headingAgain: 'Uw bestelling is opnieuw vertraagd, tot {date}',
  headingAgainNoDate: 'Uw bestelling is opnieuw vertraagd, en we hebben geen nieuwe datum',
  apology: 'Het spijt ons: het lukt niet om {goods} uiterlijk {before} te verzenden.',
  apologyAgain: 'Het spijt ons opnieuw: het lukt niet om {goods} uiterlijk {before} te verzenden.',
  apologyNoBefore:
    'Het spijt ons: {goods} {units, plural, one {laat} other {laten}} langer op zich wachten dan de bedoeling was.',
  revised: 'De nieuwe datum is {date}.',
  noRevised: 'We kunnen u geen nieuwe datum geven.',
  noReason: 'De reden: onze leverancier heeft niet geleverd.',
  noReasonNoDate: 'De reden: onze leverancier heeft niet geleverd en noemt geen dag.',
  right: `U hebt het recht om kosteloos te annuleren, met volledige en snelle terugbetaling, via de link hieronder of door deze e-mail te beantwoorden; dan ${back}.`,
  silenceConsent: 'Als u niet antwoordt, gaan we ervan uit dat u ermee instemt te wachten tot en met {until}.',
  silenceConsentBy:
    'Als we uiterlijk {on} geen antwoord van u hebben, gaan we ervan uit dat u ermee instemt te wachten tot en met {until}.',
  silenceConsentNoDate: 'Als u niet antwoordt, gaan we ervan uit dat u ermee instemt te wachten.',
  silenceCancel:
    'Als u er niet mee instemt te wachten en we op {on} nog niet hebben verzonden, annuleren we uw bestelling die dag en betalen we u het volledige bedrag terug.',
  silenceCancelRest:
    'Als u er niet mee instemt te wachten, wordt wat op {on} nog niet is verzonden die dag geannuleerd en betalen we u daarvoor het volledige bedrag terug.',
  silenceCancelUncharged:
    'Als u er niet mee instemt te wachten en we op {on} nog niet hebben verzonden, wordt uw bestelling die dag geannuleerd en wordt er niets van uw kaart afgeschreven.',
  silenceCancelRestUncharged:
    'Als u er niet mee instemt te wachten, wordt wat op {on} nog niet is verzonden die dag geannuleerd, en daarvoor wordt niets van uw kaart afgeschreven.',
  anyTime: 'Als u wacht, kunt u vóór verzending nog op elk moment annuleren.',
  anyTimeUntil:
    'Als u wacht, houden we uw bestelling hoogstens tot en met {date} open, en kunt u vóór verzending nog op elk moment annuleren.',
  waitMoves: 'Als u wacht, houden we uw bestelling hoogstens tot en met {date} open.',
  sms: 'sorry, er is vertraging: {name}, nieuwe datum {date}.',
  smsNoDate: 'sorry, er is vertraging: {name}, nog geen nieuwe datum.',
  smsSilenceConsent: 'Geen antwoord betekent dat u ermee instemt te wachten.',
  smsSilenceCancel: 'Geen antwoord uiterlijk {on}: we annuleren en betalen terug.',
  smsSilenceCancelUncharged: 'Geen antwoord uiterlijk {on}: we annuleren, zonder afschrijving.',
}
