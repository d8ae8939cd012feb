import type { Child } from 'hono/jsx'
import type { Brand } from '../../emails/brand.ts'

interface Frame {
  title: string
  brand: Brand
  orderId?: string
  /** What the first link leads to. */
  skipTo?: string
  /** For everybody: search engines may show it. */
  isPublic?: boolean
  children: Child
}

/** The frame of every page that a customer or a shopper sees; each has a way to reach a person. */
export const Shell = (props: Frame) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {props.isPublic ? null : <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <title>
        {props.title} – {props.brand.shopName}
      </title>
      <link rel="stylesheet" href="/assets/page.css" />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to {props.skipTo ?? 'your order'}
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
