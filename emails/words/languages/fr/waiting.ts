import type { Messages } from '../../contract.ts'

export const firstNotice: Messages['firstNotice'] = {
  subject: '{name} : envoi au plus tard le {date}',
  subjectPart: "{name} : {now} maintenant, {later} d'ici au {date}",
  subjectSomeNow: "{name} : en deux envois, d'ici au {date}",
  subjectNoDate: '{name} : en réassort, pas encore de date',
  preheader: "Envoi au plus tard le {date}, ou remboursement. Vous pouvez annuler jusqu'à l'expédition.",
  preheaderUncharged: "Envoi au plus tard le {date}, ou aucun débit. Vous pouvez annuler jusqu'à l'expédition.",
  heading: 'Nous expédions votre commande au plus tard le {date}',
  headingPart:
    '{now, plural, one {# article part} other {# articles partent}} maintenant, {later} au plus tard le {date}',
  headingSomeNow: 'Une partie part maintenant, le reste au plus tard le {date}',
  headingPartNoDate: 'Une partie de votre commande part maintenant, le reste est encore sans date',
  headingNoDate: 'Votre commande est en attente, encore sans date',
  waits:
    "{goods} {units, plural, one {est} other {sont}} en réassort, c'est-à-dire en rupture de stock aujourd'hui, mais un nouvel arrivage est en route. Nous expédions au plus tard le {date}.",
  waitsNoDate:
    "{goods} {units, plural, one {est} other {sont}} en réassort, c'est-à-dire en rupture de stock, et nous ne savons pas encore quand viendra le prochain arrivage. Nous vous écrivons dès que nous le savons.",
  thanks: 'Merci pour votre commande.',
  partShips: '{goods} {units, plural, one {part} other {partent}} maintenant.',
  sms: "{name} en réassort, envoi d'ici au {date}.",
  smsPart: "pour {name}, {now} {now, plural, one {part} other {partent}} maintenant, {later} d'ici au {date}.",
  smsNoDate: '{name} en réassort, pas encore de date.',
}

export const update: Messages['update'] = {
  subject: "{name} : toujours d'ici au {date}",
  subjectMoved: "{name} : envoi désormais d'ici au {date}",
  subjectNoDate: '{name} : toujours en attente, sans date',
  subjectSubstituteGone: '{name} : remplacement indisponible',
  preheader: "Où en est votre commande aujourd'hui, et quand nous vous réécrivons.",
  heading: 'Sans changement, nous expédions votre commande au plus tard le {date}',
  headingMoved: 'Nous expédions désormais votre commande au plus tard le {date}',
  headingNoDate: 'Toujours en attente, et toujours sans date',
  headingLostDate: "Aujourd'hui, nous n'avons pas de date sûre à vous donner",
  headingSubstituteGone: "L'article de remplacement n'est pas disponible",
  subjectEnding: '{name} : dernier jour désormais le {date}',
  headingEnding: 'Le dernier jour de votre attente est désormais le {date}',
  unchanged: "Rien n'a changé depuis notre dernier message. Nous expédions {goods} au plus tard le {date}.",
  moved: 'Nous expédions désormais {goods} au plus tard le {date}, et non plus le {before}.',
  found: 'Nous avons maintenant une date. Nous expédions {goods} au plus tard le {date}.',
  noDate:
    'La livraison que nous attendons pour {goods} est toujours en route, et nous ne savons pas encore quand elle arrivera.',
  lostDate:
    "Nous ne pouvons plus promettre d'expédier {goods} au plus tard le {before}, et nous n'avons pas encore d'autre date.",
  substituteGone:
    "L'article de remplacement que vous aviez choisi n'est finalement pas disponible. Votre commande attend donc ce que vous aviez commandé au départ. Nous en sommes désolés.",
  ready: '{goods} {units, plural, one {est} other {sont}} déjà ici, de côté pour vous.',
  nothingToDo: "Vous n'avez rien à faire.",
  smsEnding: "le dernier jour d'attente pour {name} est désormais le {date}.",
  smsSubstituteGone: "le remplacement n'est finalement pas disponible, nous gardons {name} en commande pour vous.",
  sms: "nouvelle date pour {name}, envoi d'ici au {date}.",
  smsUnchanged: "rien de nouveau pour {name}, envoi toujours d'ici au {date}.",
  smsNoDate: 'toujours pas de date pour {name}.',
  smsLostDate: "nous ne pouvons plus promettre {name} d'ici au {before}, et n'avons pas encore d'autre date.",
  smsNext: "Prochaines nouvelles d'ici au {date}.",
}

export const goodNews: Messages['goodNews'] = {
  subject: "{name} : plus tôt, d'ici au {date}",
  preheader: "Nous avions dit le {before}. Vous n'avez rien à faire.",
  preheaderFirstDate: "Il y a maintenant une date. Vous n'avez rien à faire.",
  heading: 'Plus tôt que promis, au plus tard le {date}',
  headingFirstDate: 'Nous avons une date, le {date}',
  earlier: "Nous expédions {goods} au plus tard le {date}, au lieu du {before}. Vous n'avez rien à faire.",
  firstDate: "Nous expédions {goods} au plus tard le {date}. Vous n'avez rien à faire.",
  smsFirstDate: "nous avons une date pour {name}, envoi d'ici au {date}.",
  sms: "bonne nouvelle, nous expédions {name} plus tôt, d'ici au {date}. Rien à faire.",
}
