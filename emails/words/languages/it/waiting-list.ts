import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: '{name}: la avvisiamo quando torna?',
  preheader: 'Le chiediamo di confermare che la richiesta è sua.',
  heading: 'Vuole che la avvisiamo?',
  asked:
    'Qualcuno, probabilmente lei, ci ha chiesto di scrivere a questo indirizzo quando avremo {name} in magazzino. Se la richiesta è sua, la confermi.',
  once: 'Riceverà allora una sola e-mail, al momento giusto, e nient’altro.',
  otherwise:
    'Se la richiesta non è sua, non faccia nulla: nessuno le scriverà più, e dopo {days, plural, one {# giorno} other {# giorni}} dimentichiamo il suo indirizzo.',
  confirm: 'Sì, avvisatemi',
  sms: 'vuole un SMS quando avremo {name} in magazzino? Confermi qui:',
  smsOtherwise: 'Non l’ha chiesto? Ignori questo SMS.',
}

export const restocked: Messages['restocked'] = {
  subject: 'Abbiamo di nuovo {name}',
  preheader: 'Ci aveva chiesto di avvisarla.',
  heading: 'Abbiamo di nuovo {name}',
  back: 'Ci aveva chiesto di avvisarla appena avessimo di nuovo {name}. Ci siamo, e spediamo subito.',
  left: 'Oggi ne abbiamo {count}; dopo si può comunque ordinare.',
  once: 'È l’unica e-mail che riceve al riguardo.',
  sms: 'abbiamo di nuovo {name}, come voleva sapere:',
  smsOnce: 'È l’unico SMS al riguardo.',
}
