import type { PageMessages } from '../../contract.ts'

export const frame: PageMessages['frame'] = {
  skip: 'Skip to the main part',
  skipToOrder: 'Skip to your order',
  skipToChoices: 'Skip to your choices',
  person: 'Questions? A person answers: {email}.',
  personOrPhone: 'Questions? A person answers: {email} or {phone}.',
  notDone: 'Not done: {label}',
}

export const plain: PageMessages['plain'] = {
  notFoundTitle: 'Page not found',
  notFound: 'We could not find this page',
  broken: 'The link may be incomplete: some mail programs break long links. Try it again from our letter.',
  orWrite: 'Or write to {email} with your order number; you can also cancel that way.',
  expired: 'This link has expired',
  expiredSays: 'Your order is safe. Open the newest letter we sent you: its link works.',
  expiredWrite:
    'To cancel, or for anything else, write to {email}: a person answers, and your message counts from the moment you send it.',
  cancelSubject: 'Please cancel order {orderId}',
  notDone: 'Not done',
  didNotWork: 'That did not work',
  tooFast: 'That was a little too fast. Wait a minute and try again; nothing changed.',
  tooMuch: 'That was more than this page takes. Nothing changed.',
  failed: 'Something failed on our side. Try again in a minute, or write to us.',
  failedOrder: 'Something failed on our side. Try again in a minute, or write to us: your order is safe.',
}
