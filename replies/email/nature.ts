/** Who wrote an email. `machine-like`: it looks like an automatic reply, and may be a person's: no machine acts on it or answers it, a person reads it. */
export type Nature = 'person' | 'machine-like' | 'auto-reply' | 'bounce' | 'ourselves'

export interface Envelope {
  /** Lower-case names; the first of each. */
  headers: Readonly<Record<string, string>>
  /** The address alone, without a name. */
  from: string
  subject: string
}

/** Every letter of ours carries it, so that our own mail is known when it comes back. */
export const ownMark = 'x-meanwhile-order'

/** What RFC 3834 and the habits of mail programs say of an email's writer. Only what a machine alone puts there silences an email: people write subjects, and forward lists. */
export function natureOf({ headers, from, subject }: Envelope): Nature {
  if (headers[ownMark] !== undefined) return 'ourselves'
  if (isBounce(headers, from)) return 'bounce'
  if (isAutomatic(headers)) return 'auto-reply'
  return looksAutomatic(headers, from, subject) ? 'machine-like' : 'person'
}

function isBounce(headers: Envelope['headers'], from: string): boolean {
  if (headers['return-path']?.replace(/\s/g, '') === '<>') return true
  if (/multipart\/report/i.test(headers['content-type'] ?? '') || headers['x-failed-recipients'] !== undefined)
    return true
  return /^mailer-daemon(?:[+@-]|$)/i.test(from)
}

function isAutomatic(headers: Envelope['headers']): boolean {
  const submitted = (headers['auto-submitted'] ?? 'no').trim().toLowerCase()
  if (!/^no(?:[;\s]|$)/.test(submitted)) return true
  return automaticHeaders.some((name) => headers[name] !== undefined)
}

const automaticHeaders = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'x-auto-response',
  'x-mail-autoreply',
  'x-vacation',
  'x-loop',
  'delivered-by-autoresponder',
]

const listHeaders = ['list-id', 'list-post']

function looksAutomatic(headers: Envelope['headers'], from: string, subject: string): boolean {
  if (/^(?:bulk|junk|list|auto_reply)$/i.test((headers.precedence ?? '').trim())) return true
  if (listHeaders.some((name) => headers[name] !== undefined)) return true
  if (/^(?:postmaster|bounces?|no-?reply(?:-bounce)?)(?:[+@-]|$)/i.test(from)) return true
  return automaticSubjects.some((look) => look.test(subject.trim()))
}

/** Subjects of vacation notes, at their beginning, where mail programs put them. */
const automaticSubjects: readonly RegExp[] = [
  /^(?:re:\s*)?(?:auto(?:matic|mated)?[\s:-]*(?:reply|response|answer)|autoreply|out of (?:the )?office|away from (?:my|the) (?:desk|office)|on (?:vacation|holiday|leave)\b)/i,
  /^(?:aw:\s*|re:\s*)?(?:automatische antwort|abwesenheits|abwesend|ich bin (?:nicht im büro|im urlaub)|außer haus)/i,
  /^(?:re:\s*)?(?:réponse automatique|message d['’]absence|absence du bureau|absent du bureau|je suis absent|en congés?)/i,
  /^(?:re:\s*)?(?:respuesta autom[aá]tica|fuera de (?:la )?oficina|ausente|estoy de vacaciones)/i,
  /^(?:re:\s*|r:\s*)?(?:risposta automatica|fuori (?:sede|ufficio)|assenza dall['’]ufficio|sono in ferie)/i,
  /^(?:re:\s*)?(?:automatisch antwoord|automatische (?:reactie|beantwoording)|afwezig|niet aanwezig|ik ben (?:afwezig|op vakantie))/i,
  /^(?:re:\s*)?(?:resposta autom[aá]tica|fora do escrit[oó]rio|aus[eê]ncia tempor[aá]ria|estou de f[eé]rias)/i,
  /^(?:re:\s*)?(?:自動(?:返信|応答|回答)|【?不在|休暇中)/i,
  /^(?:re:\s*)?(?:رد تلقائي|الرد التلقائي|خارج المكتب|في إجازة)/i,
]
