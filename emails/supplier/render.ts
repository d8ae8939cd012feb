import type { RenderedLetter } from '../letter-input.ts'
import { lettered } from '../lettered.ts'
import { plainLine } from '../names.ts'
import { footerFor } from '../phrases/footer.ts'
import { wordsFor } from '../words/catalogue.ts'
import type { SupplierLetterInput } from './letter-input.ts'
import { supplierContent } from './words.ts'

/** A letter to a supplier, in both parts. Pure: the same input gives the same bytes. English alone: trade between shops and makers has it in common. */
export function renderSupplierLetter(input: SupplierLetterInput): RenderedLetter {
  const { brand, reader, purchaseOrder, supplier } = input
  const words = wordsFor('en', brand.words)
  const about = `Purchase order ${plainLine(purchaseOrder, 64)}, to ${plainLine(supplier, 80)}`
  const footer = footerFor(brand, words, { about })
  return lettered({ content: supplierContent(input), footer, words, brand, name: reader ?? '' })
}
