import { unzipSync, type ZipOptions, zipSync } from 'fflate'

/** Files by their path: small letters, digits, dots, dashes and slashes. */
export type Files = Map<string, Uint8Array>

/** A ZIP that is none, or that nobody should unpack. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

/** Bytes of a bundle, packed and unpacked, and how many files: far more than an order ever needs. */
export const limits = { packedBytes: 32_000_000, bytes: 64_000_000, fileBytes: 8_000_000, files: 2_000 }

// A ZIP holds local times without a zone: this one reads the same everywhere.
const noTime = new Date(1980, 0, 1)
const regularFile = (0o100644 << 16) >>> 0
const how: ZipOptions = { level: 6, mtime: noTime, os: 3, attrs: regularFile }

/** A ZIP of the files, in the order of their paths: the same files are the same bytes. */
export function pack(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), how)
}

/** The files of a ZIP; throws an ArchiveError for one that is broken, ambiguous or beyond the limits, before it is inflated. */
export function unpack(zip: Uint8Array): Files {
  if (zip.length > limits.packedBytes) throw new ArchiveError('the file is larger than any bundle')
  const seen = new Set<string>()
  let bytes = 0
  const admit = (file: { name: string; size: number; originalSize: number }) => {
    // Whoever reads such a file might see another than the one that was checked.
    if (seen.has(file.name)) throw new ArchiveError('two files have the same name')
    if (!/^[a-z0-9][a-z0-9-]*(?:[./][a-z0-9-]+)*$/.test(file.name)) throw new ArchiveError('a file has no proper name')
    const size = Math.max(file.size, file.originalSize)
    bytes += size
    seen.add(file.name)
    if (size > limits.fileBytes || bytes > limits.bytes || seen.size > limits.files) {
      throw new ArchiveError('it would unpack to more than any bundle holds')
    }
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(zip, { filter: admit })))
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError('the file is no ZIP that can be read')
  }
}
