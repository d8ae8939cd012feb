import type { PageMessages } from '../../contract.ts'

export const frame: PageMessages['frame'] = {
  skip: 'Zum Hauptteil springen',
  skipToOrder: 'Zu Ihrer Bestellung springen',
  skipToChoices: 'Zu Ihrer Auswahl springen',
  person: 'Fragen? Ein Mensch antwortet Ihnen: {email}.',
  personOrPhone: 'Fragen? Ein Mensch antwortet Ihnen: {email} oder {phone}.',
  notDone: 'Nicht erledigt: {label}',
}

export const plain: PageMessages['plain'] = {
  notFoundTitle: 'Seite nicht gefunden',
  notFound: 'Diese Seite haben wir nicht gefunden',
  broken:
    'Vielleicht ist der Link unvollständig: Manche E-Mail-Programme trennen lange Links. Versuchen Sie es noch einmal aus unserer E-Mail.',
  orWrite: 'Oder schreiben Sie mit Ihrer Bestellnummer an {email}; auch so können Sie stornieren.',
  expired: 'Dieser Link ist abgelaufen',
  expiredSays: 'Ihre Bestellung ist gut aufgehoben. Öffnen Sie unsere neueste E-Mail: Der Link darin funktioniert.',
  expiredWrite:
    'Zum Stornieren und für alles andere schreiben Sie an {email}: Ein Mensch antwortet Ihnen, und Ihre Nachricht zählt ab dem Moment, in dem Sie sie abschicken.',
  cancelSubject: 'Bitte Bestellung {orderId} stornieren',
  notDone: 'Nicht erledigt',
  didNotWork: 'Das hat nicht geklappt',
  tooFast:
    'Das war etwas zu schnell. Warten Sie eine Minute und versuchen Sie es noch einmal; es hat sich nichts geändert.',
  tooMuch: 'Das war mehr, als diese Seite annimmt. Es hat sich nichts geändert.',
  failed: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es in einer Minute noch einmal, oder schreiben Sie uns.',
  failedOrder:
    'Bei uns ist etwas schiefgegangen. Versuchen Sie es in einer Minute noch einmal, oder schreiben Sie uns: Ihre Bestellung ist gut aufgehoben.',
}
