import { createElement } from 'react'
import { render } from 'react-email'
import type { Block, Content } from '../content.ts'
import { greetingName, plainLine, plainParagraphs } from '../names.ts'
import { LetterSheet } from '../parts/letter-sheet.tsx'
import type { Footer } from '../phrases/footer.ts'
import type { RenderedSupplierLetter, SupplierLetterInput } from './letter-input.ts'
import { supplierContent } from './words.ts'

const english = { language: 'en', direction: 'ltr' } as const

/** A letter to a supplier, in both parts. Pure: the same input gives the same bytes. */
export async function renderSupplierLetter(input: SupplierLetterInput): Promise<RenderedSupplierLetter> {
  const { brand, reader } = input
  const content = supplierContent(input)
  const name = greetingName(reader ?? '')
  const greeting = name === null ? 'Hello,' : `Hello ${name},`
  const footer = footerOf(input)
  const html = await render(createElement(LetterSheet, { content, greeting, footer, brand, words: english }))
  return { subject: content.subject, html, text: textOf(content, greeting, footer) }
}

function footerOf({ brand, purchaseOrder, supplier }: SupplierLetterInput): Footer {
  const shop = plainLine(brand.shopName, 60)
  const phone = brand.supportPhone === undefined ? '' : ` or call ${plainLine(brand.supportPhone, 30)}`
  return {
    lines: [
      `Questions? Reply to this letter, or write to ${brand.supportEmail}${phone}: a person answers.`,
      `Purchase order ${plainLine(purchaseOrder, 64)}, to ${plainLine(supplier, 80)}`,
      [shop, ...plainParagraphs(brand.postalAddress ?? '', 200)].join(', '),
    ],
    links: [{ label: `Visit ${shop}`, url: brand.websiteUrl }],
  }
}

/** The same sentences without HTML, every link written out. */
function textOf({ heading, blocks }: Content, greeting: string, { lines, links }: Footer): string {
  const foot = ['--', ...lines, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n')
  return `${[heading, greeting, ...blocks.map(written), foot].join('\n\n')}\n`
}

function written(block: Block): string {
  if (block.kind === 'goods') {
    return block.items.map(({ text, detail }) => (detail === '' ? `- ${text}` : `- ${text}\n  ${detail}`)).join('\n')
  }
  if (block.kind === 'choices') {
    return [block.main, ...block.others].map(({ label, url }) => `${label}:\n${url}`).join('\n\n')
  }
  if (block.kind === 'paragraph' || block.kind === 'important') return block.text
  throw new Error(`a letter to a supplier has no block of kind ${block.kind}`)
}
