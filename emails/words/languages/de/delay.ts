import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const delay: Messages['delay'] = {
  subject: '{name}: verzögert bis {date}',
  subjectNoDate: '{name}: verzögert, noch kein neuer Termin',
  subjectAgain: '{name}: erneut verzögert, bis {date}',
  subjectAgainNoDate: '{name}: erneut verzögert, kein Termin',
  preheaderConsent: 'Warten Sie, oder stornieren Sie und bekommen alles zurück: {amount}.',
  preheaderConsentUncharged: 'Warten Sie, oder stornieren Sie, und es wird nichts abgebucht.',
  preheaderCancel: 'Sagen Sie uns bis {on}, ob Sie warten möchten; sonst erstatten wir.',
  preheaderCancelUncharged: 'Sagen Sie uns bis {on}, ob Sie warten möchten; sonst stornieren wir ohne Abbuchung.',
  heading: 'Ihre Bestellung verzögert sich bis {date}',
  headingNoDate: 'Ihre Bestellung verzögert sich, und wir haben keinen neuen Termin',
  headingAgain: 'Ihre Bestellung verzögert sich erneut, bis {date}',
  headingAgainNoDate: 'Ihre Bestellung verzögert sich erneut, und wir haben keinen neuen Termin',
  apology: 'Es tut uns leid: Wir können {goods} nicht bis {before} verschicken.',
  apologyAgain: 'Es tut uns noch einmal leid: Wir können {goods} nicht bis {before} verschicken.',
  apologyNoBefore: 'Es tut uns leid: {goods} {units, plural, one {braucht} other {brauchen}} länger als vorgesehen.',
  revised: 'Der neue Termin ist {date}.',
  noRevised: 'Wir können Ihnen keinen neuen Termin nennen.',
  noReason: 'Der Grund: Unser Lieferant hat nicht geliefert.',
  noReasonNoDate: 'Der Grund: Unser Lieferant hat nicht geliefert und nennt keinen Tag.',
  right: `Sie haben das Recht, kostenlos zu stornieren, gegen volle und umgehende Erstattung, über den Link unten oder mit einer Antwort: ${back}.`,
  silenceConsent: 'Wenn Sie nicht antworten, verstehen wir das so, dass Sie einverstanden sind, bis {until} zu warten.',
  silenceConsentBy:
    'Wenn Sie nicht bis {on} antworten, verstehen wir das so, dass Sie einverstanden sind, bis {until} zu warten.',
  silenceConsentNoDate: 'Wenn Sie nicht antworten, verstehen wir das so, dass Sie einverstanden sind zu warten.',
  silenceCancel:
    'Wenn Sie nicht zustimmen zu warten und bis {on} nichts verschickt ist, stornieren wir Ihre Bestellung an diesem Tag und erstatten Ihnen den vollen Betrag.',
  silenceCancelRest:
    'Wenn Sie nicht zustimmen zu warten, stornieren wir, was bis {on} nicht verschickt ist, an diesem Tag und erstatten Ihnen den vollen Betrag dafür.',
  silenceCancelUncharged:
    'Wenn Sie nicht zustimmen zu warten und bis {on} nichts verschickt ist, wird Ihre Bestellung an diesem Tag storniert, und es wird nichts abgebucht.',
  silenceCancelRestUncharged:
    'Wenn Sie nicht zustimmen zu warten, wird alles, was bis {on} nicht verschickt ist, an diesem Tag storniert, und dafür wird nichts abgebucht.',
  anyTime: 'Wenn Sie warten, können Sie bis zum Versand trotzdem jederzeit stornieren.',
  anyTimeUntil:
    'Wenn Sie warten, halten wir Ihre Bestellung höchstens bis {date}, und Sie können bis zum Versand trotzdem jederzeit stornieren.',
  waitMoves: 'Wenn Sie warten, halten wir Ihre Bestellung höchstens bis {date}.',
  sms: 'leider eine Verzögerung: {name}, neuer Termin {date}.',
  smsNoDate: 'leider eine Verzögerung: {name}, noch kein neuer Termin.',
  smsSilenceConsent: 'Ohne Antwort sind Sie einverstanden zu warten.',
  smsSilenceCancel: 'Ohne Antwort bis {on} stornieren und erstatten wir.',
  smsSilenceCancelUncharged: 'Ohne Antwort bis {on} stornieren wir, ohne Abbuchung.',
}
