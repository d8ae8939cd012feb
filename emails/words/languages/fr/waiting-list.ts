import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: '{name} : vous prévenir du retour en stock ?',
  preheader: 'Merci de confirmer que la demande vient bien de vous.',
  heading: 'Faut-il vous prévenir ?',
  asked:
    "Quelqu'un, sans doute vous, nous a demandé d'écrire à cette adresse quand nous aurons de nouveau {name} en stock. Si c'était vous, merci de confirmer.",
  once: "Vous recevrez alors un seul e-mail, le moment venu, et rien d'autre.",
  otherwise:
    "Si ce n'était pas vous, ne faites rien. Personne ne vous écrira plus, et nous oublions votre adresse au bout de {days, plural, one {# jour} other {# jours}}.",
  confirm: 'Oui, prévenez-moi',
  sms: 'faut-il vous prévenir quand nous aurons {name} en stock ? Merci de confirmer :',
  smsOtherwise: 'Pas vous ? Ne faites rien.',
}

export const restocked: Messages['restocked'] = {
  subject: 'De nouveau en stock : {name}',
  preheader: 'Vous nous aviez demandé de vous prévenir.',
  heading: 'De nouveau en stock : {name}',
  back: "Vous nous aviez demandé de vous prévenir quand nous aurions de nouveau {name} en stock. C'est le cas, et nous expédions tout de suite.",
  left: "Nous en avons {count} aujourd'hui. Ensuite, on pourra encore en commander.",
  once: "C'est le seul e-mail que vous recevrez à ce sujet.",
  sms: 'nous avons de nouveau {name} en stock, comme demandé :',
  smsOnce: "C'est le seul SMS à ce sujet.",
}
