import { type Context, Hono } from 'hono'
import { abroad, confirmWaitingExample, examples, restockedExample } from '../examples/index.ts'
import { purchaseOrderExample, withdrawnExample } from '../examples/supplier.ts'
import type { Reader, RenderedLetter } from '../letter-input.ts'
import { renderConfirmWaiting, renderLetter, renderMessagePassedOn, renderRestocked } from '../render.ts'
import { renderSupplierLetter } from '../supplier/render.ts'
import { languages } from '../words/languages.ts'
import { pseudoLocale } from '../words/pseudo.ts'
import { LetterPage, ListPage } from './pages.tsx'

/** One letter to look at; rendered when it is asked for. */
interface Shown {
  title: string
  render: (locale: string | undefined) => RenderedLetter
}

const shown: Shown[] = [
  ...[...examples, ...abroad].map(({ title, input }) => ({
    title,
    render: (locale: string | undefined) => renderLetter(readBy(input, locale)),
  })),
  {
    title: 'waiting list: please confirm',
    render: (locale) => renderConfirmWaiting(readBy(confirmWaitingExample, locale)),
  },
  { title: 'restocked: back on the shelf', render: (locale) => renderRestocked(readBy(restockedExample, locale)) },
  {
    title: 'a customer’s message: passed on',
    render: (locale) => renderMessagePassedOn(readBy({ orderId: 'A-1001', ...restockedExample }, locale)),
  },
  { title: 'to a supplier: please send', render: () => renderSupplierLetter(purchaseOrderExample) },
  { title: 'to a supplier: withdrawn', render: () => renderSupplierLetter(withdrawnExample) },
]

const locales = [...languages.map(({ locale }) => locale), pseudoLocale]

/** The example for a reader of another language. */
function readBy<T extends { customer: Reader }>(input: T, locale: string | undefined): T {
  return locale === undefined ? input : { ...input, customer: { ...input.customer, locale } }
}

/** The language that was asked for, of those that there are. */
function chosen(context: Context): string | undefined {
  const asked = context.req.query('in')
  return locales.find((locale) => locale === asked)
}

/** The preview: a list of examples, each with both widths, the text part and the SMS. Reads nothing, sends nothing. */
export function previews(): Hono {
  const app = new Hono()
  app.get('/', (context) =>
    context.html(<ListPage titles={shown.map(({ title }) => title)} locales={locales} locale={chosen(context)} />),
  )
  app.get('/letters/:at', async (context) => {
    const letter = shown[Number(context.req.param('at'))]
    if (letter === undefined) return context.text('No such letter.', 404)
    return context.html(
      <LetterPage
        title={letter.title}
        at={shown.indexOf(letter)}
        count={shown.length}
        locale={chosen(context)}
        letter={letter.render(chosen(context))}
      />,
    )
  })
  app.get('/letters/:at/html', async (context) => {
    const letter = shown[Number(context.req.param('at'))]
    return letter === undefined
      ? context.text('No such letter.', 404)
      : context.html(letter.render(chosen(context)).html)
  })
  return app
}
