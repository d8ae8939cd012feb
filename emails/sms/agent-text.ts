import { agentWords } from '../letters/agent-message.ts'
import { shortened } from '../names.ts'
import type { Sheet } from '../sheet.ts'
import { alphabetFor, roomForWords, share } from './sms-alphabet.ts'
import { linkOf, type Tail, written } from './sms-text.ts'

/** A person's own words by text, as many as there is room for; all of them stand behind the link. */
export function agentText(sheet: Sheet): string {
  const { agent, paragraphs } = agentWords(sheet)
  const words = paragraphs.join(' ')
  const alphabet = alphabetFor(`${agent} ${words}`, sheet.words.sms)
  const make = (some: string) => written(sheet, sheet.words.agentMessage.sms(agent, some), tailOf(sheet), alphabet)
  let max = Math.min(words.length, roomForWords.septets)
  let text = make(shortened(words, max))
  while (share(text, roomForWords) > 1 && max > 0) {
    max -= step
    text = make(shortened(words, max))
  }
  return text
}

/** So many characters fewer at a time. */
const step = 8

function tailOf(sheet: Sheet): Tail {
  const link = linkOf(sheet)
  const { texting } = sheet.words
  return sheet.brand.textsOneWay ? [texting.answerAt(link)] : [link, texting.stop]
}
