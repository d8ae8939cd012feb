import type { PageMessages } from '../../contract.ts'

export const status: PageMessages['status'] = {
  hold: 'Ihre Bestellung ist angehalten',
  holdSays: 'Jemand von uns sieht sie sich an und schreibt Ihnen. Bis dahin verschicken wir nichts.',
  shipping: 'Ihre Bestellung wird für den Versand fertig gemacht',
  shippingSays: 'Alles, worauf Sie gewartet haben, ist da: {goods}.',
  waitingForDate: 'Es gibt noch keinen Termin',
  expected: 'Wir rechnen mit dem Versand bis {date}',
  noDate: 'Noch kann uns niemand einen Termin nennen. Sie hören von uns, sobald es einen gibt.',
  stillToCome: 'Es fehlt noch: {goods}.',
  brokenPromise: 'Wir hatten {before} genannt. Es tut uns leid, dass wir das nicht halten konnten.',
  cancelled: 'Ihre Bestellung ist storniert',
  restCancelled: 'Der Rest Ihrer Bestellung ist storniert',
  sentBack: 'Wir haben {amount} über Ihre ursprüngliche Zahlungsart an Sie zurückgegeben.',
  neverCharged: 'Dafür wurde nichts abgebucht, und dabei bleibt es.',
  returns: 'Stimmt etwas nicht? Schreiben Sie an {email}, wenn Sie es zurückschicken möchten.',
  shipped: 'Ihre Bestellung ist verschickt',
  withCarrier: 'Der Paketdienst hat alles.',
  substituteWithCarrier: 'Was Sie stattdessen gewählt haben, ist beim Paketdienst.',
  complete: 'Ihre Bestellung ist abgeschlossen',
  completeSays: 'Ein Teil ist verschickt, der Rest ist storniert.',
  onItsWay: 'Ihre Bestellung ist unterwegs',
  settling: 'Was Ihnen zusteht, ist auf dem Weg zu Ihnen. Wir schreiben, wenn das erledigt ist.',
}

export const choices: PageMessages['choices'] = {
  keep: 'Es ändert sich nichts, und was wir zurückgehalten haben, geht wie geplant auf den Weg.',
  wait: 'Sie behalten Ihre Bestellung, und wir verschicken bis {date}. Bis zum Versand können Sie trotzdem stornieren.',
  waitNoDate: 'Wir melden uns, sobald es einen Termin gibt. Bis zum Versand können Sie trotzdem jederzeit stornieren.',
  cancel:
    '{back, select, ' +
    'refund {{refund} gehen innerhalb von {refundDays} Werktagen über Ihre ursprüngliche Zahlungsart an Sie zurück.} ' +
    'refundAndUncharged {{refund} gehen innerhalb von {refundDays} Werktagen an Sie zurück, und die übrigen {uncharged} werden nie abgebucht.} ' +
    'restUncharged {Für den Rest wird nichts abgebucht.} ' +
    'other {Dafür wird nichts abgebucht.}}',
  undoFor: 'Sie können es {count, plural, one {# Minute} other {# Minuten}} lang zurücknehmen.',
  swap: '{other} statt {name} nehmen',
  cheaper: 'Das kostet Sie je Stück {amount} weniger.',
  split: 'Was da ist, geht zuerst auf den Weg, der Rest folgt.',
  together: 'Nichts geht auf den Weg, bevor alles da ist. Das kostet Sie nichts.',
}

export const forms: PageMessages['forms'] = {
  heading: 'Was möchten Sie?',
  legend: 'Ihre Auswahl',
  send: 'Meine Wahl abschicken',
  confirm: 'Meine Wahl bestätigen',
  undoHeading: 'Anders überlegt?',
  undoUntil: 'Bis {time} können Sie die Stornierung zurücknehmen; danach ist sie endgültig.',
  someHeading: 'Nur einen Teil stornieren',
  toCome: '({count} noch offen)',
  cancelThese: 'Diese stornieren',
  payment:
    'Wir versuchen es in den nächsten Tagen noch einmal. Für eine andere Karte oder einen anderen Zahlungsweg schreiben Sie an {email}.',
  paymentBy:
    'Wir versuchen es in den nächsten Tagen noch einmal. Für eine andere Karte oder einen anderen Zahlungsweg schreiben Sie bis {date} an {email}.',
  lapsing:
    'Sie müssen nichts tun: Wir buchen ab, wenn Ihre Ware verschickt wird. Hat sich Ihre Karte geändert, schreiben Sie an {email}.',
  parcelAgain: 'Unten können Sie es noch einmal wählen.',
  payOtherwise: 'Für einen anderen Zahlungsweg schreiben Sie an {email}.',
  paymentSubject: 'Zahlung für Bestellung {orderId}',
  preferences: 'Wählen, wie oft und auf welchem Weg wir Ihnen schreiben',
  outdated: 'Eine neuere E-Mail hat die ersetzt, aus der Sie kommen. So steht es jetzt.',
}

export const goods: PageMessages['goods'] = {
  heading: 'Ihre Ware',
  setAside: '{part, select, all {für Sie zurückgelegt} other {{units} für Sie zurückgelegt}}',
  cancelling: '{part, select, all {wird storniert} other {{units, plural, one {# wird} other {# werden}} storniert}}',
  youGet: 'Sie bekommen stattdessen {other}',
}

export const results: PageMessages['results'] = {
  undone: 'Erledigt: Ihre Bestellung bleibt. Die Stornierung ist zurückgenommen.',
  kept: 'Vielen Dank. Ihre Bestellung bleibt.',
  keptUntil: 'Vielen Dank. Ihre Bestellung bleibt, und wir verschicken bis {date}.',
  cancelled: 'Notiert: Was Sie storniert haben, wird nicht verschickt. Über das Geld schreiben wir Ihnen.',
  cancelling: 'Notiert: Wir stornieren {goods}.',
  swap: 'Notiert: Sie bekommen, was Sie stattdessen gewählt haben. Wir schreiben, wenn es auf den Weg geht.',
  split: 'Notiert: Jeder Teil geht auf den Weg, sobald er da ist.',
  together: 'Notiert: Alles geht in einem Paket auf den Weg.',
}

export const refusals: PageMessages['refusals'] = {
  other: 'Das ist nicht mehr möglich. Es hat sich nichts geändert; so steht es jetzt.',
  'stale-offer':
    'Während diese Seite offen war, hat sich etwas geändert. Deshalb haben wir Ihre Wahl nicht übernommen. So steht es jetzt; bitte wählen Sie noch einmal.',
  closed: 'Diese Bestellung ist schon abgeschlossen, es hat sich also nichts geändert. Hier steht, was war.',
  'with-carrier':
    'Der Paketdienst hat Ihr Paket schon, es lässt sich nicht mehr stornieren. Sie können es zurückschicken; schreiben Sie uns, und wir sagen Ihnen, wie.',
  'nothing-to-cancel': 'Bei dieser Bestellung steht nichts mehr aus; es gibt nichts mehr zu stornieren.',
  'too-many-units': 'Das ist mehr, als noch aussteht. Es hat sich nichts geändert; bitte wählen Sie noch einmal.',
  'cancel-pending': 'Eine Stornierung läuft. Nehmen Sie sie zuerst zurück, wenn Sie etwas anderes möchten.',
  'nothing-chosen': 'Bitte wählen Sie zuerst eine der Antworten. Es hat sich nichts geändert.',
  'no-quantity': 'Bitte sagen Sie, wie viel wir stornieren sollen. Es hat sich nichts geändert.',
  'old-form': 'Diese Seite war lange offen. Es hat sich nichts geändert; bitte wählen Sie noch einmal.',
}
