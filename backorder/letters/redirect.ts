import type { Channel } from './kinds.ts'

/** A letter that did not arrive goes out once more, as it is, by another channel; not if a newer letter has overtaken it. */
export interface Redirect {
  letterKey: string
  channel: Channel
  notBeforeMs: number
}
