import { type MailCatcher, openMailCatcher } from '../../server/developer/mail-catcher.ts'
import { SetupError } from '../setup/progress.ts'
import type { Parts } from './parts.ts'
import { hearsReplies } from './replies.ts'

const usualPort = 8425

/** Opens the developer's SMTP port; null where the usual one is taken. Throws a SetupError where a chosen one is. */
export async function catchMail(parts: Parts): Promise<MailCatcher | null> {
  const { database, config } = parts
  // Whoever leaves the web port to chance, as tests do, wants no fixed one here either.
  const port = config.smtpPort ?? (config.port === 0 ? 0 : usualPort)
  try {
    return await openMailCatcher(database, port, Date.now, hearsReplies(parts))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    if (config.smtpPort === null) return null
    throw new SetupError(`Port ${port} is taken. Free it, or choose another with MEANWHILE_SMTP_PORT.`)
  }
}
