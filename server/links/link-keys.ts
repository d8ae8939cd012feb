import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Queries } from '../../records/database.ts'
import { settingOnce } from '../../records/settings.ts'
import type { LinkKey } from './signed-token.ts'

const kept = z.array(z.object({ kid: z.string().regex(/^[\w-]{1,16}$/), secret: z.string().min(43) })).min(1)

/** The keys that sign customers' links, made at the first start; add a new one at the front to change keys. */
export async function loadLinkKeys(db: Queries): Promise<LinkKey[]> {
  const made = [{ kid: randomBytes(3).toString('base64url'), secret: randomBytes(32).toString('base64url') }]
  const keys = kept.parse(await settingOnce(db, 'link-keys', made))
  return keys.map(({ kid, secret }) => ({ kid, secret: Buffer.from(secret, 'base64url') }))
}
