import type { Messages } from '../../contract.ts'

const paidBack = 'innerhalb von {refundDays} Werktagen über Ihre ursprüngliche Zahlungsart an Sie zurück'

export const answerReceived: Messages['answerReceived'] = {
  subjectWait: '{name}: Sie warten bis {date}',
  subjectWaitNoDate: '{name}: Sie warten weiter',
  subjectCancel: '{name}: Ihre Stornierung',
  subjectSwap: 'Ihr Tausch: {name}',
  subjectSplit: '{name}: jeder Teil, sobald er da ist',
  subjectTogether: '{name}: alles in einem Paket',
  preheader: 'Was wir verstanden haben und wie es weitergeht.',
  preheaderUndo: 'Bis {time} können Sie es zurücknehmen.',
  headingWait: 'Sie warten bis {date}',
  headingWaitNoDate: 'Sie warten weiter',
  headingCancel: 'Wir stornieren für Sie',
  headingSwap: 'Wir schicken stattdessen {other}',
  headingSplit: 'Sie bekommen jeden Teil, sobald er da ist',
  headingTogether: 'Sie bekommen alles in einem Paket',
  wait: 'Vielen Dank. Wir verschicken {goods} bis {date}.',
  waitNoDate: 'Vielen Dank. Sie warten weiter auf {goods}, und wir melden uns, sobald es einen Termin gibt.',
  cancel: 'Sie haben uns gebeten, {goods} zu stornieren. Davon verschicken wir vorerst nichts.',
  cancelUndo: 'Anders überlegt? Bis {time} können Sie es zurücknehmen; danach ist die Stornierung endgültig.',
  cancelMoney:
    'Sobald das endgültig ist, ' +
    '{back, select, ' +
    `refund {gehen {refund} ${paidBack}} ` +
    `refundAndUncharged {gehen {refund} ${paidBack}, und die übrigen {uncharged} werden nie abgebucht} ` +
    'restUncharged {ist der Rest Ihrer Bestellung storniert, und dafür wird nichts abgebucht} ' +
    'other {ist Ihre Bestellung storniert, und es wird nichts abgebucht}}.',
  cancelMoneyPart: `Sobald das endgültig ist, geht, was Sie dafür bezahlt haben, ${paidBack}.`,
  cancelMoneyPartUncharged: 'Sobald das endgültig ist, wird dafür nichts mehr abgebucht.',
  cancelFinal: 'Das ist endgültig; eine E-Mail über das Geld folgt.',
  subjectTooLate: '{name}: schon beim Paketdienst',
  preheaderTooLate: 'Sie können es noch zurückschicken.',
  headingTooLate: 'Ihr Paket war schon unterwegs, als Sie storniert haben',
  tooLate:
    'Sie haben uns gebeten, {goods} zu stornieren, aber der Paketdienst hat das Paket schon, und wir können es nicht zurückholen. Das tut uns leid.',
  tooLateReturn:
    'Sie können es zurückschicken: Nehmen Sie das Paket nicht an, oder antworten Sie auf diese E-Mail. Wir sagen Ihnen, wie es geht, und erstatten, sobald es hier ist.',
  smsTooLate: 'das Paket war schon unterwegs, als Sie storniert haben: {name}. Sie können es zurückschicken.',
  subjectUnclear: '{name}: wollten Sie stornieren?',
  preheaderUnclear: 'Bis {time} verschicken wir nichts.',
  headingUnclear: 'Wollten Sie Ihre Bestellung stornieren?',
  unclearSms:
    'Ihre SMS war ein Wort, das unsere SMS beendet; Sie bekommen deshalb keine mehr. Vielleicht sollten wir auch {goods} stornieren?',
  unclearEmail: 'Ihre Nachricht könnte bedeuten, dass wir {goods} stornieren sollen. Das können nur Sie sagen.',
  unclearHeld:
    'Bis {time} verschicken wir nichts. Hören wir bis dahin nichts von Ihnen, bleibt Ihre Bestellung, wie sie ist.',
  smsUnclear: 'sollen wir {name} stornieren? Bis {time} verschicken wir nichts.',
  swap: 'Sie haben {goods} anstelle von {name} gewählt. Wir machen alles fertig und schreiben, wenn es auf den Weg geht.',
  swapCheaper: 'Sie zahlen insgesamt {saved} weniger.',
  split:
    'Sie möchten nicht auf ein gemeinsames Paket warten: Was da ist, geht zuerst auf den Weg, und {goods} {units, plural, one {folgt} other {folgen}}.',
  splitPrice: 'Das zusätzliche Paket kostet {price}.',
  splitFree: 'Das zusätzliche Paket kostet Sie nichts.',
  together: 'Sie möchten ein Paket: Alles geht gemeinsam auf den Weg, bis {date}.',
  togetherNoDate: 'Sie möchten ein Paket: Alles geht gemeinsam auf den Weg, sobald das Letzte hier ist.',
  smsWait: 'notiert, wir verschicken {name} bis {date}.',
  smsWaitNoDate: 'notiert, Sie warten weiter auf {name}.',
  smsCancel: 'wir stornieren {name}.',
  smsUndo: 'Anders überlegt? Bis {time} geht es zurück.',
  smsSwap: 'notiert, wir schicken stattdessen {name}.',
  smsSplit: 'notiert, {name}: jeder Teil geht auf den Weg, sobald er da ist.',
  smsTogether: 'notiert, {name}: alles in einem Paket, bis {date}.',
  smsTogetherNoDate: 'notiert, {name}: alles in einem Paket, sobald alles da ist.',
}

export const substituteOffer: Messages['substituteOffer'] = {
  subject: '{name}: wir können Ersatz schicken',
  subjectDiscontinued: '{name}: nicht mehr im Programm, bitte wählen',
  preheader: 'Wenn Sie möchten, legen wir {other} für Sie zurück. Sie entscheiden.',
  heading: 'Wir können stattdessen {other} schicken',
  headingSeveral: 'Wir können Ihnen Ersatz schicken',
  still:
    '{goods} {units, plural, one {wartet} other {warten}} noch. Wir bieten Ihnen Gleichwertiges an und legen es für Sie zurück, sobald Sie es wählen. Wir tauschen nur, wenn Sie es sagen.',
  never:
    '{name}: nicht mehr im Programm, und es kommt kein Nachschub. Wir bieten Ihnen Gleichwertiges an und legen es für Sie zurück, sobald Sie es wählen. Wir tauschen nur, wenn Sie es sagen.',
  keeps: 'Wenn Sie nichts tun, bleibt Ihre Bestellung, wie sie ist.',
  actBy: 'Wenn Sie nicht bis {date} wählen, stornieren wir und erstatten Ihnen den vollen Betrag.',
  actByUncharged: 'Wenn Sie nicht bis {date} wählen, wird Ihre Bestellung storniert, und es wird nichts abgebucht.',
  samePrice: 'Der Preis bleibt gleich.',
  cheaper: 'Das kostet {price}, Sie zahlen also insgesamt {saved} weniger.',
  different: 'Was anders ist: {difference}.',
  sms: 'anstelle von {name} können wir {other} schicken.',
  smsActBy: 'Bitte bis {date} wählen, sonst stornieren und erstatten wir.',
}
