import { readFileSync, statSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { shapeAsCase } from '../../backorder/law/judge.ts'
import { judgeRecords } from '../../backorder/law/record.ts'
import { lawNames } from '../../backorder/policy.ts'
import { limits } from '../../evidence/archive.ts'
import { type PublicKey, publicKey } from '../../evidence/signing-key.ts'
import { type Finding, type JudgeAnew, verifyBundle } from '../../evidence/verify.ts'
import { InputError } from './input-error.ts'
import { judgeCases } from './judge-cases.ts'

/** A file that cannot be checked at all. */
export class VerifyError extends InputError {
  override readonly name = 'VerifyError'
}

/** Checks a bundle on disk; `keyFile`: a key or a list of keys (JWK, JWKS) that it must be signed by. Throws VerifyError, or what reading throws. */
export function verifyFile(bundle: string, keyFile: string | null): Finding {
  const trusted = keyFile === null ? null : readKeys(keyFile)
  if (statSync(bundle).size > limits.packedBytes) throw new VerifyError('The file is larger than any bundle.')
  return verifyBundle(readFileSync(bundle), judgeAnew, trusted)
}

const keyFileSchema = z.union([
  z.object({ keys: z.array(publicKey).min(1) }),
  publicKey.transform((key) => ({ keys: [key] })),
])

function readKeys(path: string): PublicKey[] {
  const parsed = keyFileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new VerifyError('The key file holds no Ed25519 key as the shop publishes it.')
  return parsed.data.keys
}

const named = z.array(z.object({ lineId: z.string() }))
const verdictSchema = z.object({
  law: z.enum(lawNames),
  ok: z.boolean(),
  breaches: z.array(z.unknown()),
  lines: z.array(
    z.looseObject({ lineId: z.string(), status: z.string(), ok: z.boolean(), breaches: z.array(z.unknown()) }),
  ),
})
type Told = z.output<typeof verdictSchema>

/** By what a verdict decides; the sentences of its reasons may change between versions. */
export const judgeAnew: JudgeAnew = (record, told) => {
  const cases = judgeCases(record)
  const lines = named.parse(record)
  const verdict = verdictSchema.parse(told)
  const judged = judgeRecords(
    cases.map(({ record: line }, at) => ({ lineId: lines[at]?.lineId ?? '', record: line })),
    verdict.law,
  )
  const sameLaw = cases.every(({ law }) => law === verdict.law)
  const again = { ...judged, lines: judged.lines.map((line) => ({ ...line, ...shapeAsCase(line) })) }
  return { kept: judged.ok, agrees: sameLaw && isDeepStrictEqual(essence(again), essence(verdict)) }
}

const essence = ({ ok, breaches, lines }: Pick<Told, 'ok' | 'breaches' | 'lines'>) => ({
  ok,
  breaches,
  lines: lines.map(({ because: _, ...line }) => line),
})
