import PostalMime, { type Address, type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { Database } from '../../records/database.ts'
import { type CaughtMail, keepCaughtMail } from '../../records/letters/caught-mail.ts'

/** An SMTP port on loopback that delivers to nobody: all it takes is shown beside the outbox, and what comes to an address of ours is heard. */
export interface MailCatcher {
  port: number
  close(): Promise<void>
}

const largestMailBytes = 10_000_000
const longestTextLength = 200_000

/** Hears a mail that came to an address of ours, and does nothing with any other. */
export type HearCaught = (bytes: Uint8Array, recipients: readonly string[]) => Promise<void>

/** Opens the port (0: any free one); rejects with EADDRINUSE where it is taken. */
export async function openMailCatcher(
  database: Database,
  port: number,
  now: () => number,
  hear: HearCaught = async () => {},
): Promise<MailCatcher> {
  const server = new SMTPServer({
    authOptional: true,
    // A shop's mail settings may insist on some login: any will do.
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anyone' }),
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: largestMailBytes,
    maxClients: 20,
    banner: 'Meanwhile outbox',
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const recipients = envelope.rcptTo.map(({ address }) => address)
      take(stream)
        .then(
          async (bytes) => {
            if (!bytes) return done(Object.assign(new Error('larger than this port takes'), { responseCode: 552 }))
            const email = await PostalMime.parse(bytes)
            await hear(bytes, recipients)
            const to = recipients.join(', ')
            await keepCaughtMail(database, caughtMail(email, { from, to, receivedAtMs: now() }))
            done()
          },
          () => done(Object.assign(new Error('it could not be read'), { responseCode: 451 })),
        )
        .catch(() => done(Object.assign(new Error('it could not be kept'), { responseCode: 451 })))
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  // A client that breaks off is no trouble of the developer's.
  server.on('error', () => {})
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function take(stream: SMTPServerDataStream): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) {
    // What is over the limit is read to its end, and forgotten.
    if (!stream.sizeExceeded && chunk instanceof Uint8Array) chunks.push(chunk)
  }
  return stream.sizeExceeded ? null : Buffer.concat(chunks)
}

/** Its own headers where it has them, else the envelope. */
function caughtMail(email: Email, envelope: Pick<CaughtMail, 'from' | 'to' | 'receivedAtMs'>): Omit<CaughtMail, 'id'> {
  return {
    from: (email.from && mailbox(email.from)) || envelope.from,
    to: email.to?.map(mailbox).join(', ') || envelope.to,
    receivedAtMs: envelope.receivedAtMs,
    subject: storable(email.subject),
    html: storable(email.html),
    text: storable(email.text),
  }
}

const mailbox = ({ name, address = '' }: Address): string => (name ? `${name} <${address}>` : address)

/** PostgreSQL keeps no NUL. */
const storable = (text: string | undefined): string | null =>
  text === undefined ? null : text.replaceAll('\0', '').slice(0, longestTextLength)
