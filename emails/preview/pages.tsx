import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { RenderedLetter } from '../letter-input.ts'
import { septets } from '../sms/gsm.ts'

const style = `
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem;max-width:80rem;color:#1d1c1a;background:#fff}
a{color:#1f5f4a} h1{font-size:1.4rem} h2{font-size:1.1rem;margin:1.5rem 0 .5rem} li{margin:.25rem 0}
iframe{border:1px solid #dedbd3;border-radius:8px;background:#fff} .wide{display:flex;gap:1rem;flex-wrap:wrap}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f2ee;padding:1rem;border-radius:8px}
dt{font-weight:600} dd{margin:0 0 .5rem} nav a{margin-right:1rem}`

function Page({ title, children }: { title: string; children: Child }) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <style>{raw(style)}</style>
        </head>
        <body>{children}</body>
      </html>
    </>
  )
}

/** An address of the preview that keeps the chosen language. */
const inLanguage = (path: string, locale: string | undefined) => (locale === undefined ? path : `${path}?in=${locale}`)

/** All examples, by letter, and the languages to read them in. */
export function ListPage({
  titles,
  locales,
  locale,
}: {
  titles: string[]
  locales: string[]
  locale?: string | undefined
}) {
  return (
    <Page title="Letters">
      <main>
        <h1>Letters{locale === undefined ? '' : ` (${locale})`}</h1>
        <nav aria-label="Languages">
          {locales.map((other) => (
            <a key={other} href={`/?in=${other}`}>
              {other}
            </a>
          ))}
        </nav>
        <ol>
          {titles.map((title, at) => (
            <li key={title}>
              <a href={inLanguage(`/letters/${at}`, locale)}>{title}</a>
            </li>
          ))}
        </ol>
      </main>
    </Page>
  )
}

/** One letter: subject, both widths, the text part, the SMS with what it takes on the air. */
export function LetterPage({
  title,
  at,
  count,
  locale,
  letter,
}: {
  title: string
  at: number
  count: number
  locale: string | undefined
  letter: RenderedLetter
}) {
  const { subject, preheader, text, sms } = letter
  return (
    <Page title={title}>
      <nav>
        <a href={inLanguage('/', locale)}>All letters</a>
        {at > 0 && <a href={inLanguage(`/letters/${at - 1}`, locale)}>Previous</a>}
        {at < count - 1 && <a href={inLanguage(`/letters/${at + 1}`, locale)}>Next</a>}
      </nav>
      <main>
        <h1>{title}</h1>
        <dl>
          <dt>Subject ({subject.length} characters)</dt>
          <dd>{subject}</dd>
          <dt>Preheader</dt>
          <dd>{preheader}</dd>
        </dl>
        <h2>HTML ({Math.ceil(letter.html.length / 1000)} kB)</h2>
        <div class="wide">
          <iframe title="On a phone" src={inLanguage(`/letters/${at}/html`, locale)} width="320" height="760" />
          <iframe title="On a desktop" src={inLanguage(`/letters/${at}/html`, locale)} width="760" height="760" />
        </div>
        <h2>Text</h2>
        <pre dir="auto">{text}</pre>
        <h2>SMS {sms === null ? '' : onAir(sms)}</h2>
        <pre>{sms ?? 'None: this letter is not texted.'}</pre>
      </main>
    </Page>
  )
}

/** What an SMS takes on the air. */
function onAir(sms: string): string {
  const count = septets(sms)
  return count === null ? `(${sms.length} characters of UCS-2)` : `(${count} septets)`
}
