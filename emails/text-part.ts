import type { Block, Content } from './content.ts'
import type { Footer } from './footer.ts'

/** The text part: the same sentences as the HTML, every link written out. */
export function textPart(content: Content, greeting: string, footer: Footer): string {
  const parts = [
    content.heading,
    greeting,
    ...content.blocks.map(written),
    ['--', ...footer.lines, ...footer.links.map(({ label, url }) => `${label}: ${url}`)].join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function written(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'important':
    case 'heading':
      return block.text
    case 'goods':
      return block.items.map(({ text, detail }) => (detail === '' ? `- ${text}` : `- ${text}: ${detail}`)).join('\n')
    case 'choices':
      return [block.main, ...block.others].map(({ label, url }) => `${label}:\n${url}`).join('\n\n')
    case 'quote':
      return [...block.paragraphs.map((text) => `> ${text}`), `> ${block.by}`].join('\n>\n')
    case 'thanks':
      return [block.heading, block.text, block.code].join('\n')
  }
}
