import { createHash } from 'node:crypto'
import { z } from 'zod'
import { publicKey } from './signing-key.ts'

export const manifestPath = 'manifest.json'
export const signaturePath = 'manifest.sig'

/** What a bundle holds and who says so: the one file that is signed. */
export const manifestSchema = z.strictObject({
  format: z.literal('meanwhile-evidence/1'),
  order: z.string(),
  law: z.string(),
  /** The day of the judgement; what came later is not in it. */
  asOf: z.string(),
  /** The signer's public key, and where the shop publishes it. */
  key: publicKey.strict(),
  keyUrl: z.string(),
  files: z.array(
    z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})
export type Manifest = z.output<typeof manifestSchema>

/** The SHA-256 of bytes, hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
