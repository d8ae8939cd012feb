import type { SmsAlphabet } from '../sms/sms-alphabet.ts'
import type { Messages } from './contract.ts'
import type { LawWords } from './law-claims.ts'

/** A word by which a customer answers an SMS. */
export type KeywordName = 'WAIT' | 'REFUND' | 'SWAP' | 'STATUS'

/** Everything that one language needs, in a file of its own under `languages/`. */
export interface Language {
  /** BCP 47, as in the `lang` attribute: `de`, `pt-BR`. */
  locale: string
  direction: 'ltr' | 'rtl'
  sms: SmsAlphabet
  /** The word shown to the customer, in capitals; the English ones are understood as well. */
  keywords: Record<KeywordName, string>
  messages: Messages
  law: LawWords
}
