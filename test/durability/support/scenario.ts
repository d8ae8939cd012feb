import { setTimeout as pause } from 'node:timers/promises'
import { answerLetter, type OutboxLetter } from '../../../cli/demo/customer.ts'
import type { EntryView } from '../../../cli/demo/views.ts'
import type { Lives } from './lives.ts'

const dayMs = 86_400_000
const skus = ['LAMP', 'CHAIR'] as const
const orderCount = 12
export const unitPriceMinor = 4_999
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

/** What the outside world knows that the engine took. */
export interface Known {
  orders: string[]
  supplyEvents: string[]
  answers: number
}

/** A shop, two suppliers, customers and a warehouse at work all at once, while the engine dies under their hands. */
export async function live(lives: Lives, random: () => number): Promise<Known> {
  const known: Known = { orders: [], supplyEvents: [], answers: 0 }
  const someTime = () => pause(100 + random() * 400)
  let selling = true

  const shop = async () => {
    for (let number = 1; number <= orderCount; number++) {
      const body = orderBody(`order-${number}`, skus[number % 2]!, number)
      // Every third shop never asks again: nobody knows then whether the order was taken.
      const placed = await (number % 3 === 0 ? lives.attempt : lives.insist)('POST', '/v1/backorders', body)
      if (placed?.ok) known.orders.push(body.id)
      await someTime()
    }
    selling = false
  }
  const suppliers = async () => {
    for (let round = 1; round <= 4; round++) {
      await someTime()
      for (const sku of skus) {
        // A sku that no order holds yet is unknown to the engine.
        while (!known.orders.some((id) => skus[Number(id.slice(6)) % 2] === sku)) {
          await lives.url()
          await pause(50)
        }
        const eta = { id: `eta-${sku}-${round}`, type: 'eta', sku, expectedAt: inDays(20 + 7 * round) }
        const goods = { id: `goods-${sku}-${round}`, type: 'received', sku, quantity: 2 }
        for (const event of [eta, goods]) {
          const taken = await lives.insist('POST', '/v1/supply-events', event)
          if (!taken.ok) throw new Error(`A supply event was refused: ${taken.status}`)
          known.supplyEvents.push(event.id)
          await someTime()
        }
      }
    }
  }
  const customers = async () => {
    const answered = new Set<string>()
    while (selling) {
      await someTime()
      const outbox = await lives.attempt('GET', '/dev/outbox?format=json')
      if (!outbox?.ok) continue
      const letters = (await outbox.json().catch(() => [])) as OutboxLetter[]
      const letter = letters.find(({ order, channel }) => channel === 'email' && !answered.has(order))
      if (!letter) continue
      answered.add(letter.order)
      if (Number(letter.order.slice(6)) % 4 === 0) continue
      const choose = random() < 0.4 ? 'cancel' : 'wait'
      // What a dying engine leaves unanswered is not asked again: the customer shrugs.
      await answerLetter(await lives.url(), letter, { to: letter.letter, choose, afterDays: 0 }).then(
        () => {
          known.answers += 1
        },
        () => {},
      )
    }
  }
  const time = async () => {
    while (selling) {
      await pause(800 + random() * 800)
      await lives.attempt('POST', '/dev/fast-forward', { days: 1 })
    }
  }
  await Promise.all([shop(), suppliers(), customers(), time(), warehouse(lives, () => selling)])
  return known
}

/** Lets the days pass until every order is over. */
export async function liveOn(lives: Lives): Promise<void> {
  for (let weeks = 0; weeks < 12; weeks++) {
    await insistOk(lives, 'POST', '/dev/fast-forward', { days: 5 })
    await shipAll(lives)
    await insistOk(lives, 'POST', '/dev/fast-forward', { days: 1 })
    const { items } = await insistOk<{ items: { phase: string }[] }>(lives, 'GET', '/v1/backorders?limit=200')
    if (items.every(({ phase }) => phase === 'closed')) return
  }
}

async function warehouse(lives: Lives, isOpen: () => boolean): Promise<void> {
  while (isOpen()) {
    await pause(700)
    await shipAll(lives)
  }
}

async function shipAll(lives: Lives): Promise<void> {
  const { items } = await insistOk<{ items: { id: string; phase: string }[] }>(lives, 'GET', '/v1/backorders?limit=200')
  for (const { id } of items.filter(({ phase }) => phase !== 'closed')) {
    const { items: timeline } = await insistOk<{ items: EntryView[] }>(lives, 'GET', `/v1/backorders/${id}/timeline`)
    const releases = timeline.filter(({ type }) => type === 'released')
    const [next] = releases.slice(timeline.filter(({ type }) => type === 'shipped').length)
    if (!next) continue
    const body = { id: `parcel-${releases.indexOf(next)}`, lines: next.lines }
    await lives.insist('POST', `/v1/backorders/${id}/shipments`, body)
  }
}

async function insistOk<T>(lives: Lives, method: string, path: string, body?: unknown): Promise<T> {
  const response = await lives.insist(method, path, body)
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
  // An engine that dies while it speaks is asked again.
  return response.json().catch(() => insistOk(lives, method, path, body)) as Promise<T>
}

const orderBody = (id: string, sku: string, number: number) => ({
  id,
  placedAt: new Date().toISOString(),
  customer: {
    id: `customer-${number}`,
    name: 'Ada Hart',
    email: `ada${number}@example.com`,
    country: 'US',
    timeZone: 'UTC',
    ...(number % 4 === 0 && { phone: '+12025550101' }),
  },
  currency: 'USD',
  lines: [{ id: '1', sku, name: 'Oak desk lamp', quantity: 1 + (number % 3), available: 0, unitPrice: unitPriceMinor }],
  payment: { mode: 'captured' },
  promisedDate: inDays(14),
})
