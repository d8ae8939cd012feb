import { IntlMessageFormat } from 'intl-messageformat'
import { type Arguments, refundDays } from './arguments.ts'
import { type Contract, isSignature, type MessagesOf, type Signature, type WordsOf } from './contract.ts'
import { type Ast, parsed } from './message.ts'

/** How a language's messages are spoken. */
export interface Speech {
  /** BCP 47; decides the plurals. */
  locale: string
  direction: 'ltr' | 'rtl'
  /** Changes every message once, as it is first used. */
  change?: (ast: Ast) => Ast
}

/** A contract's messages, ready to be said; each is parsed when it is first used, and once. */
export function bind<C extends Contract>(contract: C, messages: MessagesOf<C>, speech: Speech): WordsOf<C> {
  return group(contract, messages, speech) as WordsOf<C>
}

type Texts = { readonly [key: string]: string | Texts }

function group(contract: Contract, messages: Texts, speech: Speech): object {
  const words = {}
  for (const [key, entry] of Object.entries(contract)) {
    const text = messages[key]
    if (text === undefined) throw new Error(`${speech.locale} has no message ${key}`)
    if (typeof text === 'string' && isSignature(entry)) define(words, key, () => sentence(entry, text, speech))
    else if (typeof text !== 'string' && !isSignature(entry)) define(words, key, () => group(entry, text, speech))
    else throw new Error(`${speech.locale}: ${key} is not what the contract says`)
  }
  return words
}

/** A property that is made when it is first read. */
function define(words: object, key: string, make: () => unknown): void {
  let made: { value: unknown } | undefined
  Object.defineProperty(words, key, {
    enumerable: true,
    get: () => {
      made ??= { value: make() }
      return made.value
    },
  })
}

function sentence(signature: Signature, text: string, { locale, direction, change }: Speech) {
  const ast = parsed(text)
  const format = new IntlMessageFormat(change === undefined ? ast : change(ast), `${locale}-u-nu-latn`)
  const said = (values: Record<string, string | number>) => onePeriod(String(format.format(values)))
  if (signature.length === 0) return said({ refundDays })
  return (...told: Arguments[Signature[number]][]) => {
    const values: Record<string, string | number> = { refundDays }
    for (const [at, name] of signature.entries()) tell(values, name, told[at] ?? '', direction === 'rtl')
    return said(values)
  }
}

/** A sentence that ends in `Apr.` needs no second period. */
function onePeriod(text: string): string {
  return text.includes('..') ? text.replace(/(?<!\.)\.\.(?!\.)/gu, '.') : text
}

/** Puts one argument into the placeholders that it gives. */
function tell(values: Record<string, string | number>, name: string, told: Arguments[keyof Arguments], rtl: boolean) {
  const written = (value: string | number) => (rtl && typeof value === 'string' ? isolated(value) : value)
  if (typeof told !== 'object') {
    values[name] = written(told)
  } else if ('text' in told) {
    values.goods = written(told.text)
    values.units = told.units
  } else if ('part' in told) {
    values.part = told.part
    values.units = told.units
  } else {
    values.back = told.back
    values.refund = written(told.refund)
    values.uncharged = written(told.uncharged)
  }
}

/** A number in several groups or after a sign: a phone's, a parcel's, an order's. */
const namingNumber = /^(?:[#+]\d+|[#+(]?\d+[ ()./-]+\d[\d ()./-]*)$/u

/** Left-to-right words and such numbers keep their own order inside a right-to-left sentence (Unicode isolates); `299.94 US$` loses its mark for that. */
function isolated(value: string): string {
  if (value.includes('\u2068') || !(/\p{Script=Latin}/u.test(value) || namingNumber.test(value))) return value
  return `\u2068${value.replace(/[\u200e\u200f]/gu, '')}\u2069`
}
