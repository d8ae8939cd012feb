import type { Messages } from '../../contract.ts'

export const lastChance: Messages['lastChance'] = {
  subject: '{name}: we refund on {date}',
  subjectUncharged: '{name}: we cancel on {date}',
  preheaderWait: 'Unless it ships first, or you choose to wait longer.',
  preheader: 'Unless it ships first. You need do nothing.',
  heading: 'On {date} we refund what has not shipped',
  headingUncharged: 'On {date} we cancel what has not shipped',
  what: '{goods} {units, plural, one {has} other {have}} not shipped yet. If you do nothing and that is still so on {date}, we cancel that day and refund you in full.',
  whatUncharged:
    '{goods} {units, plural, one {has} other {have}} not shipped yet. If you do nothing and that is still so on {date}, we cancel that day and your card will not be charged.',
  expected: 'We still expect to ship by {date}.',
  expectedAfter: 'We expect to ship by {date}, which is after that day.',
  notExpected: 'We have no date that we could promise you.',
  wait: 'If you would rather wait, tell us: we then hold your order until {until}.',
  sms: 'if {name} has not shipped by {date}, we cancel and refund it.',
  smsUncharged: 'if {name} has not shipped by {date}, we cancel it, uncharged.',
}

export const refunded: Messages['refunded'] = {
  subject: '{name}: {amount} is coming back to you',
  subjectUncharged: '{name}: cancelled, not charged',
  preheader: 'To your original payment method. Here is why and by when.',
  preheaderUncharged: 'Your card will not be charged. Here is why.',
  heading: '{amount} is coming back to you',
  headingUncharged: 'Your order is cancelled, and nothing is charged',
  headingRestUncharged: 'The rest is cancelled, and not charged',
  customer: 'You asked us to cancel {goods}, and we have.',
  silence:
    'We did not hear from you after our letter about the delay, so we have cancelled {goods}, as we said we would.',
  ending:
    '{goods} could not ship by {date}, the last day we gave you, so we have cancelled. We are sorry that we could not send what you ordered.',
  discontinued:
    '{goods} {units, plural, one {is} other {are}} no longer made, and none will come, so we have cancelled. We are sorry that we sold what we cannot send.',
  quotaMissed:
    'Too few people ordered {goods} in time for us to have {units, plural, one {it} other {them}} made, so we have cancelled, as we said we would.',
  agent: 'Our team has cancelled {goods} for you.',
  priceDifference:
    'What we send you instead costs less, and the difference is yours. The rest of your order stays as it is.',
  goodwill: 'Our team has given you some of your money back. The rest of your order stays as it is.',
  unusedParcel:
    'You had paid for a second parcel. It was not needed, so that money is yours again. The rest of your order stays as it is.',
  amount:
    '{amount} goes back to your original payment method, sent by {by} at the latest; your bank may take a few days more to show it.',
  amountSoon:
    '{amount} goes back to your original payment method within {refundDays} working days; your bank may take a few days more to show it.',
  notCharged: 'Your order is cancelled and your card will not be charged.',
  restNotCharged: 'That part of your order is cancelled and your card will not be charged for it.',
  alsoNotCharged: 'The other {amount} is never charged.',
  kept: 'That leaves {amount} paid, for {goods}.',
  keptMoney: 'That leaves {amount} paid.',
  waits: '{goods} still {units, plural, one {waits} other {wait}}.',
  due: '{amount} will be charged when the rest ships.',
  nothingRemains: 'Nothing else is owed on this order, by you or by us.',
  thanks: 'Thank you for your patience.',
  sms: '{name} is cancelled. {amount} goes back to your original payment method, sent by {by}.',
  smsSoon: '{name} is cancelled. {amount} goes back to your original payment method.',
  smsGoodwill: '{amount} goes back to your original payment method.',
  smsUncharged: '{name} is cancelled and your card will not be charged.',
}
