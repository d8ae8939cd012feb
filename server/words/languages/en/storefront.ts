import type { PageMessages } from '../../contract.ts'

export const waitingList: PageMessages['waitingList'] = {
  heading: 'Tell me when {name} is in stock',
  fold: 'Tell me when it is in stock',
  address: 'E-mail address or mobile number',
  promise:
    'You get one message that asks you to confirm, one when it is in stock, and nothing else. Either takes you off.',
  tellMe: 'Tell me',
  noAddress: 'That is neither an e-mail address nor a mobile number. Write a number with its country, as +12025550100.',
  asked: 'One more step',
  askedSays:
    'We have written to you: open the message and confirm. If you are on this list already, there is nothing more to do.',
  notThere: 'Nothing there in a few minutes? Look among the unwanted mail, or send the form again.',
  canOrder: 'See what can be ordered now',
  confirm: 'Please confirm',
  shallWe: 'Shall we tell you when {name} is in stock?',
  notYou: 'If it was not you who asked, close this page: nobody writes to you again.',
  onList: 'You are on the list',
  onListSays:
    'We write once, when {name} is in stock. Whoever has ordered it gets theirs first; then those who wait, in the order in which they came.',
  leaveTitle: 'Stop these letters',
  leaveHeading: 'No more letters about {name}?',
  forget: 'We take you off the list and forget your address.',
  leave: 'Stop letters about this',
  left: 'You are off the list',
  leftSays: 'Nobody writes to you about this any more, and your address is forgotten.',
  served: 'This link has served',
  servedSays: 'You have heard from us, or were taken off the list: it holds you no more.',
  lateSays: 'It was good for some days, and you are not on the list.',
  brokenMessage: 'The link may be incomplete: some mail programs break long links. Try it again from our message.',
  again: 'Ask again to be told',
  tooManyTexts: 'Too many numbers were left within an hour; an e-mail address works.',
  it: 'it',
}

export const storefront: PageMessages['storefront'] = {
  title: 'On backorder',
  heading: 'What you can order before it is here',
  intro:
    'Each date is the day by which we would ship if you ordered today. If it moves, we write to you, and you can cancel for a full refund.',
  nothing: 'Nothing is on backorder just now.',
  more: 'More things on backorder',
  inStock: 'In stock',
  outOfStock: 'Out of stock',
  preorder: 'Not released yet: ships by {date}',
  noDate: 'Can be ordered; we tell you the date as soon as we know it',
  shipsBy: 'Ships by {date}',
  quota: '{count} of {of} waiting: we order at {of}. If that is not reached by {by}, everyone gets their money back.',
}
