import { canonicalHash } from '../links/canonical-hash.ts'

/** The same id with the same content is the same act, however often it is sent. It stands in histories: no hash of anything personal goes into it. */
export const actId = (kind: string, id: string | undefined, content: unknown): string | undefined =>
  id === undefined ? undefined : `${kind}/${id}/${canonicalHash(content).slice(0, 8)}`
