import type { Child } from 'hono/jsx'

/** Characters for private use, each in place of a link until the sentence is taken apart. */
const [firstMark, secondMark] = ['\uE000', '\uE001'] as const

interface Linking {
  /** Given what stands for each link. */
  say: (first: string, second: string) => string
  first: Child
  second?: Child
}

/** A sentence with links in it, wherever its language wants them. */
export const Linked = ({ say, first, second }: Linking) => (
  <>
    {say(firstMark, secondMark)
      .split(/([\uE000\uE001])/u)
      .map((part) => (part === firstMark ? first : part === secondMark ? second : part))}
  </>
)
