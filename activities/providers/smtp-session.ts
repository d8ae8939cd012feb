import { isIP } from 'node:net'
import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** A mail server that takes letters for others. */
export interface SmtpServer {
  host: string
  port: number
  /** TLS from the first byte; without it the connection is upgraded where the server can. */
  secure: boolean
  login: { user: string; password: string } | null
}

export interface SmtpMessage {
  from: string
  to: string
  bytes: Buffer
}

/** How an attempt ended; `handedOver`: the server may have the whole message. */
export type SmtpAttempt = { taken: true } | FailedAttempt

export interface FailedAttempt {
  taken: false
  handedOver: boolean
  /** That the server answered, or `API` where the letter never got so far. */
  command: string
  /** Of the reply, 400 or more; null: no reply said why. */
  code: number | null
  /** The server's words: they may hold an address. */
  response: string
  /** As nodemailer names it, `ETIMEDOUT`. */
  error: string
}

export interface SmtpSession {
  /** One attempt at one message; never throws for what a server or the network does. */
  attempt(message: SmtpMessage): Promise<SmtpAttempt>
}

const idleMs = 3_000
/** RFC 5321: the server is closing, whatever it was asked. */
export const closing = 421

/** Attempts over one connection at a time, kept for a moment so that letters in a row share it. */
export function smtpSession(server: SmtpServer, timeoutMs: number): SmtpSession {
  let kept: SMTPConnection | null = null
  let idle: NodeJS.Timeout | undefined
  const drop = (connection: SMTPConnection) => {
    if (kept === connection) kept = null
  }
  const fresh = (): SMTPConnection => {
    const connection = new SMTPConnection(optionsOf(server, timeoutMs))
    // Troubles between two letters show at the next one.
    for (const trouble of ['end', 'error']) connection.on(trouble, () => drop(connection))
    return connection
  }
  const keep = (connection: SMTPConnection) => {
    kept = connection
    idle = setTimeout(() => {
      drop(connection)
      connection.quit()
    }, idleMs)
    idle.unref()
  }
  const take = (): SMTPConnection | null => {
    const connection = kept
    kept = null
    clearTimeout(idle)
    return connection
  }
  return {
    async attempt(message) {
      const before = take()
      if (before) {
        const again = await over(before, message, timeoutMs)
        // A server may hang up on who was idle: only then is a fresh connection worth another try at once.
        if (again.taken || again.handedOver || (again.code !== null && again.code !== closing))
          return settle(before, again, keep)
        before.close()
      }
      const connection = fresh()
      const opened = await open(connection, server.login, timeoutMs)
      if (opened) {
        connection.close()
        return opened
      }
      return settle(connection, await over(connection, message, timeoutMs), keep)
    },
  }
}

function settle(connection: SMTPConnection, attempt: SmtpAttempt, keep: (c: SMTPConnection) => void): SmtpAttempt {
  if (attempt.taken) keep(connection)
  else connection.close()
  return attempt
}

function optionsOf({ host, port, secure, login }: SmtpServer, timeoutMs: number) {
  // A password never crosses a network in the clear.
  const requireTLS = !secure && login !== null && !isLoopback(host)
  return {
    host,
    port,
    secure,
    requireTLS,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // On one machine a certificate made for nobody protects nothing.
    ...(isLoopback(host) ? { tls: { rejectUnauthorized: false } } : {}),
  }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** Null: greeted and logged in. */
function open(connection: SMTPConnection, login: SmtpServer['login'], timeoutMs: number): Promise<SmtpAttempt | null> {
  return within<SmtpAttempt | null>(timeoutMs, failed(timedOut('CONN'), false), (done) => {
    const settled = (error?: Error | null) => done(error ? failed(error, false) : null)
    connection.once('error', settled)
    connection.connect((error) => {
      if (error || login === null) return settled(error)
      connection.login({ credentials: { user: login.user, pass: login.password } }, (refused) => settled(refused))
    })
  })
}

function over(connection: SMTPConnection, message: SmtpMessage, timeoutMs: number): Promise<SmtpAttempt> {
  let handedOver = false
  // Read only once the server has asked for the message: until then it certainly has not got it.
  const bytes = new Readable({
    read() {
      handedOver = true
      this.push(message.bytes)
      this.push(null)
    },
  })
  return within<SmtpAttempt>(
    timeoutMs,
    () => failed(timedOut('DATA'), handedOver),
    (done) => {
      const settled = (error?: Error | null) => done(error ? failed(error, handedOver) : { taken: true })
      connection.once('error', settled)
      connection.send({ from: message.from, to: [message.to], size: message.bytes.length }, bytes, (error) => {
        connection.removeListener('error', settled)
        settled(error)
      })
    },
  )
}

type Settle<Result> = (result: Result) => void

/** The first result, or `late` when there is none in time. */
function within<Result>(
  timeoutMs: number,
  late: Result | (() => Result),
  work: (done: Settle<Result>) => void,
): Promise<Result> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(late instanceof Function ? late() : late), timeoutMs)
    work((result) => {
      clearTimeout(timer)
      resolve(result)
    })
  })
}

const timedOut = (command: string): Error =>
  Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT', command })

/** A reply means that the server spoke: what it refused it does not have. */
function failed(error: Error, handedOver: boolean): FailedAttempt {
  const of = (name: string): unknown => (name in error ? Reflect.get(error, name) : undefined)
  const [code, command, response, kind] = ['responseCode', 'command', 'response', 'code'].map(of)
  const spoke = typeof code === 'number' && code >= 400
  return {
    taken: false,
    handedOver: handedOver && !spoke,
    command: typeof command === 'string' ? command : '',
    code: spoke ? code : null,
    response: typeof response === 'string' ? response : '',
    error: typeof kind === 'string' ? kind : error.name,
  }
}
