/** What may stand between a stop and the thing that shall stop. */
const between =
  '(?:(?:sending|send|me|us|all|any|these|those|this|the|your|with|more|of|to|my|phone|please|such) ){0,4}'
const texts = '(?:texts?|txts?|texting|messages?|messaging|sms|contacting|spam|spamming)'

/** No more texts, said in a sentence: revocation by any reasonable means counts (47 CFR 64.1200(a)(10)). Read on folded words between single spaces. */
const patterns: readonly RegExp[] = [
  new RegExp(` (?:stop|quit|cease) ${between}${texts} `),
  / (?:do not|dont|never) (?:please |ever )?(?:text|txt|message|sms|contact|spam) /,
  new RegExp(` (?:do not|dont|never|no) (?:send|sending) ${between}${texts} `),
  / no more (?:texts?|txts?|messages?|sms) /,
  / (?:want|wish|like|need) (?:to (?:unsubscribe|opt out)|no more (?:texts?|messages?|sms)) /,
  / (?:unsubscribe|opt) (?:me|us) /,
  / (?:remove|delete) (?:me|my (?:phone )?number) /,
  / take me off /,
  / (?:leave me alone|lose my number) /,
  / keine (?:weiteren )?(?:sms|nachrichten|textnachrichten)(?: bitte)? (?:mehr|senden|schicken|schreiben) /,
  / keine weiteren (?:sms|nachrichten|textnachrichten) /,
  / schreib\w* (?:mir|uns) (?:bitte )?(?:nicht|nichts|nie) mehr /,
  / (?:hor|hoer)\w* (?:\w+ ){0,2}auf (?:\w+ ){0,3}(?:schreiben|texten|sms|nachrichten) /,
  / plus de (?:sms|messages|textos) /,
  / (?:arretez|arreter|arrete|cessez|stop) (?:de |d )?(?:\w+ ){0,3}(?:sms|messages?|textos?|ecrire|envoyer|contacter) /,
  / ne (?:m|me|nous) (?:envoyez|ecrivez|contactez) plus /,
  / no (?:me |nos )?(?:envi|mand|escrib|contact)\w* (?:\w+ ){0,1}(?:mas|mensajes|sms) /,
  / no mas (?:mensajes|sms|textos) /,
  / (?:dejen|deje|deja|paren|pare) de (?:\w+ )?(?:enviar|mandar|escribir)\w* /,
  / (?:niente|basta|non voglio) (?:piu )?(?:\w+ )?(?:messaggi|sms) /,
  / (?:smettete|smetti|smetta) (?:\w+ ){0,3}(?:scriver\w*|mandar\w*|inviar\w*|messaggi|sms) /,
  / non (?:mi |ci )?(?:scriv|mandat|invia|contatt)\w* (?:\w+ )?piu /,
  / geen (?:\w+ )?(?:sms|smsjes|berichten|berichtjes) meer /,
  / (?:stop|stoppen) (?:\w+ ){0,2}(?:smsen|berichten|sturen|smsjes) /,
  / (?:nao|parem|pare) (?:de )?(?:me )?(?:envi|mand)\w* (?:\w+ ){0,1}(?:mais|mensagens|sms) /,
  / chega de (?:mensagens|sms) /,
  / nao (?:quero|desejo) (?:receber )?(?:mais )?(?:mensagens|sms) /,
  /(?:sms|メッセージ|メール|テキスト).{0,8}(?:停止|止めて|やめて|不要|いらない|送らない)|(?:送信しない|送らない)で/,
  / (?:لا|عدم) (?:ترسل|ترسلوا|ترسلو|تراسلني|تراسلوني|ارسال) /,
  / (?:اوقف|اوقفوا|ايقاف|توقفوا|توقف) (?:عن )?(?:الرسائل|رسائل|ارسال|المراسله|مراسلتي) /,
]

const negated = / (?:dont|do not|not|never|nicht|ne) (?:please )?(?:stop|quit|cease|unsubscribe|remove|opt) /

/** Whether folded words ask for no more texts. */
export function asksForNoMoreTexts(words: readonly string[]): boolean {
  const sentence = ` ${words.join(' ')} `
  return !negated.test(sentence) && patterns.some((pattern) => pattern.test(sentence))
}
