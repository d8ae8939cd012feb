import { z } from 'zod'

/** A variable that is wrong beside others, and why; never its value, which may be a secret. */
export interface Gap {
  variable: string
  problem: string
}

/** An http or https address, without a slash at its end. */
export const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform((url) => url.replace(/\/+$/, ''))
