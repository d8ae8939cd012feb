import type { Hono } from 'hono'
import { raw } from 'hono/html'
import type { Database } from '../../records/database.ts'
import { caughtHtml, type listCaughtMail } from '../../records/letters/caught-mail.ts'
import type { Env } from '../deps.ts'

/** Mails as the page shows them. */
export type Caught = Awaited<ReturnType<typeof listCaughtMail>>

/** Mail that other software sent to the SMTP port, for a look beside our letters; nothing where there is none. */
export const CaughtMails = ({ mails }: { mails: Caught }) =>
  mails.length === 0 ? null : (
    <section aria-labelledby="caught">
      <h2 id="caught">Mail from elsewhere</h2>
      <p class="quiet">What came in at the SMTP port of this machine. It was delivered to nobody.</p>
      {mails.map((mail) => (
        <Mail key={mail.id} mail={mail} />
      ))}
    </section>
  )

const Mail = ({ mail }: { mail: Caught[number] }) => {
  const at = new Date(mail.receivedAtMs).toISOString()
  const subject = mail.subject || 'Without a subject'
  return (
    <article class="card">
      <h3>{subject}</h3>
      <p class="quiet">
        <time datetime={at}>{at.replace('T', ' ').slice(0, 16)} UTC</time> · from {mail.from || 'nobody'} to{' '}
        {mail.to || 'nobody'}
      </p>
      {mail.hasHtml ? (
        <details>
          <summary>Show the mail</summary>
          <iframe
            title={`Mail: ${subject}`}
            src={`/dev/mail/${mail.id}/html`}
            loading="lazy"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
        </details>
      ) : null}
      {mail.text === null ? null : (
        <details open={!mail.hasHtml}>
          <summary>Show its text part</summary>
          <pre>{mail.text}</pre>
        </details>
      )}
    </article>
  )
}

/** The HTML of a mail, framed: it can load pictures and do nothing else. */
export function caughtMailRoutes(routes: Hono<Env>, database: Database): void {
  routes.get('/dev/mail/:id/html', async (c) => {
    const id = Number(c.req.param('id'))
    const html = Number.isSafeInteger(id) ? await caughtHtml(database, id) : null
    if (html === null) return c.notFound()
    c.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
    )
    return c.html(raw(html))
  })
}
