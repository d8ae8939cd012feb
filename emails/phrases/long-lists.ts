import type { Block, GoodsItem } from '../content.ts'
import type { Words } from '../words/words.ts'

/** A letter shows so many products; mail programs cut long letters off (Gmail at 102 kB), and the page has them all. */
const mostShown = 25
/** A list of more than so many products stands below what can be chosen. */
const shortList = 5

/** Goods as a block, the first of them where they are many. */
export function goodsBlock(items: GoodsItem[], { shared }: Words): Block {
  if (items.length <= mostShown) return { kind: 'goods', items }
  const text = shared.moreItems(items.length - mostShown)
  const more: GoodsItem = { name: text, text, detail: '', imageUrl: null }
  return { kind: 'goods', items: [...items.slice(0, mostShown), more] }
}

/** The blocks with every long list at the end: nobody scrolls past a hundred lines to cancel. */
export function longListsLast(blocks: Block[]): Block[] {
  const isLong = (block: Block) => block.kind === 'goods' && block.items.length > shortList
  return blocks.some(isLong) ? [...blocks.filter((block) => !isLong(block)), ...blocks.filter(isLong)] : blocks
}
