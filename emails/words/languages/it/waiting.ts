import type { Messages } from '../../contract.ts'

export const firstNotice: Messages['firstNotice'] = {
  subject: '{name}: spedizione entro {date}',
  subjectPart: '{name}: {now} ora, {later} entro {date}',
  subjectSomeNow: '{name}: una parte ora, il resto entro {date}',
  subjectNoDate: '{name}: in riassortimento, ancora senza data',
  preheader: 'Spedito entro {date}, o le rimborsiamo tutto. Fino alla spedizione può annullare.',
  preheaderUncharged: 'Spedito entro {date}, o non le addebitiamo nulla. Fino alla spedizione può annullare.',
  heading: 'Spediamo il suo ordine entro {date}',
  headingPart: '{now} {now, plural, one {parte} other {partono}} ora, {later} entro {date}',
  headingSomeNow: 'Spediamo una parte ora, il resto entro {date}',
  headingPartNoDate: 'Spediamo ora una parte del suo ordine; per il resto non c’è ancora una data',
  headingNoDate: 'Il suo ordine è in attesa, ancora senza data',
  waits:
    '{goods} {units, plural, one {è} other {sono}} in riassortimento: oggi le scorte sono finite, e ne stanno arrivando altre. Spediamo entro {date}.',
  waitsNoDate:
    '{goods} {units, plural, one {è} other {sono}} in riassortimento: le scorte sono finite, e non sappiamo ancora quando ne arriveranno altre. Le scriviamo appena lo sappiamo.',
  thanks: 'Grazie per il suo ordine.',
  partShips: 'Spediamo ora {goods}.',
  sms: '{name}: in riassortimento, spedizione entro {date}.',
  smsPart: '{name}: {now} {now, plural, one {parte} other {partono}} ora, {later} entro {date}.',
  smsNoDate: '{name}: in riassortimento, ancora senza data.',
}

export const update: Messages['update'] = {
  subject: '{name}: data invariata, entro {date}',
  subjectMoved: '{name}: ora entro {date}',
  subjectNoDate: '{name}: in attesa, ancora senza data',
  subjectSubstituteGone: '{name}: alternativa non disponibile',
  preheader: 'A che punto è oggi il suo ordine, e quando le riscriviamo.',
  heading: 'Nessun cambiamento: spediamo il suo ordine entro {date}',
  headingMoved: 'Ora spediamo il suo ordine entro {date}',
  headingNoDate: 'Ancora in attesa, e ancora senza data',
  headingLostDate: 'Oggi non abbiamo una data sicura per lei',
  headingSubstituteGone: 'L’alternativa che ha scelto non è disponibile',
  subjectEnding: '{name}: l’ultimo giorno ora è {date}',
  headingEnding: 'L’ultimo giorno della sua attesa ora è {date}',
  unchanged: 'Nulla è cambiato dal nostro ultimo messaggio: spediamo {goods} entro {date}.',
  moved: 'Ora spediamo {goods} entro {date}; prima avevamo detto {before}.',
  found: 'Ora c’è una data: spediamo {goods} entro {date}.',
  noDate:
    '{goods} {units, plural, one {è} other {sono}} ancora in viaggio verso di noi. Quando arriverà la consegna, non lo sappiamo ancora.',
  lostDate: 'Non possiamo più dirle che spediremo {goods} entro {before}, e non abbiamo ancora un’altra data.',
  substituteGone:
    'L’alternativa che ha scelto alla fine non è disponibile, quindi il suo ordine aspetta ciò che aveva chiesto all’inizio. Ci dispiace.',
  ready: '{goods} {units, plural, one {è} other {sono}} già qui, da parte per lei.',
  nothingToDo: 'Non deve fare nulla.',
  smsEnding: 'l’ultimo giorno della sua attesa ora è {date}: {name}.',
  smsSubstituteGone: 'l’alternativa alla fine non è disponibile, il suo ordine aspetta ancora: {name}.',
  sms: 'nuova data per {name}: spedizione entro {date}.',
  smsUnchanged: 'nessuna novità: {name}, spedizione sempre entro {date}.',
  smsNoDate: 'ancora nessuna data per {name}.',
  smsLostDate: 'non possiamo più promettere {name} entro {before}, e non c’è ancora un’altra data.',
  smsNext: 'Le riscriviamo entro {date}.',
}

export const goodNews: Messages['goodNews'] = {
  subject: 'Prima del previsto: {name}, entro {date}',
  preheader: 'Avevamo detto {before}. Non deve fare nulla.',
  preheaderFirstDate: 'Ora c’è una data. Non deve fare nulla.',
  heading: 'Prima del previsto: entro {date}',
  headingFirstDate: 'Abbiamo una data: {date}',
  earlier: 'Spediamo {goods} entro {date}, anziché {before}. Non deve fare nulla.',
  firstDate: 'Spediamo {goods} entro {date}. Non deve fare nulla.',
  smsFirstDate: 'c’è una data, spediamo {name} entro {date}.',
  sms: 'buone notizie, spediamo {name} prima, entro {date}. Non deve fare nulla.',
}
