import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods} : prévu au plus tard le {date}.',
  statusNoDate: '{goods} : pas encore de date. Nous vous la donnons dès que nous la connaissons.',
  statusReady: '{goods} : prêt, départ prochain.',
  statusHeld: '{goods} : retenu jusqu’à ce que vous nous disiez s’il faut annuler.',
  statusCancelling: 'nous annulons {goods}.',
  statusOver: 'plus rien de votre commande n’est en attente.',
  changed: 'la situation a changé depuis notre dernier SMS, merci de choisir à nouveau.',
  which: 'vous avez plusieurs commandes : {orders}. Répondez par le mot et le numéro, par exemple {example}.',
  passedOn: 'merci. Une personne lit votre message et vous répond.',
  stopped:
    'vous ne recevrez plus de SMS. L’essentiel vous parvient par e-mail. Répondez START pour en recevoir à nouveau.',
  stoppedPhone:
    'vous ne recevrez plus de SMS, et nous n’avons pas d’autre moyen de vous joindre. Pour votre commande, écrivez à {email}. Répondez START pour en recevoir à nouveau.',
  started: 'vous recevez à nouveau des SMS sur votre commande. Répondez STOP pour arrêter.',
  help: 'nous n’écrivons qu’au sujet de votre commande. Une question ? Écrivez à {email}. STOP arrête les SMS.',
  withCarrier: 'le transporteur a déjà votre colis, il ne peut plus être annulé. Vous pouvez le renvoyer.',
  cancelPending: 'une annulation est en cours. Répondez {keyword} pour la retirer.',
  notOffered: 'ce n’est pas possible pour le moment.',
  chooseSwap: 'choisissez ici ce que vous voulez à la place :',
  unknownNumber: 'nous ne connaissons pas de commande en cours pour ce numéro. Écrivez à {email}.',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'Nous avons bien reçu votre message',
  said: 'Merci pour votre message. Une personne de {shop} le lit et vous répond.',
}
