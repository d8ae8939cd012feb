/** What a text wants. `unknown`: a person must read it. `cancel`: the texts or the order, nobody can tell. */
export type Intent = 'wait' | 'refund' | 'swap' | 'status' | 'stop' | 'start' | 'help' | 'cancel' | 'unknown'

export interface Reading {
  intent: Intent
  /** One of the words by which carriers stop all texts, alone: no text may go out whatever else it meant. */
  carrierOptOut: boolean
  /** `start`, said by a word that means something only to whom has stopped the texts: YES. */
  onlyIfStopped: boolean
  /** `stop`, and something beside it that a person should read. */
  saysMore: boolean
}

export const understood = (intent: Intent): Reading => ({
  intent,
  carrierOptOut: false,
  onlyIfStopped: false,
  saysMore: false,
})
