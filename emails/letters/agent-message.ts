import { type Content, paragraph } from '../content.ts'
import { plainLine, plainParagraphs, shortened } from '../names.ts'
import { pageFirst } from '../phrases/choices.ts'
import { cancelRights } from '../phrases/law-words.ts'
import { whatEnds, whatNext, whatWasPaid } from '../phrases/money-words.ts'
import { standing } from '../phrases/standing.ts'
import type { Sheet } from '../sheet.ts'

/** A person writes: their words, their name, the state of the order below. */
export function agentMessage(sheet: Sheet): Content {
  const { words, facts, waiting } = sheet
  const say = words.agentMessage
  const { agent, paragraphs } = agentWords(sheet)
  const shop = plainLine(sheet.brand.shopName, 40)
  const expected =
    facts.currentDate === null ? say.noDate(waiting) : say.expected(waiting, sheet.date(facts.currentDate))
  return {
    subject: shortened(say.subject(agent, shop), 60),
    preheader: say.preheader(shortened(paragraphs[0] ?? '', 90)),
    heading: say.heading(agent),
    blocks: [
      { kind: 'quote', paragraphs, by: say.by(agent, shop) },
      { kind: 'heading', text: say.standing },
      ...paragraph(waiting.units > 0 ? expected : say.nothingWaits, whatWasPaid(sheet)),
      standing(sheet, facts.currentDate),
      pageFirst(sheet),
      ...cancelRights(sheet),
      ...paragraph(whatEnds(sheet), whatNext(sheet)),
    ],
  }
}

/** Who writes, and what; a letter without its words is a bug of the sender. */
export function agentWords(sheet: Sheet): { agent: string; paragraphs: string[] } {
  if (sheet.agentMessage === undefined) throw new Error('agent-message was rendered without its words')
  const agent = plainLine(sheet.agentMessage.agent, 30) || plainLine(sheet.brand.shopName, 30)
  return { agent, paragraphs: plainParagraphs(sheet.agentMessage.text) }
}
