import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const delay: Messages['delay'] = {
  subject: '{name}: in ritardo, nuova data {date}',
  subjectNoDate: '{name}: in ritardo, ancora senza nuova data',
  subjectAgain: '{name}: altro ritardo, nuova data {date}',
  subjectAgainNoDate: '{name}: altro ritardo, nessuna nuova data',
  preheaderConsent: 'Può aspettare, oppure annullare e riavere tutto: {amount}.',
  preheaderConsentUncharged: 'Può aspettare, oppure annullare senza alcun addebito.',
  preheaderCancel: 'Ci dica entro {on} se vuole ancora aspettare; altrimenti la rimborsiamo.',
  preheaderCancelUncharged: 'Ci dica entro {on} se vuole ancora aspettare; altrimenti annulliamo, senza addebiti.',
  heading: 'Il suo ordine è in ritardo: la nuova data è {date}',
  headingNoDate: 'Il suo ordine è in ritardo, e non abbiamo una nuova data',
  headingAgain: 'Il suo ordine è di nuovo in ritardo: la nuova data è {date}',
  headingAgainNoDate: 'Il suo ordine è di nuovo in ritardo, e non abbiamo una nuova data',
  apology: 'Ci dispiace: non riusciamo a spedire {goods} entro {before}.',
  apologyAgain: 'Ci dispiace di nuovo: non riusciamo a spedire {goods} entro {before}.',
  apologyNoBefore: 'Ci dispiace: per {goods} ci vorrà più tempo del dovuto.',
  revised: 'La nuova data è {date}.',
  noRevised: 'Non possiamo darle una nuova data.',
  noReason: 'Il motivo: il nostro fornitore non ha consegnato.',
  noReasonNoDate: 'Il motivo: il nostro fornitore non ha consegnato e non indica una data.',
  right: `Ha il diritto di annullare, senza alcun costo e con un rimborso completo e tempestivo, con il link qui sotto o rispondendo a questa e-mail: ${back}.`,
  silenceConsent: 'Se non risponde, per noi significa che accetta di aspettare fino a {until}.',
  silenceConsentBy: 'Se non risponde entro {on}, per noi significa che accetta di aspettare fino a {until}.',
  silenceConsentNoDate: 'Se non risponde, per noi significa che accetta di aspettare.',
  silenceCancel:
    'Se non accetta di aspettare e l’ordine non è partito entro {on}, quel giorno lo annulliamo e glielo rimborsiamo per intero.',
  silenceCancelRest:
    'Se non accetta di aspettare, ciò che non è partito entro {on} lo annulliamo quel giorno e glielo rimborsiamo per intero.',
  silenceCancelUncharged:
    'Se non accetta di aspettare e l’ordine non è partito entro {on}, quel giorno viene annullato e sulla sua carta non verrà addebitato nulla.',
  silenceCancelRestUncharged:
    'Se non accetta di aspettare, ciò che non è partito entro {on} viene annullato quel giorno e per quella parte sulla sua carta non verrà addebitato nulla.',
  anyTime: 'Se aspetta, può comunque annullare in qualsiasi momento prima della spedizione.',
  anyTimeUntil:
    'Se aspetta, teniamo aperto il suo ordine al massimo fino a {date}, e può comunque annullare in qualsiasi momento prima della spedizione.',
  waitMoves: 'Se aspetta, teniamo aperto il suo ordine al massimo fino a {date}.',
  sms: 'ci dispiace, c’è un ritardo: {name}, nuova data {date}.',
  smsNoDate: 'ci dispiace, c’è un ritardo: {name}, ancora senza nuova data.',
  smsSilenceConsent: 'Se non risponde, accetta di aspettare.',
  smsSilenceCancel: 'Senza risposta entro {on} annulliamo e rimborsiamo.',
  smsSilenceCancelUncharged: 'Senza risposta entro {on} annulliamo, senza addebiti.',
}
