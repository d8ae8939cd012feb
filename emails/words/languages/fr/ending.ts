import type { Messages } from '../../contract.ts'

export const lastChance: Messages['lastChance'] = {
  subject: '{name} : nous remboursons le {date}',
  subjectUncharged: '{name} : nous annulons le {date}',
  preheaderWait: 'Sauf si tout part avant, ou si vous préférez attendre plus longtemps.',
  preheader: "Sauf si tout part avant. Vous n'avez rien à faire.",
  heading: "Le {date}, nous remboursons ce qui n'est pas parti",
  headingUncharged: "Le {date}, nous annulons ce qui n'est pas parti",
  what: "Nous n'avons pas encore expédié {goods}. Si vous ne faites rien et que c'est toujours le cas le {date}, nous annulons ce jour-là et vous remboursons intégralement.",
  whatUncharged:
    "Nous n'avons pas encore expédié {goods}. Si vous ne faites rien et que c'est toujours le cas le {date}, nous annulons ce jour-là et votre carte ne sera pas débitée.",
  expected: 'Nous pensons toujours expédier au plus tard le {date}.',
  expectedAfter: "Nous pensons expédier au plus tard le {date}, c'est-à-dire après ce jour.",
  notExpected: "Nous n'avons aucune date que nous pourrions vous promettre.",
  wait: "Si vous préférez attendre, dites-le-nous, et nous gardons votre commande jusqu'au {until}.",
  sms: "si nous n'avons pas expédié {name} d'ici au {date}, nous annulons et remboursons.",
  smsUncharged: "si nous n'avons pas expédié {name} d'ici au {date}, nous annulons sans rien débiter.",
}

export const refunded: Messages['refunded'] = {
  subject: '{name} : nous vous remboursons {amount}',
  subjectUncharged: '{name} : annulation, aucun débit',
  preheader: "Sur votre moyen de paiement d'origine. Voici pourquoi, et quand.",
  preheaderUncharged: 'Votre carte ne sera pas débitée. Voici pourquoi.',
  heading: 'Nous vous remboursons {amount}',
  headingUncharged: "Votre commande est annulée, et rien n'est débité",
  headingRestUncharged: 'Le reste est annulé et ne sera pas débité',
  customer: "Vous nous avez demandé d'annuler {goods}, et c'est fait.",
  silence:
    "Nous n'avons pas eu de réponse à notre message sur le retard. Nous avons donc annulé {goods}, comme annoncé.",
  ending:
    "Nous n'avons pas pu expédier {goods} au plus tard le {date}, le dernier jour que nous vous avions donné. Nous avons donc annulé. Nous sommes désolés de ne pas avoir pu vous envoyer ce que vous aviez commandé.",
  discontinued:
    "La fabrication est arrêtée pour {goods}, et il n'en viendra plus. Nous avons donc annulé. Nous sommes désolés d'avoir vendu ce que nous ne pouvons pas envoyer.",
  quotaMissed:
    "Pour {goods}, il n'y a pas eu assez de commandes à temps pour lancer la fabrication. Nous avons donc annulé, comme annoncé.",
  agent: 'Notre équipe a annulé {goods} pour vous.',
  priceDifference:
    'Ce que nous vous envoyons à la place coûte moins cher, et la différence vous revient. Le reste de votre commande ne change pas.',
  goodwill: 'Notre équipe vous a rendu une partie de votre argent. Le reste de votre commande ne change pas.',
  unusedParcel:
    "Vous aviez payé un second colis. Il n'a pas été nécessaire, et cet argent vous revient. Le reste de votre commande ne change pas.",
  amount:
    "Nous vous remboursons {amount} sur votre moyen de paiement d'origine, au plus tard le {by}. Votre banque peut mettre quelques jours de plus à l'afficher.",
  amountSoon:
    "Nous vous remboursons {amount} sur votre moyen de paiement d'origine, sous {refundDays} jours ouvrés. Votre banque peut mettre quelques jours de plus à l'afficher.",
  notCharged: 'Votre commande est annulée et votre carte ne sera pas débitée.',
  restNotCharged: 'Cette partie de votre commande est annulée et votre carte ne sera pas débitée pour cela.',
  alsoNotCharged: 'Le solde de {amount} ne sera jamais débité.',
  kept: 'Votre paiement est donc désormais de {amount}, pour {goods}.',
  keptMoney: 'Votre paiement est donc désormais de {amount}.',
  waits: '{goods} {units, plural, one {est} other {sont}} toujours en attente.',
  due: "Nous débiterons {amount} à l'expédition du reste.",
  nothingRemains: "Pour cette commande, plus rien n'est dû, ni par vous ni par nous.",
  thanks: 'Merci de votre patience.',
  sms: "nous avons annulé {name}. Nous vous remboursons {amount} sur votre moyen de paiement d'origine, au plus tard le {by}.",
  smsSoon: "nous avons annulé {name}. Nous vous remboursons {amount} sur votre moyen de paiement d'origine.",
  smsGoodwill: "nous vous remboursons {amount} sur votre moyen de paiement d'origine.",
  smsUncharged: 'nous avons annulé {name} et votre carte ne sera pas débitée.',
}
