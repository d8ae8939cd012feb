/** What a letter says, before it is HTML or text: both parts are written from this. */
export interface Content {
  subject: string
  preheader: string
  heading: string
  blocks: Block[]
}

export type Block =
  | { kind: 'paragraph'; text: string }
  /** What the reader must not miss: what silence means, by when to act. */
  | { kind: 'important'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'goods'; items: GoodsItem[] }
  | { kind: 'choices'; main: Choice; others: Choice[] }
  | { kind: 'quote'; paragraphs: string[]; by: string }
  | { kind: 'thanks'; heading: string; text: string; code: string }

export interface GoodsItem {
  name: string
  /** The item as a sentence: `6 × Walnut Desk Lamp`. */
  text: string
  detail: string
  imageUrl: string | null
}

export interface Choice {
  label: string
  url: string
}

/** The sentences as one paragraph; none where nothing is left to say. */
export function paragraph(...said: (string | null | false)[]): Block[] {
  return block('paragraph', said)
}

/** As `paragraph`, set apart so that it is not missed. */
export function important(...said: (string | null | false)[]): Block[] {
  return block('important', said)
}

function block(kind: 'paragraph' | 'important', said: (string | null | false)[]): Block[] {
  const text = sentences(...said)
  return text === '' ? [] : [{ kind, text }]
}

/** Whole sentences after one another; a full-width stop needs no space behind it. */
export function sentences(...said: (string | null | false)[]): string {
  return said
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=[。！？]) /gu, '')
}
