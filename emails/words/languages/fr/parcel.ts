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
  subjectLapsing: "{name} : l'accord de votre banque expire",
  subjectParcel: 'Deuxième colis non payé : tout arrive en un seul',
  preheader: 'La suite, et ce que vous pouvez faire.',
  preheaderLapsing: "Vous n'avez rien à faire, sauf si votre carte a changé.",
  preheaderParcel: "Rien n'a été débité, et rien d'autre ne change.",
  heading: "Votre paiement n'est pas passé",
  headingLapsing: "L'accord de votre banque va bientôt expirer",
  headingParcel: "Votre deuxième colis n'est pas payé",
  declined:
    "Nous avons voulu débiter {amount} pour {goods}, et votre banque a refusé. C'est souvent une carte expirée ou un plafond atteint.",
  lapsing:
    "L'accord de votre banque pour {amount} ({goods}) va bientôt expirer, comme toujours au bout de quelques jours. Rien n'a été débité.",
  parcel:
    "Nous avons voulu débiter {amount} pour un deuxième colis, et votre banque a refusé. Rien n'a été débité : votre commande reste en un seul colis et part quand tout est là.",
  again:
    'Nous réessayons dans les prochains jours. Pour une autre carte ou un autre moyen de paiement, répondez à ce message.',
  againBy:
    'Nous réessayons dans les prochains jours. Pour une autre carte ou un autre moyen de paiement, répondez à ce message au plus tard le {date}.',
  lapsingNext:
    "Vous n'avez rien à faire : nous débiterons votre carte à l'envoi. Si votre carte a changé, répondez à ce message.",
  parcelNext: 'Pour réessayer, choisissez-le de nouveau. Pour payer autrement, répondez à ce message.',
  safe: "En attendant, rien n'est perdu, ce qui est à vous reste de côté.",
  sms: "votre paiement pour {name} n'est pas passé. En attendant, rien n'est perdu.",
  smsLapsing: "l'accord de votre banque pour {name} expire. Rien à faire, nous débitons à l'envoi.",
  smsParcel: "votre deuxième colis ({amount}) n'est pas payé, tout arrive en un seul.",
  smsAct: 'Nous réessayons dans les prochains jours.',
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
