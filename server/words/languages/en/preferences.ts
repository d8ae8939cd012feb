import type { PageMessages } from '../../contract.ts'

export const preferences: PageMessages['preferences'] = {
  heading: 'How we write to you',
  always:
    'Whatever you choose here, you always get what you must know: a first letter for every order, every delay with your right to cancel, the last day of a wait, answers to what you tell us, and everything about your money.',
  saved: 'Saved. This holds for all your orders with us, from now on.',
  unsubscribed: 'Done: you get no more regular updates. What you must know still comes.',
  'no-hours': 'Not saved: the last hour for texts must be later than the first.',
  'old-form': 'Not saved: this page was open for too long. Choose again, please.',
  often: 'How often',
  usual: 'As usual',
  usualSays:
    'A letter {days, plural, =1 {every day} other {every # days}} while you wait, and whenever something changes.',
  fewer: 'Half as often',
  fewerSays: 'A letter {days, plural, =1 {every day} other {every # days}}, and whenever something changes.',
  changes: 'Only news',
  changesSays: 'No letter that only says that nothing has changed.',
  required: 'Only what I must know',
  requiredSays: 'No news of better dates, either; your order’s page always has them.',
  byWhat: 'By what',
  both: 'Email and text messages',
  bothSays: 'Every letter by email; a short text beside the important ones.',
  emailOnly: 'Email only',
  emailOnlySays: 'A text only if our email cannot reach you and you must know.',
  texts: 'Texts only between',
  from: 'from',
  until: 'until',
  clock: 'by the clock of',
  home: 'my home and my number',
  language: 'Language',
  weWriteIn: 'We write to you in',
  save: 'Save',
  back: 'Back to your order',
}

export const unsubscribe: PageMessages['unsubscribe'] = {
  title: 'Stop regular updates',
  heading: 'Stop regular updates?',
  says: 'You then get only what you must know: delays with your right to cancel, the last day of a wait, answers to what you tell us, when it ships, and everything about your money.',
  stop: 'Stop regular updates',
  done: 'Regular updates are stopped',
  doneSays: 'This holds for all your orders with us. What you must know still comes.',
  change: 'Change how we write to you',
}
