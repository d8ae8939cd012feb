/** A mail server that takes letters for others. */
export interface SmtpConfig {
  host: string
  port: number
  /** TLS from the first byte. */
  secure: boolean
  login: { user: string; password: string } | null
}

/** Whether an address names a mail server, with a login whole or not at all. */
export function isMailServer(text: string): boolean {
  try {
    const { host, login } = smtpOf(text)
    return host !== '' && /^smtps?:/.test(text) && (login !== null || !/^smtps?:\/\/[^/]*@/.test(text))
  } catch {
    return false
  }
}

/** The mail server of `smtp://user:password@host:587`. */
export function smtpOf(text: string): SmtpConfig {
  const url = new URL(text)
  const secure = url.protocol === 'smtps:'
  const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    login: user && password ? { user, password } : null,
  }
}
