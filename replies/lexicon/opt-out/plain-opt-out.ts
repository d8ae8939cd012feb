import { listed } from '../signs.ts'
import { type OptOutWords, optOutLanguages } from './words.ts'

/** Longest first, so that a phrase is not cut short by its beginning. */
const anyOf = (...lists: string[]): string =>
  `(?:${lists
    .flatMap(listed)
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .join('|')})`

/** What may come of sending: goods and emails are another matter than texts. */
const otherThings = anyOf(
  `order, orders, parcel, parcels, package, lamp, refund, money, item, items, goods, email, emails, e mail, e mails, mail, mails, letter, letters, catalogue, catalogs,
  bestellung, paket, ware, email, mails, commande, colis, remboursement, mail, pedido, paquete, correo, correos, ordine, pacco, bestelling, pakket, encomenda, pacote, الطلب, طلبي, الطرد`,
)

interface Patterns {
  /** Whatever else is said. */
  plain: RegExp[]
  /** Unless it is a complaint that none came. */
  unlessMissed: RegExp
  missed: RegExp
  missedUnlessWished: { words: RegExp; wishes: RegExp } | null
  notStopping: RegExp
}

const patternsOf = (words: OptOutWords): Patterns => {
  const texts = anyOf(words.texts)
  const between = (most: number) => `(?:${anyOf(words.between)} ){0,${most}}`
  const stop = anyOf(words.stop)
  return {
    plain: [
      new RegExp(` ${anyOf(words.unwanted)} ${between(7)}${texts}(?= )`),
      new RegExp(` ${stop} ${between(6)}${texts}(?= )`),
      new RegExp(
        ` ${stop} (?:${anyOf('please, bitte, svp, aub')} )?${anyOf(words.writing)}(?! (?:\\S+ ){0,3}${otherThings} )(?= )`,
      ),
      new RegExp(` ${anyOf(words.cancel)} ${between(5)}${texts}(?= )`),
      new RegExp(` ${anyOf(words.plainly)}(?= )`),
      ...(words.stopAfter === undefined ? [] : [new RegExp(` ${texts} ${between(4)}${anyOf(words.stopAfter)}(?= )`)]),
    ],
    unlessMissed: new RegExp(` ${anyOf(words.enough)} ${between(4)}${texts}(?= )`),
    missed: new RegExp(` ${anyOf(words.missed)} `),
    missedUnlessWished: words.missedUnlessWished
      ? {
          words: new RegExp(` ${anyOf(words.missedUnlessWished.words)} `),
          wishes: new RegExp(` ${anyOf(words.missedUnlessWished.wishes)} `),
        }
      : null,
    notStopping: new RegExp(
      ` (?:${anyOf(words.notStopping)}|${anyOf(words.unwanted)} ${between(4)}${texts} ${anyOf(words.stopAfter ?? words.stop)})(?= )`,
      'g',
    ),
  }
}

const languages = optOutLanguages.map(patternsOf)

/** Japanese is written without spaces. */
const japanese =
  /(?:sms|ショートメッセージ|ショートメール|メッセージ|メール|テキスト|通知|配信)(?:の|を|は|が|も|もう|受信|配信|送信|全て|すべて|全部|サービス|通知|これ以上|二度と|\s){0,6}(?:停止|止めて|止めろ|やめて|不要|いらない|いりません|要らない|要りません|必要ありません|送らない|送信しない|欲しくない|ほしくない|受け取りたくない|受取りたくない|キャンセル|解除|お断り|けっこうです|結構です)|(?:送信しない|送らない|連絡しない)で/u
const japaneseNotStopping = /(?:停止|解除|キャンセル)(?:は)?しない|止めない|やめない/u

/** What a sentence says beside its wish for no more texts, folded words; null: it has no such wish. Revocation by any reasonable means counts (47 CFR 64.1200(a)(10)). "No texts?" asks where they are. */
export function besideOptOut(words: readonly string[], question: boolean): string[] | null {
  const sentence = languages.reduce((rest, { notStopping }) => rest.replace(notStopping, ' '), ` ${words.join(' ')} `)
  const found = patternIn(sentence, question)
  return found && sentence.replace(found, ' ').split(' ').filter(Boolean)
}

function patternIn(sentence: string, question: boolean): RegExp | null {
  if (japanese.test(sentence)) return japaneseNotStopping.test(sentence) ? null : japanese
  for (const { plain, unlessMissed, ...rest } of languages) {
    const found = plain.find((pattern) => pattern.test(sentence))
    if (found) return found
    if (!question && unlessMissed.test(sentence) && !isMissed(sentence, rest)) return unlessMissed
  }
  return null
}

function isMissed(
  sentence: string,
  { missed, missedUnlessWished }: Pick<Patterns, 'missed' | 'missedUnlessWished'>,
): boolean {
  if (missed.test(sentence)) return true
  return Boolean(missedUnlessWished?.words.test(sentence)) && !missedUnlessWished?.wishes.test(sentence)
}

const named = new RegExp(` ${anyOf(...optOutLanguages.map(({ texts }) => texts), 'text, txt')} `)

/** Whether it speaks of texts: what is cancelled may be they, and not the order. */
export const namesTexts = (words: readonly string[]): boolean => named.test(` ${words.join(' ')} `)

const written = new RegExp(
  ` ${anyOf(`message, schreiben, schreibt, écrire, écrivez, escribir, escriban, scrivere, scrivete, smsen, escrever, escrevam`)} `,
)
const turnedRound = new RegExp(
  ` ${anyOf(`not, no, dont, don, never, none, didnt, wont, cant, cannot, doesnt, stop, without, cancel, nicht, kein, keine, keinen, nie, nichts, ohne, stornieren,
    ne, n, pas, plus, jamais, rien, aucun, sans, annuler, annulez, nunca, nada, sin, ningún, tampoco, cancelar, non, niente, nessun, mai, senza, annullare, niet, geen, nooit, niets,
    zonder, annuleren, não, nao, nenhuma, nenhum, sem, لا, لم, لن, ليس, بدون, ما, مش, عدم, إلغاء`)} `,
)
const japaneseTurnedRound = /(?:sms|メッセージ|メール|テキスト|通知).*(?:ない|ません|なし|不要|やめ|止|キャンセル)/u

/** Whether it names texts and turns something round: perhaps it wants none, and no text may ask whether. */
export function mayRefuseTexts(words: readonly string[]): boolean {
  const sentence = ` ${words.join(' ')} `
  const speaksOfThem = namesTexts(words) || written.test(sentence)
  return (speaksOfThem && turnedRound.test(sentence)) || japaneseTurnedRound.test(sentence)
}
