import type { Block, Content } from './content.ts'
import type { Footer } from './phrases/footer.ts'
import type { Words } from './words/words.ts'

/** The text part: the same sentences as the HTML, every link written out. */
export function textPart(content: Content, greeting: string, footer: Footer, words: Words): string {
  const { labelled } = words.shared
  const parts = [
    content.heading,
    greeting,
    ...content.blocks.map((block) => written(block, words)),
    ['--', ...footer.lines, ...footer.links.map(({ label, url }) => `${labelled(label)} ${url}`)].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function written(block: Block, { shared }: Words): string {
  switch (block.kind) {
    case 'paragraph':
    case 'important':
    case 'heading':
      return block.text
    case 'goods':
      return block.items
        .map(({ text, detail }) => (detail === '' ? `- ${text}` : `- ${shared.labelled(text)} ${detail}`))
        .join('\n')
    case 'choices':
      return [block.main, ...block.others].map(({ label, url }) => `${shared.labelled(label)}\n${url}`).join('\n\n')
    case 'quote':
      return [...block.paragraphs.map((text) => `> ${text}`), `> ${block.by}`].join('\n>\n')
    case 'thanks':
      return [block.heading, block.text, block.code].join('\n')
  }
}
