import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const answerReceived: Messages['answerReceived'] = {
  subjectWait: '{name}: attesa fino a {date}',
  subjectWaitNoDate: '{name}: l’attesa continua',
  subjectCancel: '{name}: il suo annullamento',
  subjectSwap: 'Il suo cambio: {name}',
  subjectSplit: '{name}: ogni parte appena è pronta',
  subjectTogether: '{name}: tutto in un solo pacco',
  preheader: 'Che cosa abbiamo capito, e che cosa succede ora.',
  preheaderUndo: 'Può tornare indietro fino a {time}.',
  headingWait: 'D’accordo: attesa fino a {date}',
  headingWaitNoDate: 'D’accordo: l’attesa continua',
  headingCancel: 'Stiamo annullando per lei',
  headingSwap: 'Le mandiamo invece {other}',
  headingSplit: 'Riceve ogni parte appena è pronta',
  headingTogether: 'Riceve tutto in un solo pacco',
  wait: 'Grazie. Spediamo {goods} entro {date}.',
  waitNoDate: 'Grazie. Lei continua ad aspettare {goods}, e noi le scriviamo appena c’è una data.',
  cancel: 'Ci ha chiesto di annullare {goods}. Nel frattempo non ne spediamo nulla.',
  cancelUndo: 'Ha cambiato idea? Può tornare indietro fino a {time}; poi l’annullamento è definitivo.',
  cancelMoney: `Quando sarà definitivo, ${back}.`,
  cancelMoneyPart:
    'Quando sarà definitivo, le rimborsiamo ciò che ha pagato per questa parte entro {refundDays} giorni lavorativi, sul metodo di pagamento che ha usato.',
  cancelMoneyPartUncharged: 'Quando sarà definitivo, per questa parte sulla sua carta non verrà addebitato nulla.',
  cancelFinal: 'L’annullamento è definitivo; per il denaro riceverà un’altra e-mail.',
  subjectTooLate: '{name}: il corriere ha già il pacco',
  preheaderTooLate: 'Può ancora rimandarlo indietro.',
  headingTooLate: 'Il suo pacco era già partito quando ha annullato',
  tooLate:
    'Ci ha chiesto di annullare {goods}, ma il corriere ha già il pacco e non possiamo richiamarlo. Ci dispiace.',
  tooLateReturn:
    'Può rimandarlo indietro: rifiuti il pacco alla consegna, oppure risponda a questa e-mail e le diciamo come fare. La rimborsiamo appena è qui.',
  smsTooLate: 'il pacco era già partito quando ha annullato: {name}. Può rimandarlo indietro.',
  subjectUnclear: '{name}: voleva annullare?',
  preheaderUnclear: 'Fino a {time} non spediamo nulla.',
  headingUnclear: 'Voleva annullare il suo ordine?',
  unclearSms:
    'Il suo SMS era una parola che ferma i nostri SMS, quindi non ne riceverà più. Forse voleva anche che annullassimo {goods}?',
  unclearEmail: 'Il suo messaggio potrebbe voler dire che dobbiamo annullare {goods}. Solo lei può dircelo.',
  unclearHeld: 'Fino a {time} non spediamo nulla. Se per allora non avremo sue notizie, il suo ordine rimane com’è.',
  smsUnclear: 'dobbiamo annullare {name}? Fino a {time} non spediamo nulla.',
  swap: 'Ha scelto {goods} anziché {name}. Prepariamo tutto e le scriviamo quando parte.',
  swapCheaper: 'In tutto paga {saved} in meno.',
  split: 'Ha scelto di non aspettare un unico pacco: ciò che è pronto parte per primo, e poi spediamo {goods}.',
  splitPrice: 'Il pacco in più costa {price}.',
  splitFree: 'Il pacco in più non le costa nulla.',
  together: 'Ha scelto un solo pacco: parte tutto insieme, entro {date}.',
  togetherNoDate: 'Ha scelto un solo pacco: parte tutto insieme, appena è tutto qui.',
  smsWait: 'ricevuto, spediamo {name} entro {date}.',
  smsWaitNoDate: 'ricevuto, lei continua ad aspettare {name}.',
  smsCancel: 'stiamo annullando {name}.',
  smsUndo: 'Ha cambiato idea? Può tornare indietro fino a {time}.',
  smsSwap: 'ricevuto, le mandiamo invece {name}.',
}

export const substituteOffer: Messages['substituteOffer'] = {
  subject: '{name}: possiamo mandarle un’alternativa',
  subjectDiscontinued: '{name}: fuori produzione, scelga altro',
  preheader: 'Se vuole, le mettiamo da parte {other}. Decide lei.',
  heading: 'Possiamo mandarle invece {other}',
  headingSeveral: 'Possiamo mandarle qualcos’altro',
  still:
    '{goods} {units, plural, one {è} other {sono}} ancora in attesa. Le proponiamo un’alternativa equivalente, che mettiamo da parte appena la sceglie. Sostituiamo solo se ce lo dice lei.',
  never:
    '{name}: fuori produzione, e non ci saranno nuovi arrivi. Le proponiamo un’alternativa equivalente, che mettiamo da parte appena la sceglie. Sostituiamo solo se ce lo dice lei.',
  keeps: 'Se non fa nulla, il suo ordine rimane com’è.',
  actBy: 'Se non sceglie entro {date}, annulliamo e la rimborsiamo per intero.',
  actByUncharged:
    'Se non sceglie entro {date}, il suo ordine viene annullato e sulla sua carta non verrà addebitato nulla.',
  samePrice: 'Il prezzo non cambia.',
  cheaper: 'Costa {price}, quindi in tutto paga {saved} in meno.',
  different: 'Che cosa cambia: {difference}.',
  sms: 'anziché {name} possiamo mandarle {other}.',
  smsActBy: 'Scelga entro {date}, altrimenti annulliamo e rimborsiamo.',
}
