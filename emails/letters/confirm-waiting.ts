import type { Content } from '../content.ts'
import { paragraph } from '../content.ts'
import type { ConfirmWaitingInput } from '../letter-input.ts'
import { plainLine, webUrl } from '../names.ts'
import { fitted, goodsOf } from '../phrases/goods.ts'
import { wordsFor } from '../words/catalogue.ts'

/** For a shopper who asked to hear when a product is back: one question, one button, and what happens without an answer. */
export function confirmWaiting({ facts, customer, brand }: ConfirmWaitingInput): Content {
  const words = wordsFor(customer.locale, brand.words)
  const say = words.confirmWaiting
  const name = plainLine(facts.product.name) || words.shared.yourItem
  return {
    subject: fitted(goodsOf([{ name, quantity: 1 }], words), words, 60, say.subject),
    preheader: say.preheader,
    heading: say.heading,
    blocks: [
      ...paragraph(say.asked(plainLine(name, 60)), say.once),
      { kind: 'goods', items: [{ name, text: name, detail: '', imageUrl: webUrl(facts.product.imageUrl) }] },
      { kind: 'choices', main: { label: say.confirm, url: facts.confirmLink }, others: [] },
      ...paragraph(say.otherwise(facts.days)),
    ],
  }
}
