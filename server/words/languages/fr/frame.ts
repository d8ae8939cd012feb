import type { PageMessages } from '../../contract.ts'

export const frame: PageMessages['frame'] = {
  skip: 'Aller au contenu',
  skipToOrder: 'Aller à votre commande',
  skipToChoices: 'Aller à vos choix',
  person: 'Une question ? Une vraie personne vous répond : {email}.',
  personOrPhone: 'Une question ? Une vraie personne vous répond : {email} ou {phone}.',
  notDone: 'Pas enregistré : {label}',
}

export const plain: PageMessages['plain'] = {
  notFoundTitle: 'Page introuvable',
  notFound: "Nous n'avons pas trouvé cette page",
  broken:
    'Le lien est peut-être incomplet : certaines messageries coupent les liens longs. Réessayez depuis notre e-mail.',
  orWrite: 'Ou écrivez à {email} avec votre numéro de commande ; vous pouvez aussi annuler de cette façon.',
  expired: 'Ce lien a expiré',
  expiredSays:
    "Votre commande est en sécurité. Ouvrez l'e-mail le plus récent que nous vous avons envoyé : son lien fonctionne.",
  expiredWrite:
    "Pour annuler, ou pour toute autre chose, écrivez à {email} : une vraie personne vous répond, et votre message compte dès l'instant où vous l'envoyez.",
  cancelSubject: 'Merci d’annuler la commande {orderId}',
  notDone: 'Pas enregistré',
  didNotWork: "Cela n'a pas fonctionné",
  tooFast: "C'était un peu trop rapide. Attendez une minute et réessayez ; rien n'a changé.",
  tooMuch: "C'était plus que cette page n'accepte. Rien n'a changé.",
  failed: "Quelque chose n'a pas marché de notre côté. Réessayez dans une minute, ou écrivez-nous.",
  failedOrder:
    "Quelque chose n'a pas marché de notre côté. Réessayez dans une minute, ou écrivez-nous : votre commande est en sécurité.",
}
