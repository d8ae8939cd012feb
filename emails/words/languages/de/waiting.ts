import type { Messages } from '../../contract.ts'

export const firstNotice: Messages['firstNotice'] = {
  subject: '{name}: Versand bis {date}',
  subjectPart: '{name}: {now} jetzt, {later} bis {date}',
  subjectSomeNow: '{name}: ein Teil jetzt, der Rest bis {date}',
  subjectNoDate: '{name}: nachbestellt, noch kein Termin',
  preheader: 'Verschickt bis {date}, sonst Ihr Geld zurück. Bis zum Versand können Sie stornieren.',
  preheaderUncharged: 'Verschickt bis {date}, sonst nie abgebucht. Bis zum Versand können Sie stornieren.',
  heading: 'Wir verschicken Ihre Bestellung bis {date}',
  headingPart: '{now} {now, plural, one {geht} other {gehen}} jetzt auf den Weg, {later} bis {date}',
  headingSomeNow: 'Ein Teil geht jetzt auf den Weg, der Rest bis {date}',
  headingPartNoDate: 'Ein Teil geht jetzt auf den Weg; für den Rest gibt es noch keinen Termin',
  headingNoDate: 'Ihre Bestellung wartet, noch ohne Termin',
  waits:
    '{goods} {units, plural, one {ist} other {sind}} nachbestellt: heute ausverkauft, Nachschub ist unterwegs. Wir verschicken bis {date}.',
  waitsNoDate:
    '{goods} {units, plural, one {ist} other {sind}} nachbestellt: ausverkauft, und wir wissen noch nicht, wann Nachschub kommt. Sobald wir es wissen, hören Sie von uns.',
  thanks: 'Vielen Dank für Ihre Bestellung.',
  partShips: '{goods} {units, plural, one {geht} other {gehen}} jetzt auf den Weg.',
  sms: '{name}: nachbestellt, Versand bis {date}.',
  smsPart: '{name}: {now} {now, plural, one {geht} other {gehen}} jetzt auf den Weg, {later} bis {date}.',
  smsNoDate: '{name}: nachbestellt, noch kein Termin.',
}

export const update: Messages['update'] = {
  subject: '{name}: unverändert bis {date}',
  subjectMoved: '{name}: jetzt bis {date}',
  subjectNoDate: '{name}: wartet noch, kein Termin',
  subjectSubstituteGone: '{name}: Ersatz nicht lieferbar',
  preheader: 'Wie es heute um Ihre Bestellung steht und wann wir wieder schreiben.',
  heading: 'Unverändert: Wir verschicken Ihre Bestellung bis {date}',
  headingMoved: 'Wir verschicken Ihre Bestellung jetzt bis {date}',
  headingNoDate: 'Wir warten noch, und noch gibt es keinen Termin',
  headingLostDate: 'Heute haben wir keinen sicheren Termin für Sie',
  headingSubstituteGone: 'Ihr Ersatz ist nicht lieferbar',
  subjectEnding: '{name}: letzter Tag jetzt {date}',
  headingEnding: 'Der letzte Tag Ihrer Wartezeit ist jetzt {date}',
  unchanged: 'Seit unserer letzten Nachricht hat sich nichts geändert: Wir verschicken {goods} bis {date}.',
  moved: 'Wir verschicken {goods} jetzt bis {date}; zuvor hatten wir {before} genannt.',
  found: 'Jetzt gibt es einen Termin: Wir verschicken {goods} bis {date}.',
  noDate:
    '{goods} {units, plural, one {ist} other {sind}} noch auf dem Weg zu uns. Wann die Lieferung ankommt, wissen wir noch nicht.',
  lostDate: 'Wir können nicht mehr zusagen, {goods} bis {before} zu verschicken, und haben noch keinen anderen Termin.',
  substituteGone:
    'Der Ersatz, den Sie gewählt haben, ist doch nicht lieferbar. Ihre Bestellung wartet deshalb auf das, was Sie zuerst bestellt hatten. Das tut uns leid.',
  ready: '{goods} {units, plural, one {liegt} other {liegen}} hier schon für Sie bereit.',
  nothingToDo: 'Sie brauchen nichts zu tun.',
  smsEnding: 'der letzte Tag Ihrer Wartezeit ist jetzt {date}: {name}.',
  smsSubstituteGone: 'der Ersatz ist doch nicht lieferbar, Ihre Bestellung wartet weiter: {name}.',
  sms: 'neuer Termin für {name}: Versand bis {date}.',
  smsUnchanged: 'unverändert: {name}, Versand bis {date}.',
  smsNoDate: 'für {name} gibt es noch keinen Termin.',
  smsLostDate: 'den Termin {before} können wir nicht mehr zusagen ({name}), einen anderen gibt es noch nicht.',
  smsNext: 'Nächste Nachricht bis {date}.',
}

export const goodNews: Messages['goodNews'] = {
  subject: 'Früher als versprochen: {name}, bis {date}',
  preheader: 'Zuvor hatten wir {before} genannt. Sie brauchen nichts zu tun.',
  preheaderFirstDate: 'Es gibt jetzt einen Termin. Sie brauchen nichts zu tun.',
  heading: 'Früher als versprochen: bis {date}',
  headingFirstDate: 'Wir haben einen Termin: {date}',
  earlier: 'Wir verschicken {goods} bis {date} statt {before}. Sie brauchen nichts zu tun.',
  firstDate: 'Wir verschicken {goods} bis {date}. Sie brauchen nichts zu tun.',
  smsFirstDate: 'es gibt einen Termin, wir verschicken {name} bis {date}.',
  sms: 'gute Nachricht, wir verschicken {name} früher, bis {date}. Nichts zu tun.',
}
