import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

const unlessAgreed = "Sauf si vous acceptez d'attendre"

export const delay: Messages['delay'] = {
  subject: "{name} : retard jusqu'au {date}",
  subjectNoDate: '{name} : retard, pas encore de nouvelle date',
  subjectAgain: "{name} : nouveau retard, jusqu'au {date}",
  subjectAgainNoDate: '{name} : nouveau retard, pas de date',
  preheaderConsent: 'Attendez, ou annulez pour un remboursement intégral : {amount}.',
  preheaderConsentUncharged: 'Attendez, ou annulez, et rien ne sera débité.',
  preheaderCancel: 'Dites-nous au plus tard le {on} si vous voulez attendre. Sinon, nous vous remboursons.',
  preheaderCancelUncharged:
    'Dites-nous au plus tard le {on} si vous voulez attendre. Sinon, nous annulons sans rien débiter.',
  heading: "Votre commande est retardée jusqu'au {date}",
  headingNoDate: "Votre commande est retardée, et nous n'avons pas de nouvelle date",
  headingAgain: "Votre commande est de nouveau retardée, jusqu'au {date}",
  headingAgainNoDate: "Votre commande est de nouveau retardée, et nous n'avons pas de nouvelle date",
  apology: "Nous sommes désolés, nous ne pourrons pas expédier {goods} d'ici au {before}.",
  apologyAgain: "Nous sommes encore une fois désolés, nous ne pourrons pas expédier {goods} d'ici au {before}.",
  apologyNoBefore: 'Nous sommes désolés, il nous faut plus de temps que prévu pour {goods}.',
  revised: 'La nouvelle date est le {date}.',
  noRevised: 'Nous ne pouvons pas vous donner de nouvelle date.',
  noReason: "La raison : notre fournisseur n'a pas livré.",
  noReasonNoDate: "La raison : notre fournisseur n'a pas livré et n'annonce aucune date.",
  right: `Vous avez le droit d'annuler, sans frais, pour un remboursement intégral et rapide, par le lien ci-dessous ou en répondant à ce message. Dans ce cas, ${back}.`,
  silenceConsent: "Si vous ne répondez pas, nous considérons que vous acceptez d'attendre jusqu'au {until}.",
  silenceConsentBy:
    "Si vous ne répondez pas d'ici au {on}, nous considérons que vous acceptez d'attendre jusqu'au {until}.",
  silenceConsentNoDate: "Si vous ne répondez pas, nous considérons que vous acceptez d'attendre.",
  silenceCancel: `${unlessAgreed}, ou si votre commande part d'ici au {on}, nous l'annulons ce jour-là et vous remboursons intégralement.`,
  silenceCancelRest: `${unlessAgreed}, ce qui n'est pas parti d'ici au {on} est annulé et intégralement remboursé ce jour-là.`,
  silenceCancelUncharged: `${unlessAgreed}, ou si votre commande part d'ici au {on}, elle est annulée ce jour-là et votre carte ne sera pas débitée.`,
  silenceCancelRestUncharged: `${unlessAgreed}, ce qui n'est pas parti d'ici au {on} est annulé ce jour-là et votre carte ne sera pas débitée pour cela.`,
  anyTime: "Si vous attendez, vous pouvez toujours annuler à tout moment avant l'expédition.",
  anyTimeUntil:
    "Si vous attendez, nous gardons votre commande jusqu'au {date} au plus tard, et vous pouvez toujours annuler à tout moment avant l'expédition.",
  waitMoves: "Si vous attendez, nous gardons votre commande jusqu'au {date} au plus tard.",
  sms: "désolés, il y a du retard pour {name}, envoi d'ici au {date}.",
  smsNoDate: 'désolés, il y a du retard pour {name}, pas encore de nouvelle date.',
  smsSilenceConsent: "Sans réponse, vous acceptez d'attendre.",
  smsSilenceCancel: "Sans réponse d'ici au {on}, nous annulons et remboursons.",
  smsSilenceCancelUncharged: "Sans réponse d'ici au {on}, nous annulons sans rien débiter.",
}
