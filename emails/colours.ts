import { madeOnce } from './made-once.ts'

/** The grounds that text stands on, and the inks, of both schemes. */
export const light = {
  page: '#f3f2ee',
  card: '#ffffff',
  ink: '#1d1c1a',
  quiet: '#57554f',
  rule: '#dedbd3',
  note: '#f3f2ee',
}
export const dark = {
  page: '#121211',
  card: '#1e1d1b',
  ink: '#f2f0ea',
  quiet: '#b9b6ad',
  rule: '#45433e',
  note: '#2a2926',
}

/** A shop's colour, made readable (4.5:1, WCAG AA) wherever a letter uses it. */
export interface Accent {
  link: string
  button: string
  onButton: string
  darkLink: string
  darkButton: string
  onDarkButton: string
}

/** The accent for a shop's `#rrggbb`, and for its own choice on dark grounds; a value that is no colour gives black and white. */
export const accentFor = (colour: string, darkColour: string = colour): Accent =>
  madeOnce(accents, `${colour} ${darkColour}`, () => accentOf(colour, darkColour))

/** A shop has one, which all its letters share. */
const accents = new Map<string, Accent>()

function accentOf(colour: string, darkColour: string): Accent {
  const link = readable(colourOr(colour), lightGrounds, '#000000')
  const darkLink = readable(colourOr(darkColour), darkGrounds, '#ffffff')
  return { link, button: link, onButton: inkOn(link), darkLink, darkButton: darkLink, onDarkButton: inkOn(darkLink) }
}

/** Contrast (WCAG 2) of a colour with the ground of a scheme that it is hardest to read on. */
export const leastContrast = (colour: string, scheme: 'light' | 'dark'): number =>
  Math.min(...(scheme === 'light' ? lightGrounds : darkGrounds).map((ground) => contrast(colour, ground)))

const lightGrounds = [light.card, light.page]
const darkGrounds = [dark.card, dark.page, dark.note]

const colourOr = (colour: string): string => (/^#[0-9a-f]{6}$/iu.test(colour) ? colour : '#1d1c1a')

/** Contrast of two `#rrggbb` colours as WCAG 2 counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function readable(colour: string, grounds: string[], towards: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share)
    if (grounds.every((ground) => contrast(mixed, ground) >= 4.6)) return mixed
  }
  return towards
}

function inkOn(ground: string): string {
  return contrast('#ffffff', ground) >= contrast('#000000', ground) ? '#ffffff' : '#000000'
}

function mix(one: string, other: string, share: number): string {
  const [from, to] = [channels(one), channels(other)]
  return `#${from
    .map((value, at) =>
      Math.round(value + ((to[at] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
