import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods}: erwartet bis {date}.',
  statusNoDate: '{goods}: noch kein Termin. Wir melden uns, sobald es einen gibt.',
  statusReady: '{goods}: ist bereit und geht bald auf den Weg.',
  statusHeld: '{goods}: zurückgehalten, bis Sie uns sagen, ob wir stornieren sollen.',
  statusCancelling: 'wir stornieren {goods}.',
  statusOver: 'von Ihrer Bestellung steht nichts mehr aus.',
  changed: 'seit unserer letzten SMS hat sich etwas geändert. Bitte wählen Sie neu.',
  which: 'Sie haben mehrere Bestellungen: {orders}. Antworten Sie mit Wort und Nummer, etwa {example}.',
  passedOn: 'danke. Ein Mensch liest das und antwortet Ihnen.',
  stopped:
    'Sie bekommen keine SMS mehr. Was wir Ihnen sagen müssen, kommt per E-Mail. Mit START bekommen Sie wieder SMS.',
  stoppedPhone:
    'Sie bekommen keine SMS mehr, und anders erreichen wir Sie nicht. Zu Ihrer Bestellung schreiben Sie an {email}. Mit START bekommen Sie wieder SMS.',
  started: 'Sie bekommen wieder SMS zu Ihrer Bestellung. Mit STOP beenden Sie das.',
  help: 'wir schreiben nur zu Ihrer Bestellung. Fragen? Schreiben Sie an {email}. STOP beendet die SMS.',
  withCarrier: 'Ihr Paket ist schon unterwegs und kann nicht mehr storniert werden. Sie können es zurücksenden.',
  cancelPending: 'eine Stornierung läuft. Mit {keyword} nehmen Sie sie zurück.',
  notOffered: 'das ist gerade nicht möglich.',
  chooseSwap: 'bitte wählen Sie hier, was Sie stattdessen möchten:',
  unknownNumber: 'zu dieser Nummer kennen wir keine offene Bestellung. Bitte schreiben Sie an {email}.',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'Wir haben Ihre Nachricht',
  said: 'Danke für Ihre Nachricht. Ein Mensch bei {shop} liest sie und antwortet Ihnen.',
}
