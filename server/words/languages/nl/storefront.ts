import type { PageMessages } from '../../contract.ts'

export const waitingList: PageMessages['waitingList'] = {
  heading: 'Bericht krijgen zodra {name} er weer is',
  fold: 'Bericht krijgen zodra het er weer is',
  address: 'E-mailadres of mobiel nummer',
  promise:
    'U krijgt één bericht waarin we om bevestiging vragen, één zodra het er weer is, en verder niets. Met elk ervan kunt u zich afmelden.',
  tellMe: 'Bericht krijgen',
  noAddress: 'Dat is geen e-mailadres en geen mobiel nummer. Schrijf het nummer met de landcode, zoals +12025550100.',
  asked: 'Nog één stap',
  askedSays: 'We hebben u geschreven: open het bericht en bevestig. Staat u al op de lijst, dan hoeft u niets te doen.',
  notThere: 'Na een paar minuten nog niets? Kijk bij de ongewenste mail, of verstuur het formulier nog eens.',
  canOrder: 'Bekijken wat nu te bestellen is',
  confirm: 'Bevestig alstublieft',
  shallWe: 'Zullen we het u laten weten wanneer we {name} weer hebben?',
  notYou: 'Was u het niet die het vroeg, sluit dan deze pagina: niemand schrijft u weer.',
  onList: 'U staat op de lijst',
  onListSays:
    'We schrijven u één keer, wanneer we {name} weer hebben. Eerst krijgt wie al heeft besteld; daarna wie wacht, in volgorde van aanmelding.',
  leaveTitle: 'Deze berichten niet meer krijgen',
  leaveHeading: 'Geen berichten meer over {name}?',
  forget: 'We halen u van de lijst en vergeten uw adres.',
  leave: 'Geen berichten meer hierover',
  left: 'U staat niet meer op de lijst',
  leftSays: 'Niemand schrijft u hier nog over, en uw adres is vergeten.',
  served: 'Deze link heeft zijn werk gedaan',
  servedSays: 'U hebt van ons gehoord of bent van de lijst gehaald: u staat er niet meer op.',
  lateSays: 'Hij was een paar dagen geldig, en u staat niet op de lijst.',
  brokenMessage:
    'Misschien is de link niet volledig: sommige mailprogramma’s breken lange links af. Probeer het nog eens vanuit ons bericht.',
  again: 'Opnieuw om bericht vragen',
  tooManyTexts: 'Er zijn in een uur te veel nummers achtergelaten; met een e-mailadres lukt het wel.',
  it: 'dit product',
}

export const storefront: PageMessages['storefront'] = {
  title: 'In nabestelling',
  heading: 'Wat u kunt bestellen voordat het er is',
  intro:
    'Elke datum is de dag waarop we uiterlijk verzenden als u vandaag bestelt. Verschuift die, dan schrijven we u, en kunt u annuleren en alles terugkrijgen.',
  nothing: 'Op dit moment is er niets in nabestelling.',
  more: 'Meer in nabestelling',
  inStock: 'Op voorraad',
  outOfStock: 'Uitverkocht',
  preorder: 'Nog niet uitgebracht: verzending uiterlijk {date}',
  noDate: 'Te bestellen; we geven u de datum zodra we die weten',
  shipsBy: 'Verzending uiterlijk {date}',
  quota:
    '{count} van {of} wachten: bij {of} bestellen we. Is dat op {by} niet bereikt, dan krijgt iedereen het geld terug.',
}
