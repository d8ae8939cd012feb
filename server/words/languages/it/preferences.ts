import type { PageMessages } from '../../contract.ts'

export const preferences: PageMessages['preferences'] = {
  heading: 'Come le scriviamo',
  always:
    'Qualunque cosa scelga qui, riceve sempre ciò che deve sapere: una prima e-mail per ogni ordine, ogni ritardo con il suo diritto di annullare, l’ultimo giorno di un’attesa, le risposte a ciò che ci dice e tutto ciò che riguarda il suo denaro.',
  saved: 'Salvato. Da ora vale per tutti i suoi ordini da noi.',
  unsubscribed: 'Fatto: non riceve più aggiornamenti regolari. Ciò che deve sapere le arriva comunque.',
  'no-hours': 'Non salvato: l’ultima ora per gli SMS deve venire dopo la prima.',
  'old-form': 'Non salvato: questa pagina era aperta da troppo tempo. Scelga di nuovo.',
  often: 'Ogni quanto',
  usual: 'Come al solito',
  usualSays:
    'Un’e-mail {days, plural, =1 {ogni giorno} other {ogni # giorni}} durante l’attesa, e ogni volta che qualcosa cambia.',
  fewer: 'La metà delle volte',
  fewerSays: 'Un’e-mail {days, plural, =1 {ogni giorno} other {ogni # giorni}}, e ogni volta che qualcosa cambia.',
  changes: 'Solo novità',
  changesSays: 'Nessuna e-mail che dica soltanto che non è cambiato nulla.',
  required: 'Solo ciò che devo sapere',
  requiredSays: 'Nemmeno le date migliori; la pagina del suo ordine le riporta sempre.',
  byWhat: 'Con quale mezzo',
  both: 'E-mail e SMS',
  bothSays: 'Tutto per e-mail; un breve SMS accanto a ciò che è importante.',
  emailOnly: 'Solo e-mail',
  emailOnlySays: 'Un SMS solo se la nostra e-mail non le arriva e deve saperlo.',
  texts: 'Orario degli SMS',
  from: 'dalle',
  until: 'alle',
  clock: 'secondo l’ora di',
  home: 'casa mia e il mio numero',
  language: 'Lingua',
  weWriteIn: 'Le scriviamo in',
  save: 'Salvare',
  back: 'Tornare al suo ordine',
}

export const unsubscribe: PageMessages['unsubscribe'] = {
  title: 'Non ricevere più aggiornamenti regolari',
  heading: 'Non ricevere più aggiornamenti regolari?',
  says: 'Riceve allora solo ciò che deve sapere: i ritardi con il suo diritto di annullare, l’ultimo giorno di un’attesa, le risposte a ciò che ci dice, la spedizione e tutto ciò che riguarda il suo denaro.',
  stop: 'Non ricevere più aggiornamenti regolari',
  done: 'Gli aggiornamenti regolari sono sospesi',
  doneSays: 'Vale per tutti i suoi ordini da noi. Ciò che deve sapere le arriva comunque.',
  change: 'Cambiare come le scriviamo',
}
