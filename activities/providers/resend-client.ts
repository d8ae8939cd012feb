import { Resend } from 'resend'

export interface ResendAccount {
  apiKey: string
  /** Without a slash at the end; null: Resend itself. */
  baseUrl?: string | null
}

/** The official client; of the environment, which it would read too, it takes nothing. */
export const resendClient = ({ apiKey, baseUrl }: ResendAccount): Resend =>
  new Resend(apiKey, { baseUrl: baseUrl ?? 'https://api.resend.com', userAgent: 'meanwhile' })
