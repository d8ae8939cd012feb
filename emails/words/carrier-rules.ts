/** What the carriers want said, by the message that says it. */
const mustSay: Readonly<Record<string, string>> = {
  'texting.stop': 'STOP',
  'replies.help': 'STOP',
  'replies.started': 'STOP',
  'replies.stopped': 'START',
  'replies.stoppedPhone': 'START',
}

/** Words that end texts, or begin them: a text that asks for one as an answer ends the conversation. */
const carriersWords =
  /(?<![\p{L}\d])(?:STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|YES|UNSTOP|INFO)(?![\p{L}\d])/u

/** Whether a message is a part of a text. */
export const isTexted = (name: string): boolean => /^(?:texting|replies)\.|\.sms(?:$|[A-Z])/u.test(name)

/** What a message lacks or asks for against the carriers' rules; none where it may be sent. */
export function carrierFaults(name: string, text: string): string[] {
  const word = mustSay[name]
  const asked = isTexted(name) ? carriersWords.exec(text)?.[0] : undefined
  return [
    ...(word !== undefined && !text.includes(word) ? [`${name} must say ${word}, by the carriers’ rules`] : []),
    ...(asked === undefined ? [] : [`${name} must not ask for ${asked}: carriers end or begin texts by it`]),
  ]
}
