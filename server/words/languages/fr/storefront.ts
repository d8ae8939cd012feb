import type { PageMessages } from '../../contract.ts'

export const waitingList: PageMessages['waitingList'] = {
  heading: 'Me prévenir du retour en stock : {name}',
  fold: 'Me prévenir du retour en stock',
  address: 'Adresse e-mail ou numéro de mobile',
  promise:
    "Vous recevez un message pour confirmer, un autre au retour en stock, et rien d'autre. Chacun permet de vous désinscrire.",
  tellMe: 'Me prévenir',
  noAddress:
    "Ce n'est ni une adresse e-mail ni un numéro de mobile. Écrivez le numéro avec l'indicatif du pays, comme +12025550100.",
  asked: 'Encore une étape',
  askedSays:
    "Nous vous avons écrit : ouvrez le message et confirmez. Si vous êtes déjà sur la liste, il n'y a rien d'autre à faire.",
  notThere: 'Rien au bout de quelques minutes ? Regardez dans les indésirables, ou renvoyez le formulaire.',
  canOrder: 'Voir ce qui peut être commandé maintenant',
  confirm: 'Merci de confirmer',
  shallWe: 'Faut-il vous prévenir du retour en stock de {name} ?',
  notYou: 'Si la demande ne vient pas de vous, fermez cette page : personne ne vous écrira plus.',
  onList: 'Vous êtes sur la liste',
  onListSays:
    "Nous vous écrivons une seule fois, au retour en stock de {name}. Ceux qui ont déjà commandé sont servis d'abord ; puis ceux qui attendent, dans l'ordre d'arrivée.",
  leaveTitle: 'Ne plus recevoir ces messages',
  leaveHeading: 'Ne plus recevoir de messages sur {name} ?',
  forget: 'Nous vous retirons de la liste et oublions votre adresse.',
  leave: 'Ne plus recevoir ces messages',
  left: "Vous n'êtes plus sur la liste",
  leftSays: 'Personne ne vous écrira plus à ce sujet, et votre adresse est oubliée.',
  served: 'Ce lien a déjà servi',
  servedSays: "Vous avez eu de nos nouvelles, ou votre nom a quitté la liste : vous n'y êtes plus.",
  lateSays: "Il était valable quelques jours, et vous n'êtes pas sur la liste.",
  brokenMessage:
    'Le lien est peut-être incomplet : certaines messageries coupent les liens longs. Réessayez depuis notre message.',
  again: 'Demander à nouveau un message',
  tooManyTexts: 'Trop de numéros ont été laissés en une heure ; avec une adresse e-mail, cela marche.',
  it: 'cet article',
}

export const storefront: PageMessages['storefront'] = {
  title: 'En réassort',
  heading: "Ce que vous pouvez commander avant l'arrivée en stock",
  intro:
    "Chaque date est le jour où nous expédierions au plus tard si vous commandiez aujourd'hui. Si elle change, nous vous écrivons, et vous pouvez annuler avec un remboursement intégral.",
  nothing: "Rien n'est en réassort pour le moment.",
  more: "D'autres articles en réassort",
  inStock: 'En stock',
  outOfStock: 'Épuisé',
  preorder: 'Pas encore sorti : envoi au plus tard le {date}',
  noDate: 'Peut être commandé ; nous vous donnons la date dès que nous la connaissons',
  shipsBy: 'Envoi au plus tard le {date}',
  quota:
    "{count} sur {of} en attente : nous commandons à {of}. Si ce nombre n'est pas atteint le {by}, tout le monde est remboursé.",
}
