/** A control of a form, by its attributes. */
type Control = Record<string, string>

/** A form of a page as a browser reads it. */
export interface Form {
  action: string
  controls: Control[]
}

/** The forms of an HTML page that posts; enough of HTML for pages of this house. */
export function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = '', inner = '']) => ({
    action: attributesOf(attributes).action ?? '',
    controls: [...inner.matchAll(/<(?:input|button)\b([^>]*)>/g)].map(([, control = '']) => attributesOf(control)),
  }))
}

/** The form with a radio or a button of this name and value; null: the page has none. */
export const formWith = (forms: Form[], name: string, value: string): Form | null =>
  forms.find(({ controls }) => controls.some((control) => control.name === name && control.value === value)) ?? null

/** What a browser sends: hidden and typed fields, and the one radio or button that was chosen. */
export function filled(form: Form, chosen: { name: string; value: string }, typed: Record<string, string> = {}) {
  const fields = new URLSearchParams()
  for (const { type = 'submit', name, value = '' } of form.controls) {
    if (name === undefined || type === 'radio' || type === 'submit') continue
    fields.set(name, typed[name] ?? value)
  }
  fields.set(chosen.name, chosen.value)
  return fields
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w.-]+)(?:="([^"]*)")?/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }

/** HTML text without its entities. */
export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => entities[name]!)
