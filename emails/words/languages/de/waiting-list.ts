import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: '{name}: sollen wir uns melden, wenn es da ist?',
  preheader: 'Bitte bestätigen Sie, dass Sie gefragt haben.',
  heading: 'Sollen wir uns melden?',
  asked:
    'Jemand, wahrscheinlich Sie, hat uns gebeten, an diese Adresse zu schreiben, wenn {name} wieder da ist. Wenn Sie das waren, bestätigen Sie bitte.',
  once: 'Sie bekommen dann eine einzige E-Mail, wenn es so weit ist, und sonst nichts.',
  otherwise:
    'Wenn Sie es nicht waren, tun Sie nichts: Niemand schreibt Ihnen wieder, und nach {days, plural, one {# Tag} other {# Tagen}} vergessen wir Ihre Adresse.',
  confirm: 'Ja, melden Sie sich',
  sms: 'sollen wir Ihnen schreiben, wenn {name} da ist? Bitte bestätigen:',
  smsOtherwise: 'Nicht gefragt? Dann nichts tun.',
}

export const restocked: Messages['restocked'] = {
  subject: '{name} ist wieder da',
  preheader: 'Sie wollten es wissen.',
  heading: '{name} ist wieder da',
  back: 'Sie wollten wissen, wann {name} wieder da ist. Jetzt ist es so weit, und wir verschicken sofort.',
  left: 'Heute haben wir {count} davon; danach kann man weiter bestellen.',
  once: 'Dies ist die einzige E-Mail, die Sie dazu bekommen.',
  sms: '{name} ist wieder da, wie gewünscht:',
  smsOnce: 'Dies ist die einzige SMS dazu.',
}
