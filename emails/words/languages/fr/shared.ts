import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shared: Messages['shared'] = {
  greeting: 'Bonjour {person},',
  greetingNobody: 'Bonjour,',
  quantity: '{quantity} × {name}',
  items: '{count} articles',
  moreItems: '{count, plural, one {et # autre article} other {et # autres articles}}, sur la page de votre commande',
  yourOrder: 'votre commande',
  yourItem: 'votre article',
  labelled: '{label} :',
  reason: 'La raison : {reason}.',
  knownReasons: {
    'supplier-silent': "notre fournisseur n'a pas livré et n'annonce aucune date",
    'supplier-late': "notre fournisseur n'a pas livré à temps",
    'not-handed-over': "tout est prêt, mais le transporteur n'est pas encore passé",
  },

  paid: 'Vous avez payé {taken}.',
  paidAndDue: "Vous avez payé {taken} jusqu'ici, et nous débiterons {due} à l'expédition du reste.",
  depositPaid: "Vous avez versé un acompte de {taken}, et il reste {due} à payer, à l'expédition seulement.",
  notCharged: "Rien n'a été débité.",
  notChargedYet: "Rien n'a encore été débité, nous ne débiterons {due} qu'à l'expédition.",

  mayCancel: `Vous pouvez annuler jusqu'à l'expédition. Dans ce cas, ${back}.`,
  mayCancelRest: `Vous pouvez annuler ce qui n'est pas encore parti. Dans ce cas, ${back}.`,
  mayCancelUncharged: "Vous pouvez annuler jusqu'à l'expédition, et votre carte ne sera pas débitée.",
  mayCancelRestUncharged:
    "Vous pouvez annuler ce qui n'est pas encore parti, et votre carte ne sera pas débitée pour cela.",

  ending: "Ce qui n'est pas parti d'ici au {date} est annulé et intégralement remboursé ce jour-là.",
  endingUncharged: "Ce qui n'est pas parti d'ici au {date} est annulé ce jour-là et ne sera jamais débité.",
  endingMoved: 'Le dernier jour de votre attente est désormais le {date}, et non plus le {before}.',
  nextLetter: "Nous vous réécrivons au plus tard le {date}, qu'il y ait du nouveau ou non.",
  queue:
    "{of, plural, =1 {Personne d'autre n'attend cet article.} other {Vous avez la {place, selectordinal, one {#re} other {#e}} place sur {of} dans la file d'attente.}}",

  thanksHeading: 'Pour vous remercier de votre patience',
  thanks:
    "{percent} % de remise sur votre prochaine commande, dans la limite de {amount}, jusqu'au {until}. C'est à vous, quel que soit votre choix.",
  code: 'Code : {code}',

  order: 'Commande {orderId}',
  replies: 'Une question ? Répondez à ce message ou écrivez à {email}. Une vraie personne vous répond.',
  repliesAndPhone:
    'Une question ? Répondez à ce message, écrivez à {email} ou appelez le {phone}. Une vraie personne vous répond.',
  website: 'Aller sur le site {shop}',
}

export const standings: Messages['standings'] = {
  joined: '{list}, {next}',
  leavesNow:
    '{part, select, all {{units, plural, one {part} other {partent}} maintenant} other {{units, plural, one {# part} other {# partent}} maintenant}}',
  leaving: "{part, select, all {en cours d'expédition} other {{units} en cours d'expédition}}",
  shipped: '{part, select, all {envoi effectué} other {envoi effectué pour {units}}}',
  shippedInstead:
    '{part, select, all {envoi effectué, en tout ou partie avec {other}} other {envoi effectué pour {units}, en tout ou partie avec {other}}}',
  ready: '{part, select, all {de côté pour vous} other {{units} de côté pour vous}}',
  waitsUntil:
    '{part, select, all {{units, plural, one {part} other {partent}} au plus tard le {date}} other {{units, plural, one {# part} other {# partent}} au plus tard le {date}}}',
  waits: '{part, select, all {en attente, encore sans date} other {{units} en attente, encore sans date}}',
  discontinued: '{part, select, all {fabrication arrêtée} other {fabrication arrêtée pour {units}}}',
  cancelled: '{part, select, all {envoi annulé} other {envoi annulé pour {units}}}',
  insteadOf: 'pour remplacer {name}',
  queue: "{place, selectordinal, one {#re} other {#e}} place sur {of} dans la file d'attente",
}

export const labels: Messages['labels'] = {
  waitUntil: "Attendre jusqu'au {date}",
  wait: "Continuer d'attendre",
  cancelAndGet: 'Annuler et récupérer {amount}',
  cancel: 'Annuler la commande, rien ne sera débité',
  cancelRest: 'Annuler le reste, rien ne sera débité',
  swap: 'Recevoir {other} à la place',
  split: "Envoyer chaque partie dès qu'elle est prête, sans supplément",
  splitFor: "Envoyer chaque partie dès qu'elle est prête, pour {price} de plus",
  together: 'Tout envoyer en un seul colis, quand tout sera là',
  page: 'Voir ma commande',
  track: 'Suivre mon colis',
  howToPay: 'Voir comment payer',
  undo: 'Finalement, garder ma commande',
  keep: 'Garder ma commande',
  buy: 'Voir {name}',
  unsubscribe: "Ne plus recevoir d'e-mails sur cet article",
  preferences: 'Choisir à quel rythme nous vous écrivons',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword} pour patienter',
    UNDO: '{keyword} pour tout garder',
    REFUND: '{keyword} pour annuler',
    SWAP: '{keyword} pour changer',
    STATUS: '{keyword} pour le suivi',
  },
  joined: '{list}, {next}',
  reply: 'Répondez {keywords}.',
  stop: 'STOP met fin aux SMS.',
  answerAt: 'Répondre ou arrêter les SMS : {link}',
}
