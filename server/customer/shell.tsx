import type { Child } from 'hono/jsx'
import type { Brand } from '../../emails/brand.ts'

/** The frame of every page that a customer sees; each has a way to reach a person. */
export const Shell = (props: { title: string; brand: Brand; orderId?: string; children: Child }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <title>
        {props.title} – {props.brand.shopName}
      </title>
      <link rel="stylesheet" href="/assets/page.css" />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to your order
      </a>
      <header>
        <p class="shop">
          {props.brand.logoUrl === undefined ? null : <img src={props.brand.logoUrl} alt="" height="32" />}
          <a href={props.brand.websiteUrl}>{props.brand.shopName}</a>
        </p>
      </header>
      <main id="main" tabindex={-1}>
        {props.children}
      </main>
      <footer>
        <Person brand={props.brand} orderId={props.orderId} />
      </footer>
    </body>
  </html>
)

/** How to reach a person. */
const Person = ({ brand, orderId }: { brand: Brand; orderId: string | undefined }) => {
  const subject = orderId === undefined ? '' : `?subject=${encodeURIComponent(`Order ${orderId}`)}`
  return (
    <p>
      Questions? A person answers: <a href={`mailto:${brand.supportEmail}${subject}`}>{brand.supportEmail}</a>
      {brand.supportPhone === undefined ? null : (
        <>
          {' '}
          or <a href={`tel:${brand.supportPhone.replace(/[^+\d]/g, '')}`}>{brand.supportPhone}</a>
        </>
      )}
      .
    </p>
  )
}
