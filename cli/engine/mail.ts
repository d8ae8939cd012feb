import { type MailCatcher, openMailCatcher } from '../../server/developer/mail-catcher.ts'
import { SetupError } from '../setup/progress.ts'
import type { Parts } from './parts.ts'

const usualPort = 8425

/** Opens the developer's SMTP port; null where the usual one is taken. Throws a SetupError where a chosen one is. */
export async function catchMail({ database, config }: Parts): Promise<MailCatcher | null> {
  // Whoever leaves the web port to chance, as tests do, wants no fixed one here either.
  const port = config.smtpPort ?? (config.port === 0 ? 0 : usualPort)
  try {
    return await openMailCatcher(database, port, Date.now)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    if (config.smtpPort === null) return null
    throw new SetupError(`Port ${port} is taken. Free it, or choose another with MEANWHILE_SMTP_PORT.`)
  }
}
