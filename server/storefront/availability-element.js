// <meanwhile-availability sku="LAMP"> for any page: <script type="module" src="https://…/storefront/availability.js">.
// What stands inside is shown where no answer comes. Attributes give its words, as below: ships-by="Versand bis {date}".
const origin = new URL(import.meta.url).origin
const words = {
  'in-stock': 'In stock',
  'ships-by': 'Ships by {date}',
  preorder: 'Pre-order: ships by {date}',
  'date-open': 'Can be ordered: we tell you the date',
  'out-of-stock': 'Out of stock',
  quota: '{waiting} of {units} waiting: we order at {units}',
  'tell-me': 'Tell me when it is back',
}
const style = new CSSStyleSheet()
// Keeps room for its lines, so that nothing moves; until the script is there: meanwhile-availability { display: block; min-height: 4.5em }
style.replaceSync(`
:host { display: block; line-height: 1.5; container-type: inline-size; overflow-wrap: anywhere }
div { min-height: 3em }
@container (width < 26em) { div { min-height: 4.5em } }
:host([hidden]) { display: none }
p { margin: 0 }
p + p { font-size: .875em }
.state::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-inline-end: .45em; border-radius: 50%;
  border: .15em solid var(--colour); box-sizing: border-box }
.state { font-weight: 600; --colour: light-dark(#a15c00, #f0b04a) }
.in-stock { --colour: light-dark(#18794e, #4cc38a) }
.in-stock::before { background: var(--colour) }
.out-of-stock { --colour: light-dark(#6b6b6b, #a3a3a3) }
a { color: inherit; font-size: .875em }`)

// Every element of a page asks in one request.
let asked = null
function ask(sku) {
  if (!asked) {
    const batch = new Map()
    asked = batch
    setTimeout(() => {
      asked = null
      const all = [...batch.keys()]
      for (let from = 0; from < all.length; from += 50) send(all.slice(from, from + 50), batch)
    })
  }
  if (!asked.has(sku)) {
    let settle
    const answer = new Promise((resolve) => {
      settle = resolve
    })
    asked.set(sku, { answer, settle })
  }
  return asked.get(sku).answer
}

async function send(skus, batch) {
  const query = new URLSearchParams(skus.map((sku) => ['sku', sku]))
  const { items } = await fetch(`${origin}/storefront/availability?${query}`, { credentials: 'omit' })
    .then((response) => (response.ok ? response.json() : { items: [] }))
    .catch(() => ({ items: [] }))
  const found = new Map(items.map((item) => [item.sku, item]))
  for (const sku of skus) batch.get(sku).settle(found.get(sku))
}

class Availability extends HTMLElement {
  static observedAttributes = ['sku']

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [style]
    this.room = document.createElement('div')
    this.room.append(document.createElement('slot'))
    root.append(this.room)
  }

  connectedCallback() {
    this.refresh()
  }

  attributeChangedCallback() {
    if (this.isConnected) this.refresh()
  }

  async refresh() {
    const sku = this.getAttribute('sku')
    if (!sku) return
    const answer = await ask(sku)
    if (sku === this.getAttribute('sku')) this.show(answer)
  }

  show(answer) {
    const lines = answer ? this.lines(answer) : []
    const parts = lines.map((line, index) => {
      const part = document.createElement('p')
      part.textContent = line
      if (index === 0) part.className = `state ${answer.state}`
      return part
    })
    if (answer?.state === 'out-of-stock' && this.say('tell-me')) {
      const link = document.createElement('a')
      link.href = `${origin}/storefront/waiting-list?${new URLSearchParams({ sku: answer.sku })}`
      link.textContent = this.say('tell-me')
      parts.push(link)
    }
    this.room.replaceChildren(...(parts.length > 0 ? parts : [document.createElement('slot')]))
  }

  lines({ state, promisedDate, quota, terms }) {
    if (state === 'in-stock' || state === 'out-of-stock') return [this.say(state)]
    const kind = state === 'preorder' ? state : promisedDate ? 'ships-by' : 'date-open'
    const goal = quota && quota.waiting < quota.units ? this.say('quota', quota) : ''
    const more = [goal, terms].filter(Boolean).join(' · ')
    return [this.say(kind, { date: promisedDate && this.day(promisedDate) }), ...(more ? [more] : [])]
  }

  say(name, values = {}) {
    return (this.getAttribute(name) ?? words[name]).replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '')
  }

  day(date) {
    const day = new Date(`${date}T00:00:00Z`)
    const year = day.getUTCFullYear() === new Date().getUTCFullYear() ? undefined : 'numeric'
    const options = { day: 'numeric', month: 'long', year, timeZone: 'UTC' }
    try {
      return day.toLocaleDateString(this.closest('[lang]')?.lang || undefined, options)
    } catch {
      return day.toLocaleDateString(undefined, options)
    }
  }
}

if (!customElements.get('meanwhile-availability')) customElements.define('meanwhile-availability', Availability)
