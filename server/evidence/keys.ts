import { z } from 'zod'
import { makeSigningKey, type SigningKey, signingKey } from '../../evidence/signing-key.ts'
import type { Queries } from '../../records/database.ts'
import { settingOnce } from '../../records/settings.ts'

const kept = z.tuple([signingKey], signingKey)

/** The keys that sign evidence, made when first asked for; add a new one at the front to change keys, so that the old ones stay published. */
export const loadEvidenceKeys = async (db: Queries): Promise<[SigningKey, ...SigningKey[]]> =>
  kept.parse(await settingOnce(db, 'evidence-keys', [makeSigningKey()]))

/** Where the public halves are found. */
export const evidenceKeyPath = '/.well-known/meanwhile-evidence-key.json'
