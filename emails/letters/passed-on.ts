import { type Content, paragraph } from '../content.ts'
import { plainLine } from '../names.ts'
import type { Words } from '../words/words.ts'

/** To a customer who wrote: a person has it. No word of theirs stands here. */
export function passedOn({ passedOn: say }: Words, shopName: string): Content {
  const said = say.said(plainLine(shopName, 60))
  return { subject: say.subject, preheader: said, heading: say.subject, blocks: paragraph(said) }
}
