import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: '{name} : en stock, départ très bientôt',
  subjectBy: "{name} : en stock, départ d'ici au {date}",
  preheader: "Votre dernier moment pour changer d'avis.",
  heading: "C'est arrivé, nous expédions au plus tard le {date}",
  headingSoon: "C'est arrivé, votre colis part bientôt",
  ready: "{goods} {units, plural, one {est} other {sont}} ici, de côté pour vous et en cours d'emballage.",
  leaves: 'Le transporteur aura le colis au plus tard le {date}.',
  charge: 'Nous débitons {amount} au départ du colis.',
  chargeRest: 'Nous débitons le solde de {amount} au départ du colis.',
  paid: "Vous avez payé {amount}, rien d'autre ne sera débité.",
  last: `Tant que le transporteur n'a pas le colis, vous pouvez encore annuler. Dans ce cas, ${back}.`,
  waits: '{goods} {units, plural, one {est} other {sont}} encore en attente.',
  sms: 'nous avons {name} en stock, départ bientôt.',
  smsBy: "nous avons {name} en stock, départ d'ici au {date}.",
}

export const shipped: Messages['shipped'] = {
  subject: 'En route : {name}',
  preheader: '{carrier} a votre colis.',
  preheaderNoCarrier: 'Le transporteur a votre colis.',
  preheaderRest: 'Le reste suit, voici quand.',
  heading: 'Votre colis est en route',
  headingPart: 'Une partie de votre commande est en route',
  parcel: 'Dans ce colis : {goods}.',
  carrier: 'Il voyage avec {carrier}.',
  tracking: 'Il voyage avec {carrier}, numéro de suivi {tracking}.',
  trackingOnly: 'Numéro de suivi : {tracking}.',
  rest: '{goods} {units, plural, one {est} other {sont}} encore en attente, et nous expédions au plus tard le {date}.',
  restNoDate: "{goods} {units, plural, one {est} other {sont}} encore en attente, et nous n'avons pas encore de date.",
  charged: 'Vous avez payé {amount} en tout.',
  returns:
    "Quelque chose ne va pas, ou vous n'en voulez plus ? Répondez à ce message, et nous vous dirons comment faire un retour.",
  sms: 'votre colis est en route, avec {name}.',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: "{name} : votre paiement n'est pas passé",
  subjectBy: "{name} : paiement attendu d'ici au {date}",
  subjectLapsing: "{name} : paiement à valider d'ici au {date}",
  subjectLapsingSoon: '{name} : merci de valider votre paiement',
  preheader: "Que faire, et d'ici quand. En attendant, rien n'est perdu.",
  heading: "Votre paiement n'est pas passé",
  headingLapsing: 'Merci de valider votre paiement',
  declined:
    "Nous avons voulu débiter {amount} pour {goods}, et votre banque a refusé. C'est souvent une carte expirée ou un plafond atteint.",
  lapsing:
    "L'accord de votre banque pour {amount} ({goods}) va bientôt expirer, comme toujours au bout de quelques jours. Rien n'a été débité.",
  act: 'Merci de payer au plus tard le {date}, avec la même carte ou une autre.',
  actSoon: 'Merci de payer, avec la même carte ou une autre.',
  actLapsing: 'Merci de valider au plus tard le {date}, avec la même carte ou une autre.',
  safe: "En attendant, rien n'est perdu, ce qui est à vous reste de côté.",
  sms: "votre paiement pour {name} n'est pas passé. En attendant, rien n'est perdu.",
  smsLapsing: "merci de valider votre paiement pour {name}. En attendant, rien n'est perdu.",
  smsBy: "Merci de payer d'ici au {date}.",
}

export const agentMessage: Messages['agentMessage'] = {
  subject: '{agent} vous écrit ({shop})',
  preheader: '{firstWords}',
  heading: '{agent} vous écrit',
  by: '{agent}, {shop}',
  standing: "Votre commande aujourd'hui",
  expected: 'Nous expédions {goods} au plus tard le {date}.',
  noDate: '{goods} {units, plural, one {est} other {sont}} en attente, encore sans date.',
  nothingWaits: "Plus rien n'est en attente.",
  sms: '{agent} écrit : {firstWords}',
}
