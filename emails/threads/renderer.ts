import type { Brand } from '../brand.ts'
import type { LetterInput, RenderedLetter } from '../letter-input.ts'
import { renderLetter } from '../render.ts'
import { sheetFor } from '../sheet.ts'
import { smsFor } from '../sms/sms.ts'
import { type EmailParts, type RenderThread, startRenderThread } from './thread.ts'

/** Letters of one shop: few at once are rendered here, many on a thread beside. */
export interface Renderer {
  /** The same as `renderLetter` of `emails/render.ts`; what is asked for in one moment is rendered together. */
  renderLetter(input: LetterInput): Promise<RenderedLetter>
  close(): Promise<void>
}

interface Asked {
  input: LetterInput
  done: (letter: RenderedLetter) => void
  failed: (error: unknown) => void
}

/** Fewer are rendered sooner than a thread hears of them. */
const worthAThread = 20

/** The thread starts with the first letters that are worth it, which do not wait for it. All letters are of `brand`. */
export function createRenderer(brand: Brand): Renderer {
  let asked: Asked[] = []
  let starting: Promise<RenderThread> | null = null
  let thread: RenderThread | null = null

  /** A thread that could not start, or has ended, is started anew by the next letters. */
  const startThread = (): void => {
    starting = startRenderThread(brand)
    starting.then(
      (ready) => {
        thread = ready
      },
      () => {
        starting = null
      },
    )
  }

  const renderAsked = (): void => {
    const letters = asked
    asked = []
    const isMany = letters.length >= worthAThread
    if (isMany && !starting) startThread()
    if (!isMany || !thread) {
      renderHere(letters)
      return
    }
    thread.render(letters.map(({ input }) => input)).then(
      (rendered) => settle(letters, rendered),
      () => {
        thread = null
        starting = null
        renderHere(letters)
      },
    )
  }
  return {
    renderLetter: (input) =>
      new Promise((done, failed) => {
        asked.push({ input, done, failed })
        if (asked.length === 1) queueMicrotask(renderAsked)
      }),
    async close() {
      await starting?.then(
        (started) => started.close(),
        () => {},
      )
    },
  }
}

function renderHere(letters: readonly Asked[]): void {
  for (const { input, done, failed } of letters) {
    try {
      done(renderLetter(input))
    } catch (error) {
      failed(error)
    }
  }
}

/** What the thread could not render is rendered here, where its fault shows. A text is short, and made where it is read. */
function settle(letters: readonly Asked[], rendered: readonly (EmailParts | null)[]): void {
  for (const [at, letter] of letters.entries()) {
    const parts = rendered[at]
    if (!parts) renderHere([letter])
    else {
      letter.done({
        ...parts,
        get sms() {
          return smsFor(sheetFor(letter.input))
        },
      })
    }
  }
}
