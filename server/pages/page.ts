import { html } from 'hono/html'
import type { Child } from 'hono/jsx'

/** A whole page; without its doctype a browser would lay it out as in 1999. */
export const page = (content: Child) => html`<!doctype html>${content}`
