import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: '{name}: bericht zodra we het weer hebben?',
  preheader: 'Bevestig alstublieft dat u erom hebt gevraagd.',
  heading: 'Zullen we het u laten weten?',
  asked:
    'Iemand, waarschijnlijk u, vroeg ons naar dit adres te schrijven wanneer we {name} weer hebben. Was u dat, bevestig het dan alstublieft.',
  once: 'U krijgt dan één e-mail wanneer het zover is, en verder niets.',
  otherwise:
    'Was u het niet, doe dan niets: niemand schrijft u weer, en na {days, plural, one {# dag} other {# dagen}} vergeten we uw adres.',
  confirm: 'Ja, laat het me weten',
  sms: 'zullen we u een sms sturen wanneer we {name} weer hebben? Bevestig het hier:',
  smsOtherwise: 'Niet gevraagd? Doe dan niets.',
}

export const restocked: Messages['restocked'] = {
  subject: 'We hebben {name} weer',
  preheader: 'U vroeg ons het te laten weten.',
  heading: 'We hebben {name} weer',
  back: 'U vroeg ons te laten weten wanneer we {name} weer hebben. Het is zover, en we verzenden meteen.',
  left: 'Vandaag hebben we er {count}; daarna kunt u gewoon blijven bestellen.',
  once: 'Dit is de enige e-mail die u hierover krijgt.',
  sms: 'we hebben {name} weer, zoals u wilde weten:',
  smsOnce: 'Dit is de enige sms hierover.',
}
