import { placeholdersOf } from './arguments.ts'
import { carrierFaults } from './carrier-rules.ts'
import { contract, type Signature, signaturesOf } from './contract.ts'
import type { Language } from './language.ts'
import { missingClaims } from './law-claims.ts'
import { parsed, placeholdersIn } from './message.ts'

const signatures = new Map(signaturesOf(contract))

/** What is wrong with one message of a language, in words for whoever wrote it; none when it may be sent. */
export function faultsOf(name: string, text: string, { locale, law }: Pick<Language, 'locale' | 'law'>): string[] {
  const signature = signatures.get(name)
  if (signature === undefined) return [`${name} is no message`]
  const used = usedIn(text)
  if (typeof used === 'string') return [`${name} is no ICU message: ${used}`]
  if (text.trim() === '') return [`${name} is empty`]
  return [
    ...placeholderFaults(name, signature, used),
    ...carrierFaults(name, text),
    ...missingClaims(name, text, law).map((claim) => `${name} in ${locale} must say by law: ${claim}`),
  ]
}

function placeholderFaults(name: string, signature: Signature, used: string[]): string[] {
  const bound = signature.flatMap((argument) => placeholdersOf(argument).bound)
  const free = ['refundDays', ...signature.flatMap((argument) => placeholdersOf(argument).free)]
  return [
    ...bound.filter((placeholder) => !used.includes(placeholder)).map((lost) => `${name} lacks {${lost}}`),
    ...used
      .filter((placeholder) => !bound.includes(placeholder) && !free.includes(placeholder))
      .map((unknown) => `${name} does not know {${unknown}}`),
  ]
}

/** The placeholders that a message uses, or what its syntax lacks. */
function usedIn(text: string): string[] | string {
  try {
    return placeholdersIn(parsed(text))
  } catch (error) {
    if (error instanceof SyntaxError) return error.message
    throw error
  }
}
