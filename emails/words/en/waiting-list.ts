/** To a shopper who asked to hear when a product is back: whether it was them. */
export const confirmWaiting = {
  subject: (product: string) => `${product}: shall we tell you when it is back?`,
  preheader: 'Please confirm that it was you who asked.',
  heading: 'Shall we tell you?',
  asked: (product: string) =>
    `Somebody, probably you, asked us to write to this address when ${product} is in stock. If it was you, please confirm.`,
  once: 'You then get one letter when it is there, and nothing else.',
  otherwise: (days: number) =>
    `If it was not you, do nothing: nobody writes to you again, and we forget your address after ${days} days.`,
  confirm: 'Yes, tell me',
  sms: (product: string) => `shall we text you when ${product} is in stock? Please confirm:`,
  smsOtherwise: 'Not you? Ignore this.',
}

/** The text message to who left a number: it is back. */
export const restockedSms = {
  back: (product: string) => `${product} is back, as you asked to hear:`,
  once: 'This is the only text you get about it.',
}
