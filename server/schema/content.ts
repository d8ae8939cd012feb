import { canonicalHash } from '../links/canonical-hash.ts'

/** A short hash of a body that came under an id: the same id with another one is another act. Undefined where it has no id. */
export const contentOf = (body: { id?: string }): string | undefined =>
  body.id === undefined ? undefined : canonicalHash(body).slice(0, 16)
