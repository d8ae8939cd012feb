import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logo } from '../../server/pages/logo.ts'

/** Mail programs load it with every letter. */
const largestBytes = 200_000

/** How the pictures begin that every mail program shows. */
const kinds: readonly { type: Logo['type']; extension: string; begins: Buffer }[] = [
  { type: 'image/png', extension: 'png', begins: Buffer.from('89504e470d0a1a0a', 'hex') },
  { type: 'image/jpeg', extension: 'jpg', begins: Buffer.from('ffd8ff', 'hex') },
  { type: 'image/gif', extension: 'gif', begins: Buffer.from('GIF8') },
]

/** The logo in the shop's own folder, named after its content so that it can be kept for ever; a string says what is wrong with it. */
export function readLogo(folder: string, file: string): Logo | string {
  const bytes = contentOf(join(folder, file))
  if (bytes === null) return `logo names ${file}, and there is no such file`
  const kind = kinds.find(({ begins }) => bytes.subarray(0, begins.length).equals(begins))
  if (!kind) return 'logo must be a PNG, a JPEG or a GIF: mail programs show no other pictures'
  if (bytes.length > largestBytes) return `logo is larger than ${largestBytes / 1000} kB`
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return { name: `logo-${hash}.${kind.extension}`, type: kind.type, bytes }
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
