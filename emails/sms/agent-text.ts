import { agentWords } from '../letters/agent-message.ts'
import type { Sheet } from '../sheet.ts'
import { alphabetFor, roomForWords } from './sms-alphabet.ts'
import { asMuchAs, linkOf, type Tail, written } from './sms-text.ts'

/** A person's own words by text, as many as there is room for; all of them stand behind the link. */
export function agentText(sheet: Sheet): string {
  const { agent, paragraphs } = agentWords(sheet)
  const words = paragraphs.join(' ')
  const alphabet = alphabetFor(`${agent} ${words}`, sheet.words.sms)
  const make = (some: string) => written(sheet, sheet.words.agentMessage.sms(agent, some), tailOf(sheet), alphabet)
  return asMuchAs(words, roomForWords, make)
}

function tailOf(sheet: Sheet): Tail {
  const link = linkOf(sheet)
  const { texting } = sheet.words
  return sheet.brand.textsOneWay ? [texting.answerAt(link)] : [link, texting.stop]
}
