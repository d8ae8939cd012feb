import type { PageMessages } from '../../contract.ts'

export const preferences: PageMessages['preferences'] = {
  heading: 'Comment nous vous écrivons',
  always:
    "Quel que soit votre choix, vous recevez toujours ce que vous devez savoir : un premier e-mail pour chaque commande, chaque retard avec votre droit d'annuler, le dernier jour d'une attente, les réponses à ce que vous nous dites, et tout ce qui touche à votre argent.",
  saved: "C'est enregistré. Cela vaut dès maintenant pour toutes vos commandes chez nous.",
  unsubscribed: "C'est fait : vous ne recevez plus de nouvelles régulières. Ce que vous devez savoir arrive toujours.",
  'no-hours': 'Pas enregistré : la dernière heure pour les SMS doit venir après la première.',
  'old-form': 'Pas enregistré : cette page était ouverte depuis trop longtemps. Merci de choisir à nouveau.',
  often: 'À quel rythme',
  usual: "Comme d'habitude",
  usualSays:
    'Un e-mail {days, plural, =1 {chaque jour} other {tous les # jours}} pendant l’attente, et chaque fois que quelque chose change.',
  fewer: 'Deux fois moins souvent',
  fewerSays:
    'Un e-mail {days, plural, =1 {chaque jour} other {tous les # jours}}, et chaque fois que quelque chose change.',
  changes: 'Seulement les nouveautés',
  changesSays: "Aucun e-mail qui dit seulement que rien n'a changé.",
  required: 'Seulement ce que je dois savoir',
  requiredSays: 'Pas non plus les dates avancées ; la page de votre commande les indique toujours.',
  byWhat: 'Par quel moyen',
  both: 'E-mail et SMS',
  bothSays: 'Tout par e-mail ; un court SMS en plus pour ce qui est important.',
  emailOnly: 'E-mail seulement',
  emailOnlySays: 'Un SMS seulement si notre e-mail ne vous parvient pas et que vous devez savoir.',
  texts: 'Horaires des SMS',
  from: 'de',
  until: 'à',
  clock: "à l'heure de",
  home: 'mon domicile et mon numéro',
  language: 'Langue',
  weWriteIn: 'Nous vous écrivons en',
  save: 'Enregistrer',
  back: 'Retour à votre commande',
}

export const unsubscribe: PageMessages['unsubscribe'] = {
  title: 'Arrêter les nouvelles régulières',
  heading: 'Arrêter les nouvelles régulières ?',
  says: "Vous ne recevez alors que ce que vous devez savoir : les retards avec votre droit d'annuler, le dernier jour d'une attente, les réponses à ce que vous nous dites, l'expédition, et tout ce qui touche à votre argent.",
  stop: 'Arrêter les nouvelles régulières',
  done: 'Les nouvelles régulières sont arrêtées',
  doneSays: 'Cela vaut pour toutes vos commandes chez nous. Ce que vous devez savoir arrive toujours.',
  change: 'Changer la façon dont nous vous écrivons',
}
