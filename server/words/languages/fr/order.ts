import type { PageMessages } from '../../contract.ts'

export const status: PageMessages['status'] = {
  hold: 'Votre commande est en pause',
  holdSays: "L'un de nous s'en occupe et vous écrira. D'ici là, rien ne part.",
  shipping: 'Votre commande se prépare à partir',
  shippingSays: 'Nous avons tout ce que vous attendiez : {goods}.',
  waitingForDate: "En attente d'une date",
  expected: 'Nous pensons expédier au plus tard le {date}',
  noDate: "Personne ne peut encore nous donner de date. Nous vous écrivons dès qu'il y en a une.",
  stillToCome: 'Encore à venir : {goods}.',
  brokenPromise: "Nous avions dit le {before}, et nous sommes désolés de n'avoir pas pu tenir cette date.",
  cancelled: 'Votre commande est annulée',
  restCancelled: 'Le reste de votre commande est annulé',
  sentBack: "Nous vous avons remboursé {amount} sur votre moyen de paiement d'origine.",
  neverCharged: "Rien n'a été débité pour cela, et rien ne le sera.",
  returns: 'Quelque chose ne va pas ? Écrivez à {email} pour faire un retour.',
  shipped: 'Votre commande est expédiée',
  withCarrier: 'Le transporteur a tout.',
  substituteWithCarrier: 'Le transporteur a ce que vous avez choisi à la place.',
  complete: 'Votre commande est terminée',
  completeSays: 'Une partie est expédiée, et le reste est annulé.',
  onItsWay: 'Votre commande est en route',
  settling: "Nous vous envoyons ce qui vous est dû, et nous vous écrivons quand c'est fait.",
}

export const choices: PageMessages['choices'] = {
  keep: 'Rien ne change, et ce que nous avions retenu part comme prévu.',
  wait: "Vous gardez votre commande, et nous expédions au plus tard le {date}. Vous pouvez toujours annuler avant l'expédition.",
  waitNoDate:
    "Nous vous écrivons dès qu'il y a une date. Vous pouvez toujours annuler à tout moment avant l'expédition.",
  cancel:
    '{back, select, ' +
    "refund {Nous vous remboursons {refund} sur votre moyen de paiement d'origine, sous {refundDays} jours ouvrés.} " +
    'refundAndUncharged {Nous vous remboursons {refund} sous {refundDays} jours ouvrés, et les {uncharged} restants ne seront jamais débités.} ' +
    'restUncharged {Le reste ne sera pas débité.} ' +
    'other {Rien ne sera débité.}}',
  undoFor: 'Vous pouvez revenir en arrière pendant {count, plural, one {# minute} other {# minutes}}.',
  swap: 'Recevoir {other} à la place de {name}',
  cheaper: 'Cela vous coûte {amount} de moins pièce.',
  split: "Ce qui est prêt part d'abord, le reste suit.",
  together: 'Rien ne part avant que tout soit là. Cela ne vous coûte rien.',
}

export const forms: PageMessages['forms'] = {
  heading: 'Que souhaitez-vous ?',
  legend: 'Vos choix',
  send: 'Envoyer mon choix',
  confirm: 'Confirmer mon choix',
  undoHeading: "Vous avez changé d'avis ?",
  undoUntil: "Vous pouvez revenir sur l'annulation jusqu'à {time} ; ensuite, elle est définitive.",
  someHeading: "N'annuler qu'une partie",
  toCome: '({count} à venir)',
  cancelThese: 'Annuler ces articles',
  payment:
    'Nous réessayons dans les prochains jours. Pour une autre carte ou un autre moyen de paiement, écrivez à {email}.',
  paymentBy:
    'Nous réessayons dans les prochains jours. Pour une autre carte ou un autre moyen de paiement, écrivez à {email} au plus tard le {date}.',
  lapsing:
    "Vous n'avez rien à faire : nous débiterons votre carte à l'envoi. Si votre carte a changé, écrivez à {email}.",
  parcelAgain: 'Vous pouvez le choisir de nouveau ci-dessous.',
  payOtherwise: 'Pour payer autrement, écrivez à {email}.',
  paymentSubject: 'Paiement de la commande {orderId}',
  preferences: 'Choisir à quel rythme et par quel moyen nous vous écrivons',
  outdated: "Un e-mail plus récent a remplacé celui d'où vous venez. Voici où en sont les choses.",
}

export const goods: PageMessages['goods'] = {
  heading: 'Vos articles',
  setAside: '{part, select, all {de côté pour vous} other {{units} de côté pour vous}}',
  cancelling: "{part, select, all {en cours d'annulation} other {{units} en cours d'annulation}}",
  youGet: 'vous recevez {other} à la place',
}

export const results: PageMessages['results'] = {
  undone: "C'est fait : nous gardons votre commande. L'annulation est retirée.",
  kept: 'Merci. Nous gardons votre commande.',
  keptUntil: 'Merci. Nous gardons votre commande et expédions au plus tard le {date}.',
  cancelled: "C'est noté : ce que vous avez annulé ne partira pas. Nous vous écrivons au sujet de votre argent.",
  cancelling: "C'est noté : nous annulons {goods}.",
  swap: "C'est noté : vous recevez ce que vous avez choisi à la place. Nous vous écrivons au moment du départ.",
  split: "C'est noté : chaque partie part dès qu'elle est prête.",
  together: "C'est noté : tout part en un seul colis.",
}

export const refusals: PageMessages['refusals'] = {
  other: "Ce choix n'est plus possible. Rien n'a changé ; voici où en sont les choses.",
  'stale-offer':
    "La situation a changé pendant que cette page était ouverte : nous n'avons donc pas enregistré votre choix. Voici où en sont les choses ; merci de choisir à nouveau.",
  closed: "Cette commande est déjà terminée : rien n'a changé. Voici ce qui s'est passé.",
  'with-carrier':
    "Le transporteur a déjà votre colis : il n'est plus possible d'annuler. Vous pouvez nous le renvoyer ; écrivez-nous et nous vous dirons comment.",
  'nothing-to-cancel': "Plus rien n'est en attente dans cette commande : il n'y a donc plus rien à annuler.",
  'too-many-units': "C'est plus que ce qui est encore en attente. Rien n'a changé ; merci de choisir à nouveau.",
  'cancel-pending': "Une annulation est en cours. Revenez d'abord sur celle-ci si vous voulez autre chose.",
  'nothing-chosen': "Merci de choisir d'abord une des réponses. Rien n'a changé.",
  'no-quantity': "Merci d'indiquer combien il faut en annuler. Rien n'a changé.",
  'old-form': "Cette page était ouverte depuis longtemps. Rien n'a changé ; merci de choisir encore une fois.",
}
