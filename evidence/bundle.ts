import { type Files, pack } from './archive.ts'
import { type Manifest, manifestPath, sha256, signaturePath } from './manifest.ts'
import { publicHalf, type SigningKey, signBytes } from './signing-key.ts'

/** Which record a bundle is of. */
export type About = Pick<Manifest, 'order' | 'law' | 'asOf' | 'keyUrl'>

/** One ZIP of the files, a manifest with the hash of each, and its signature; the same record is the same bytes. */
export function sealBundle(files: Files, about: About, key: SigningKey): Uint8Array {
  const manifest: Manifest = {
    format: 'meanwhile-evidence/1',
    ...about,
    key: publicHalf(key),
    files: [...files]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  const told = jsonFile(manifest)
  return pack(new Map([...files, [manifestPath, told], [signaturePath, textFile(`${signBytes(told, key)}\n`)]]))
}

/** Data as a file that people can read too. */
export const jsonFile = (data: unknown): Uint8Array => textFile(`${JSON.stringify(data, null, 2)}\n`)

export const textFile = (text: string): Uint8Array => new TextEncoder().encode(text)
