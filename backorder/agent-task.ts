/** What only a person can do. */
export type AgentTask =
  | 'unreachable'
  | 'refund-refused'
  | 'step-refused'
  | 'step-unanswered'
  | 'payment-declined'
  | 'parcel-gone'
  | 'over-receipt'
  | 'parcel-unreported'
  | 'cancel-unclear'
