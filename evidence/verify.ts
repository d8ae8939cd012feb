import { ArchiveError, type Files, unpack } from './archive.ts'
import { type Manifest, manifestPath, manifestSchema, sha256, signaturePath } from './manifest.ts'
import { isNamedRightly, type PublicKey, signatureHolds } from './signing-key.ts'

/** What a check found; without problems nothing was changed since the bundle was signed. */
export interface Finding {
  ok: boolean
  order: string | null
  law: string | null
  asOf: string | null
  /** The signer's key, and whether it is one that was given as the shop's. */
  signedBy: { kid: string; keyUrl: string; trusted: boolean } | null
  files: number
  /** Whether the law was kept, as judged anew from the record in the bundle; null: it could not be judged. */
  kept: boolean | null
  problems: string[]
}

/** Judges the bundle's record again: whether the law was kept, and whether its verdict says the same. Throws where they are none. */
export type JudgeAnew = (record: unknown, verdict: unknown) => { kept: boolean; agrees: boolean }

/** Checks a bundle: every hash, the signature, by one of the trusted keys where there are any, and the verdict. */
export function verifyBundle(zip: Uint8Array, judgeAnew: JudgeAnew, trusted: readonly PublicKey[] | null): Finding {
  const nothing = { ok: false, order: null, law: null, asOf: null, signedBy: null, files: 0, kept: null }
  let files: Files
  try {
    files = unpack(zip)
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    return { ...nothing, problems: [`The bundle cannot be read: ${error.message}.`] }
  }
  const manifest = readManifest(files)
  if (!manifest)
    return { ...nothing, files: files.size, problems: [`${manifestPath} is missing or not as it should be.`] }
  const { order, law, asOf, key, keyUrl } = manifest
  const verdict = verdictProblems(files, judgeAnew)
  const problems = [
    ...signatureProblems(files, manifest, trusted),
    ...fileProblems(files, manifest),
    ...verdict.problems,
  ]
  return {
    ok: problems.length === 0,
    order,
    law,
    asOf,
    signedBy: { kid: key.kid, keyUrl, trusted: isAmong(key, trusted) },
    files: files.size,
    kept: verdict.kept,
    problems,
  }
}

function readManifest(files: Files): Manifest | null {
  const parsed = manifestSchema.safeParse(jsonOf(files.get(manifestPath)))
  return parsed.success ? parsed.data : null
}

function signatureProblems(files: Files, { key }: Manifest, trusted: readonly PublicKey[] | null): string[] {
  const problems: string[] = []
  const told = files.get(manifestPath)
  const signature = textOf(files.get(signaturePath))
  if (!told || !signature.endsWith('\n') || !signatureHolds(told, signature.slice(0, -1), key)) {
    problems.push(`${signaturePath} is not the signature of ${manifestPath}.`)
  }
  if (!isNamedRightly(key)) problems.push('The key in the manifest goes by the name of another.')
  if (trusted && !isAmong(key, trusted)) problems.push('It was signed with a key that is not the one given.')
  return problems
}

const isAmong = (key: PublicKey, trusted: readonly PublicKey[] | null): boolean =>
  trusted?.some(({ x }) => x === key.x) ?? false

function fileProblems(files: Files, manifest: Manifest): string[] {
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  const own = new Set([manifestPath, signaturePath])
  const missing = [...listed.keys()].filter((path) => !files.has(path)).map((path) => `${path} is missing.`)
  const strange = [...files.keys()].filter((path) => !own.has(path) && !listed.has(path))
  const changed = [...listed.values()].filter(({ path, bytes, sha256: hash }) => {
    const file = files.get(path)
    return file !== undefined && (file.length !== bytes || sha256(file) !== hash)
  })
  const repeated = manifest.files.length !== listed.size ? ['The manifest lists a file twice.'] : []
  return [
    ...missing,
    ...changed.map(({ path }) => `${path} is not as it was signed.`),
    ...strange.map((path) => `${path} is not in the manifest.`),
    ...repeated,
  ]
}

function verdictProblems(files: Files, judgeAnew: JudgeAnew): { kept: boolean | null; problems: string[] } {
  try {
    const { kept, agrees } = judgeAnew(jsonOf(files.get('record.json')), jsonOf(files.get('verdict.json')))
    return { kept, problems: agrees ? [] : ['verdict.json is not what the judge says of record.json.'] }
  } catch {
    return { kept: null, problems: ['record.json or verdict.json cannot be read.'] }
  }
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(textOf(bytes))
  } catch {
    return undefined
  }
}

const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? new Uint8Array())
