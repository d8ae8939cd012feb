import { readFileSync } from 'node:fs'
import { ZodError } from 'zod'
import { namedFile } from '../setup/caller-dir.ts'
import { isForOperator } from '../setup/main.ts'
import { InputError } from './input-error.ts'

/** The JSON of a file that was named on the command line; `-`: of standard input. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path === '-' ? 0 : namedFile(path), 'utf8'))

/** Prints a result as JSON; a mistake in the input is one clear message and exit code 1. */
export async function print(run: () => unknown): Promise<void> {
  try {
    console.log(JSON.stringify(await run(), null, 2))
  } catch (error) {
    for (const line of messagesOf(error)) console.error(line)
    process.exitCode = 1
  }
}

function messagesOf(error: unknown): string[] {
  if (error instanceof ZodError) return error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`)
  const isClear =
    error instanceof InputError ||
    error instanceof SyntaxError ||
    isForOperator(error) ||
    (error instanceof Error && 'code' in error)
  if (!isClear) throw error
  return [error.message]
}
