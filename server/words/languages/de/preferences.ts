import type { PageMessages } from '../../contract.ts'

export const preferences: PageMessages['preferences'] = {
  heading: 'Wie wir Ihnen schreiben',
  always:
    'Was immer Sie hier wählen: Was Sie wissen müssen, bekommen Sie in jedem Fall. Das sind die erste E-Mail zu jeder Bestellung, jede Verzögerung mit Ihrem Recht zu stornieren, der letzte Tag einer Wartezeit, Antworten auf das, was Sie uns sagen, und alles, was Ihr Geld betrifft.',
  saved: 'Gespeichert. Das gilt ab jetzt für alle Ihre Bestellungen bei uns.',
  unsubscribed: 'Erledigt: Sie bekommen keine regelmäßigen Nachrichten mehr. Was Sie wissen müssen, kommt weiterhin.',
  'no-hours': 'Nicht gespeichert: Die letzte Stunde für SMS muss nach der ersten liegen.',
  'old-form': 'Nicht gespeichert: Diese Seite war zu lange offen. Bitte wählen Sie noch einmal.',
  often: 'Wie oft',
  usual: 'Wie üblich',
  usualSays:
    '{days, plural, =1 {Jeden Tag} other {Alle # Tage}} eine E-Mail, solange Sie warten, und immer, wenn sich etwas ändert.',
  fewer: 'Halb so oft',
  fewerSays: '{days, plural, =1 {Jeden Tag} other {Alle # Tage}} eine E-Mail, und immer, wenn sich etwas ändert.',
  changes: 'Nur Neues',
  changesSays: 'Keine E-Mail, in der nur steht, dass sich nichts geändert hat.',
  required: 'Nur, was ich wissen muss',
  requiredSays: 'Auch keine Nachricht über bessere Termine; auf der Seite Ihrer Bestellung stehen sie immer.',
  byWhat: 'Auf welchem Weg',
  both: 'E-Mail und SMS',
  bothSays: 'Alles per E-Mail; zum Wichtigen dazu eine kurze SMS.',
  emailOnly: 'Nur E-Mail',
  emailOnlySays: 'Eine SMS nur, wenn unsere E-Mail Sie nicht erreicht und Sie es wissen müssen.',
  texts: 'SMS nur zu diesen Zeiten',
  from: 'von',
  until: 'bis',
  clock: 'nach der Uhr von',
  home: 'Wohnort und Rufnummer',
  language: 'Sprache',
  weWriteIn: 'Wir schreiben Ihnen auf',
  save: 'Speichern',
  back: 'Zurück zu Ihrer Bestellung',
}

export const unsubscribe: PageMessages['unsubscribe'] = {
  title: 'Regelmäßige Nachrichten beenden',
  heading: 'Regelmäßige Nachrichten beenden?',
  says: 'Sie bekommen dann nur noch, was Sie wissen müssen: Verzögerungen mit Ihrem Recht zu stornieren, den letzten Tag einer Wartezeit, Antworten auf das, was Sie uns sagen, den Versand und alles, was Ihr Geld betrifft.',
  stop: 'Regelmäßige Nachrichten beenden',
  done: 'Regelmäßige Nachrichten sind beendet',
  doneSays: 'Das gilt für alle Ihre Bestellungen bei uns. Was Sie wissen müssen, kommt weiterhin.',
  change: 'Ändern, wie wir Ihnen schreiben',
}
