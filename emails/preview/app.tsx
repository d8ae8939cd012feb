import { Hono } from 'hono'
import { abroad, confirmWaitingExample, examples, restockedExample } from '../examples.ts'
import type { RenderedLetter } from '../letter-input.ts'
import { renderConfirmWaiting, renderLetter, renderRestocked } from '../render.ts'
import { LetterPage, ListPage } from './pages.tsx'

/** One letter to look at; rendered when it is asked for. */
interface Shown {
  title: string
  render: () => Promise<RenderedLetter>
}

const shown: Shown[] = [
  ...[...examples, ...abroad].map(({ title, input }) => ({ title, render: () => renderLetter(input) })),
  { title: 'waiting list: please confirm', render: () => renderConfirmWaiting(confirmWaitingExample) },
  { title: 'restocked: back on the shelf', render: () => renderRestocked(restockedExample) },
]

/** The preview: a list of examples, each with both widths, the text part and the SMS. Reads nothing, sends nothing. */
export function previews(): Hono {
  const app = new Hono()
  app.get('/', (context) => context.html(<ListPage titles={shown.map(({ title }) => title)} />))
  app.get('/letters/:at', async (context) => {
    const letter = shown[Number(context.req.param('at'))]
    if (letter === undefined) return context.text('No such letter.', 404)
    return context.html(
      <LetterPage
        title={letter.title}
        at={shown.indexOf(letter)}
        count={shown.length}
        letter={await letter.render()}
      />,
    )
  })
  app.get('/letters/:at/html', async (context) => {
    const letter = shown[Number(context.req.param('at'))]
    return letter === undefined ? context.text('No such letter.', 404) : context.html((await letter.render()).html)
  })
  return app
}
