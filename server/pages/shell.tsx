import type { Child } from 'hono/jsx'
import type { Brand } from '../../emails/brand.ts'
import { unmarked } from '../words/unmarked.ts'
import type { PageWords } from '../words/words.ts'
import { Linked } from './linked.tsx'

interface Frame {
  title: string
  brand: Brand
  words: PageWords
  orderId?: string
  /** Says what the first link leads to; default: the order, where there is one. */
  skip?: string
  /** For everybody: search engines may show it. */
  isPublic?: boolean
  children: Child
}

/** The frame of every page that a customer or a shopper sees, in the reader's language; each has a way to reach a person. */
export const Shell = (props: Frame) => (
  <html lang={props.words.language} dir={props.words.direction}>
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
        {props.skip ?? (props.orderId === undefined ? props.words.frame.skip : props.words.frame.skipToOrder)}
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
        <Person {...props} />
      </footer>
    </body>
  </html>
)

/** How to reach a person. */
const Person = ({ brand, words, orderId }: Pick<Frame, 'brand' | 'words' | 'orderId'>) => {
  const subject = orderId === undefined ? undefined : words.letters.shared.order(orderId)
  const mail = <MailTo brand={brand} subject={subject} />
  const { supportPhone } = brand
  if (supportPhone === undefined) {
    return (
      <p>
        <Linked say={words.frame.person} first={mail} />
      </p>
    )
  }
  const phone = (
    <a href={`tel:${supportPhone.replace(/[^+\d]/g, '')}`}>
      <bdi>{supportPhone}</bdi>
    </a>
  )
  return (
    <p>
      <Linked say={words.frame.personOrPhone} first={mail} second={phone} />
    </p>
  )
}

/** The shop's address, to write to a person. */
export const MailTo = ({ brand, subject }: { brand: Brand; subject?: string | undefined }) => (
  <a
    href={`mailto:${brand.supportEmail}${subject === undefined ? '' : `?subject=${encodeURIComponent(unmarked(subject))}`}`}
  >
    <bdi>{brand.supportEmail}</bdi>
  </a>
)
