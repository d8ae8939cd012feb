import { ConfigError } from '../../config/config.ts'
import { SetupError, toStderr } from './progress.ts'

/** Whether a failure is the operator's to mend, and its message says all of it. */
export const isForOperator = (error: unknown): error is Error =>
  error instanceof SetupError || error instanceof ConfigError

/** Runs a command to its end: what the operator can mend is said without a stack, and anything else is a bug. */
export async function main(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!isForOperator(error)) throw error
    toStderr(error.message)
    process.exitCode = 1
  }
}
