import type { PageMessages } from '../../contract.ts'

export const frame: PageMessages['frame'] = {
  skip: 'Naar de inhoud',
  skipToOrder: 'Naar uw bestelling',
  skipToChoices: 'Naar uw keuzes',
  person: 'Vragen? U krijgt antwoord van een mens: {email}.',
  personOrPhone: 'Vragen? U krijgt antwoord van een mens: {email} of {phone}.',
  notDone: 'Niet gelukt: {label}',
}

export const plain: PageMessages['plain'] = {
  notFoundTitle: 'Pagina niet gevonden',
  notFound: 'We konden deze pagina niet vinden',
  broken:
    'Misschien is de link niet volledig: sommige mailprogramma’s breken lange links af. Probeer het nog eens vanuit onze e-mail.',
  orWrite: 'Of schrijf met uw bestelnummer naar {email}; zo kunt u ook annuleren.',
  expired: 'Deze link is verlopen',
  expiredSays: 'Uw bestelling is veilig. Open de nieuwste e-mail die we u stuurden: de link daarin werkt.',
  expiredWrite:
    'Om te annuleren, of voor iets anders, schrijft u naar {email}: u krijgt antwoord van een mens, en uw bericht telt vanaf het moment dat u het verstuurt.',
  cancelSubject: 'Graag bestelling {orderId} annuleren',
  notDone: 'Niet gelukt',
  didNotWork: 'Dat is niet gelukt',
  tooFast: 'Dat ging iets te snel. Wacht een minuut en probeer het nog eens; er is niets veranderd.',
  tooMuch: 'Dat was meer dan deze pagina aankan. Er is niets veranderd.',
  failed: 'Bij ons ging er iets mis. Probeer het over een minuut nog eens, of schrijf ons.',
  failedOrder:
    'Bij ons ging er iets mis. Probeer het over een minuut nog eens, of schrijf ons: uw bestelling is veilig.',
}
