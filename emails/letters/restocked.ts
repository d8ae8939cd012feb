import type { Content } from '../content.ts'
import { paragraph } from '../content.ts'
import type { RestockedInput } from '../letter-input.ts'
import { plainLine, webUrl } from '../names.ts'
import { fitted, goodsOf } from '../phrases/goods.ts'
import { wordsFor } from '../words/catalogue.ts'

/** For the waiting list: it is back; how many are left is said, never pressed; one link, one unsubscribe. */
export function restocked({ facts, customer, brand }: RestockedInput): Content {
  const words = wordsFor(customer.locale, brand.words)
  const say = words.restocked
  const name = plainLine(facts.product.name) || words.shared.yourItem
  const left = facts.unitsLeft !== undefined && facts.unitsLeft > 0 ? say.left(facts.unitsLeft) : null
  return {
    subject: fitted(goodsOf([{ name, quantity: 1 }], words), words, 60, say.subject),
    preheader: say.preheader,
    heading: say.heading(plainLine(name, 60)),
    blocks: [
      ...paragraph(say.back(plainLine(name, 60)), left),
      { kind: 'goods', items: [{ name, text: name, detail: '', imageUrl: webUrl(facts.product.imageUrl) }] },
      { kind: 'choices', main: { label: words.labels.buy(plainLine(name, 40)), url: facts.link }, others: [] },
      ...paragraph(say.once),
    ],
  }
}
