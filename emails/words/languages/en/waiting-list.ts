import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: '{name}: shall we tell you when it is back?',
  preheader: 'Please confirm that it was you who asked.',
  heading: 'Shall we tell you?',
  asked:
    'Somebody, probably you, asked us to write to this address when {name} is in stock. If it was you, please confirm.',
  once: 'You then get one letter when it is there, and nothing else.',
  otherwise:
    'If it was not you, do nothing: nobody writes to you again, and we forget your address after {days, plural, one {# day} other {# days}}.',
  confirm: 'Yes, tell me',
  sms: 'shall we text you when {name} is in stock? Please confirm:',
  smsOtherwise: 'Not you? Ignore this.',
}

export const restocked: Messages['restocked'] = {
  subject: '{name} is back',
  preheader: 'You asked us to tell you.',
  heading: '{name} is back',
  back: 'You asked us to tell you when {name} is back. It is, and it ships at once.',
  left: 'We have {count} today; more can be ordered after that.',
  once: 'This is the only letter you get about it.',
  sms: '{name} is back, as you asked to hear:',
  smsOnce: 'This is the only text you get about it.',
}
