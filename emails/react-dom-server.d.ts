declare module 'react-dom/server' {
  import type { ReactElement } from 'react'

  /** The markup alone, in one go and without comments of React's own. */
  export function renderToStaticMarkup(element: ReactElement): string
}
