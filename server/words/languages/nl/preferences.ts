import type { PageMessages } from '../../contract.ts'

export const preferences: PageMessages['preferences'] = {
  heading: 'Hoe we u schrijven',
  always:
    'Wat u hier ook kiest, u krijgt altijd wat u moet weten: een eerste e-mail bij elke bestelling, elke vertraging met uw recht om te annuleren, de laatste dag van een wachttijd, antwoorden op wat u ons zegt, en alles over uw geld.',
  saved: 'Opgeslagen. Dit geldt vanaf nu voor al uw bestellingen bij ons.',
  unsubscribed: 'Klaar: u krijgt geen regelmatige berichten meer. Wat u moet weten komt nog steeds.',
  'no-hours': 'Niet opgeslagen: het laatste uur voor sms moet na het eerste liggen.',
  'old-form': 'Niet opgeslagen: deze pagina stond te lang open. Kies alstublieft opnieuw.',
  often: 'Hoe vaak',
  usual: 'Zoals gewoonlijk',
  usualSays:
    'Een e-mail {days, plural, =1 {elke dag} other {om de # dagen}} terwijl u wacht, en telkens als er iets verandert.',
  fewer: 'Half zo vaak',
  fewerSays: 'Een e-mail {days, plural, =1 {elke dag} other {om de # dagen}}, en telkens als er iets verandert.',
  changes: 'Alleen nieuws',
  changesSays: 'Geen e-mail waarin alleen staat dat er niets is veranderd.',
  required: 'Alleen wat ik moet weten',
  requiredSays: 'Ook geen bericht over betere data; op de pagina van uw bestelling staan ze altijd.',
  byWhat: 'Op welke manier',
  both: 'E-mail en sms',
  bothSays: 'Alles per e-mail; een korte sms bij wat belangrijk is.',
  emailOnly: 'Alleen e-mail',
  emailOnlySays: 'Een sms alleen als onze e-mail u niet bereikt en u het moet weten.',
  texts: 'Sms alleen op deze uren',
  from: 'van',
  until: 'tot',
  clock: 'volgens de klok van',
  home: 'mijn adres en mijn nummer',
  language: 'Taal',
  weWriteIn: 'We schrijven u in het',
  save: 'Opslaan',
  back: 'Terug naar uw bestelling',
}

export const unsubscribe: PageMessages['unsubscribe'] = {
  title: 'Geen regelmatige berichten meer',
  heading: 'Geen regelmatige berichten meer?',
  says: 'U krijgt dan alleen nog wat u moet weten: vertragingen met uw recht om te annuleren, de laatste dag van een wachttijd, antwoorden op wat u ons zegt, wanneer het wordt verzonden, en alles over uw geld.',
  stop: 'Geen regelmatige berichten meer',
  done: 'U krijgt geen regelmatige berichten meer',
  doneSays: 'Dit geldt voor al uw bestellingen bij ons. Wat u moet weten komt nog steeds.',
  change: 'Wijzigen hoe we u schrijven',
}
