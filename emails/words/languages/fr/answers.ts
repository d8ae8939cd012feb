import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const answerReceived: Messages['answerReceived'] = {
  subjectWait: "{name} : vous attendez jusqu'au {date}",
  subjectWaitNoDate: "{name} : vous continuez d'attendre",
  subjectCancel: '{name} : votre annulation',
  subjectSwap: 'Votre échange : {name}',
  subjectSplit: '{name} : envoi au fur et à mesure',
  subjectTogether: '{name} : envoi en un seul colis',
  preheader: 'Ce que nous avons compris, et ce qui va se passer.',
  preheaderUndo: "Vous pouvez revenir en arrière jusqu'à {time}.",
  headingWait: "Vous attendez jusqu'au {date}",
  headingWaitNoDate: "Vous continuez d'attendre",
  headingCancel: 'Nous annulons pour vous',
  headingSwap: 'Nous envoyons {other} à la place',
  headingSplit: "Vous recevez chaque partie dès qu'elle est prête",
  headingTogether: 'Vous recevez tout en un seul colis',
  wait: 'Merci. Nous expédions {goods} au plus tard le {date}.',
  waitNoDate: "Merci. Vous continuez d'attendre {goods}, et nous vous écrivons dès qu'il y a une date.",
  cancel: "Vous nous avez demandé d'annuler {goods}. En attendant, nous n'en expédions rien.",
  cancelUndo:
    "Vous avez changé d'avis ? Vous pouvez revenir en arrière jusqu'à {time}. Ensuite, l'annulation est définitive.",
  cancelMoney: `Une fois l'annulation définitive, ${back}.`,
  cancelMoneyPart:
    "Une fois l'annulation définitive, nous vous remboursons ce que vous avez payé pour cette partie sur votre moyen de paiement d'origine, sous {refundDays} jours ouvrés.",
  cancelMoneyPartUncharged: "Une fois l'annulation définitive, votre carte ne sera pas débitée pour cela.",
  cancelFinal: "C'est définitif, et un autre e-mail suit au sujet de votre argent.",
  subjectTooLate: '{name} : déjà chez le transporteur',
  preheaderTooLate: 'Vous pouvez encore renvoyer le colis.',
  headingTooLate: 'Votre colis est parti avant votre annulation',
  tooLate:
    "Vous nous avez demandé d'annuler {goods}, mais le transporteur a déjà le colis et nous ne pouvons pas le rappeler. Nous en sommes désolés.",
  tooLateReturn:
    "Vous pouvez le renvoyer. Refusez le colis à la livraison, ou répondez à ce message, et nous vous dirons comment faire. Nous vous remboursons dès qu'il est ici.",
  smsTooLate: 'le colis est parti avant votre annulation ({name}). Vous pouvez le renvoyer.',
  subjectUnclear: '{name} : vouliez-vous annuler ?',
  preheaderUnclear: 'Rien ne part avant {time}.',
  headingUnclear: 'Vouliez-vous annuler votre commande ?',
  unclearSms:
    'Votre SMS était un mot qui met fin à nos SMS, et vous ne les recevrez donc plus. Vouliez-vous peut-être aussi que nous annulions {goods} ?',
  unclearEmail:
    "Votre message demandait peut-être d'annuler {goods}. Nous ne pouvons pas le deviner, à vous de nous le dire.",
  unclearHeld:
    "Rien ne part avant {time}. Si nous n'avons pas de vos nouvelles d'ici là, votre commande reste telle quelle.",
  smsUnclear: 'faut-il annuler {name} ? Rien ne part avant {time}.',
  swap: 'Vous avez choisi {goods} pour remplacer {name}. Nous préparons tout et vous écrivons au moment du départ.',
  swapCheaper: 'Vous payez {saved} de moins en tout.',
  split:
    "Vous préférez ne pas attendre un colis unique. Ce qui est prêt part d'abord, et {goods} {units, plural, one {suit} other {suivent}}.",
  splitPrice: 'Le colis supplémentaire coûte {price}.',
  splitFree: 'Le colis supplémentaire ne vous coûte rien.',
  together: 'Vous préférez un seul colis. Tout part ensemble, au plus tard le {date}.',
  togetherNoDate: 'Vous préférez un seul colis. Tout part ensemble, quand le dernier article est arrivé.',
  smsWait: "c'est noté, nous expédions {name} d'ici au {date}.",
  smsWaitNoDate: "c'est noté, vous continuez d'attendre {name}.",
  smsCancel: 'nous annulons {name}.',
  smsUndo: "Vous changez d'avis ? C'est possible jusqu'à {time}.",
  smsSwap: "c'est noté, nous envoyons {name} à la place.",
  smsSplit: "c'est noté pour {name}, chaque partie part dès qu'elle est prête.",
  smsTogether: "c'est noté, {name} en un seul colis, d'ici au {date}.",
  smsTogetherNoDate: "c'est noté, {name} en un seul colis, quand tout sera là.",
}

export const substituteOffer: Messages['substituteOffer'] = {
  subject: '{name} : nous avons un équivalent',
  subjectDiscontinued: '{name} : fabrication arrêtée, à vous de choisir',
  preheader: 'Si vous le souhaitez, nous vous réservons {other}. À vous de décider.',
  heading: 'Nous pouvons envoyer {other} à la place',
  headingSeveral: 'Nous pouvons envoyer autre chose à la place',
  still:
    '{goods} {units, plural, one {est} other {sont}} toujours en attente. Nous vous proposons un équivalent, que nous réservons dès que vous le choisissez. Nous ne remplaçons rien sans votre accord.',
  never:
    "La fabrication est arrêtée pour {name}, et il n'en viendra plus. Nous vous proposons un équivalent, que nous réservons dès que vous le choisissez. Nous ne remplaçons rien sans votre accord.",
  keeps: 'Si vous ne faites rien, votre commande reste telle quelle.',
  actBy: 'Si vous ne choisissez pas au plus tard le {date}, nous annulons et vous remboursons intégralement.',
  actByUncharged:
    'Si vous ne choisissez pas au plus tard le {date}, votre commande est annulée et votre carte ne sera pas débitée.',
  samePrice: 'Le prix est le même pour vous.',
  cheaper: 'Cela coûte {price}, vous payez donc {saved} de moins en tout.',
  different: 'Ce qui change : {difference}.',
  sms: 'pour remplacer {name}, nous pouvons envoyer {other}.',
  smsActBy: "Choisissez d'ici au {date}, sinon nous annulons et remboursons.",
}
