import type { CSSProperties } from 'react'
import { type Accent, dark, light } from '../colours.ts'
import { madeOnce } from '../made-once.ts'

const font = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
/** Long words and names break rather than widen a phone's screen. */
const breaks: CSSProperties = { overflowWrap: 'anywhere', wordBreak: 'break-word' }
const words: CSSProperties = { ...breaks, margin: '0 0 16px', fontSize: '16px', lineHeight: '24px', color: light.ink }

/** Left and right by the reading direction, written out: mail programs know neither `start` nor `border-inline-start`. */
export function sided(direction: 'ltr' | 'rtl') {
  const aligned: CSSProperties = direction === 'rtl' ? { direction, textAlign: 'right' } : {}
  return {
    aligned,
    bar: (colour: string): CSSProperties => ({
      [direction === 'rtl' ? 'borderRight' : 'borderLeft']: `4px solid ${colour}`,
    }),
  }
}

/** Inline styles, which every client honours; the classes beside them carry the dark scheme. */
export const styles = {
  page: { margin: 0, padding: '16px 8px', backgroundColor: light.page, fontFamily: font } satisfies CSSProperties,
  card: { maxWidth: '560px', backgroundColor: light.card, borderRadius: '8px' } satisfies CSSProperties,
  inner: { padding: '24px 20px' } satisfies CSSProperties,
  shop: { ...words, fontSize: '15px', fontWeight: 600, color: light.quiet } satisfies CSSProperties,
  h1: { ...words, fontSize: '24px', lineHeight: '30px', fontWeight: 700 } satisfies CSSProperties,
  h2: { ...words, fontSize: '18px', fontWeight: 700, margin: '8px 0 8px' } satisfies CSSProperties,
  words,
  important: { ...words, margin: 0, padding: '12px 14px', backgroundColor: light.note } satisfies CSSProperties,
  quote: { ...words, margin: '0 0 8px', whiteSpace: 'pre-line' } satisfies CSSProperties,
  picture: { display: 'block', borderRadius: '6px', fontSize: '12px', lineHeight: '16px' } satisfies CSSProperties,
  detail: { ...words, margin: 0, fontSize: '15px', lineHeight: '22px', color: light.quiet } satisfies CSSProperties,
  name: { ...words, margin: 0, fontWeight: 600 } satisfies CSSProperties,
  small: {
    ...words,
    margin: '0 0 6px',
    fontSize: '14px',
    lineHeight: '20px',
    color: light.quiet,
  } satisfies CSSProperties,
  code: { ...words, margin: '4px 0 0', fontWeight: 700 } satisfies CSSProperties,
  rule: {
    borderColor: light.rule,
    borderStyle: 'solid',
    borderWidth: '1px 0 0',
    margin: '8px 0 16px',
  } satisfies CSSProperties,
}

const accentedStyles = new WeakMap<Accent, ReturnType<typeof stylesIn>>()

/** The style of links and buttons in a shop's accent. */
export const accented = (accent: Accent) => madeOnce(accentedStyles, accent, () => stylesIn(accent))

function stylesIn(accent: Accent) {
  return {
    link: { ...breaks, color: accent.link, textDecoration: 'underline' } satisfies CSSProperties,
    choice: {
      ...breaks,
      display: 'block',
      padding: '10px 0',
      fontSize: '16px',
      lineHeight: '24px',
      fontWeight: 600,
      color: accent.link,
      textDecoration: 'underline',
    } satisfies CSSProperties,
    button: {
      ...breaks,
      display: 'block',
      padding: '14px 16px',
      borderRadius: '6px',
      textAlign: 'center',
      fontSize: '17px',
      lineHeight: '24px',
      fontWeight: 700,
      backgroundColor: accent.button,
      color: accent.onButton,
      textDecoration: 'none',
      boxSizing: 'border-box',
    } satisfies CSSProperties,
  }
}

const darkSchemes = new WeakMap<Accent, Map<string, string>>()

/** The dark scheme, for clients that ask for it. */
export const darkScheme = (accent: Accent, direction: 'ltr' | 'rtl' = 'ltr'): string =>
  madeOnce(
    madeOnce(darkSchemes, accent, () => new Map<string, string>()),
    direction,
    () => darkRules(accent, direction),
  )

function darkRules(accent: Accent, direction: 'ltr' | 'rtl'): string {
  const rules = [
    `.page,.page>table>tbody>tr>td{background-color:${dark.page}!important}`,
    `.card{background-color:${dark.card}!important}`,
    `.ink{color:${dark.ink}!important}`,
    `.quiet{color:${dark.quiet}!important}`,
    `.note{background-color:${dark.note}!important}`,
    `.bar{border-${direction === 'rtl' ? 'right' : 'left'}-color:${accent.darkLink}!important}`,
    `.rule{border-color:${dark.rule}!important}`,
    `.link{color:${accent.darkLink}!important}`,
    `.button{background-color:${accent.darkButton}!important;color:${accent.onDarkButton}!important}`,
    `.logo{background-color:#ffffff!important;border-radius:4px!important}`,
  ]
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${rules.join('')}}`
}
