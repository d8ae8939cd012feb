import type { Block, Content } from '../../../emails/content.ts'
import type { LetterInput } from '../../../emails/letter-input.ts'
import { contentFor } from '../../../emails/letters/by-name.ts'
import { sheetFor } from '../../../emails/sheet.ts'

/** What a reader of the HTML part reads: tags and hidden preheader padding gone, entities as characters. */
export function readHtml(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/u, ' ')
    .replace(/<!--[\s\S]*?-->/gu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#x27;|&#39;/gu, "'")
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
}

/** The content that both parts of a letter are written from. */
export function contentOf(input: LetterInput): Content {
  return contentFor(sheetFor(input))
}

/** Every sentence, label and heading of a block. */
export function sayings(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'important':
    case 'heading':
      return [block.text]
    case 'goods':
      return block.items.flatMap(({ text, detail }) => [text, detail])
    case 'choices':
      return [block.main, ...block.others].map(({ label }) => label)
    case 'quote':
      return [...block.paragraphs, block.by]
    case 'thanks':
      return [block.heading, block.text, block.code]
  }
}

/** What is read of the body, without goods, buttons, thanks and footer. */
export function bodyText({ blocks }: Content): string {
  const read = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'important')
  return read.flatMap(sayings).join(' ')
}

/** How many words that is. */
export function bodyWords(content: Content): number {
  return bodyText(content).split(/\s+/u).length
}

/** Every URL that a letter offers. */
export function urlsOf({ blocks }: Content): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'choices' ? [block.main, ...block.others].map(({ url }) => url) : [],
  )
}
