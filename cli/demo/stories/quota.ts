import { ordinal } from '../../../supply/queue/queue.ts'
import { catalogue } from '../catalogue.ts'
import { type DemoOrder, orderBody, runSku } from '../orders.ts'
import type { BackorderView } from '../views.ts'
import { addressOf, firstName, ordersWith, type Story, type StoryStage } from './story.ts'
import { answerPurchaseOrder, linkIn } from './supplier-page.ts'

const lateDay = 3
const lastQuotaDay = 10
const firstLotDay = 16
const restDay = 20
const firstLot = 5
/** The weavers send more than was ordered: what is left is for the waiting list. */
const spare = 2

/** Hammocks are bought once enough are waited for; two lots go down the queue, and only then does the waiting list hear. */
export function quota(stage: StoryStage): Story {
  const { doors, run, calendar } = stage
  const sku = runSku('HAMMOCK', run)
  const weavers = `weavers-${run}`
  const shopper = addressOf('shopper', run)
  const waiting = ordersWith(stage, 'HAMMOCK')
  const units = waiting.reduce((sum, { part }) => sum + (part.goods[0]?.[1] ?? 0), 0)
  const told: string[] = []
  const explained = new Set<string>()
  let bought: string | null = null
  let isShopperTold = false
  let isShopperTooSoon = false
  let given = 0

  const place = async (order: DemoOrder): Promise<string> => {
    const { lines } = await doors.get<BackorderView>(`/v1/backorders/${order.id}`)
    const queue = lines[0]?.queue
    return `${firstName(order)} ${queue ? `${ordinal(queue.place)} of ${queue.of}` : 'served'}`
  }
  const places = async (orders: readonly DemoOrder[]) => (await Promise.all(orders.map(place))).join(', ')
  const receive = (id: string, quantity: number) =>
    doors.send('POST', '/v1/supply-events', {
      id: `${run}-hammocks-${id}`,
      type: 'received',
      ...(bought !== null && { purchaseOrder: bought }),
      sku,
      quantity,
    })

  return {
    days: [1, lateDay, firstLotDay, firstLotDay + 1, restDay, restDay + 1],
    async prepare() {
      await doors.send('PUT', `/v1/suppliers/${weavers}`, {
        name: 'The Weavers',
        contact: { email: addressOf(weavers, run) },
      })
      const replenishment = { supplier: weavers, quota: { units, by: calendar.date(lastQuotaDay) } }
      await doors.send('PUT', `/v1/products/${sku}`, {
        name: catalogue.HAMMOCK.name,
        backorderable: true,
        replenishment,
      })
      await doors.send('POST', '/storefront/waiting-list', { sku, email: shopper })
    },
    async live(day, mails) {
      const happened = day > firstLotDay ? await newAllocations() : []
      for (const mail of mails.filter(({ to }) => to === shopper)) {
        if (mail.letter === 'restocked') {
          isShopperTold = true
          isShopperTooSoon = given < units
          happened.push('a shopper on the waiting list hears that hammocks are back')
        } else {
          await fetch(doors.url + linkIn(mail, '/w/'), { method: 'POST' })
          happened.push('a shopper joins the waiting list')
        }
      }
      if (day === 1)
        happened.push(`Hammock: ${await places(waiting.filter(({ part }) => part.placedDay === undefined))}`)
      if (day === lateDay) happened.push(await joinLate())
      const letter = mails.find(({ letter, to }) => letter === 'purchase-order' && to === addressOf(weavers, run))
      if (letter) {
        bought = letter.order.split('/').at(-1) ?? null
        await answerPurchaseOrder(doors, letter, { answer: 'move', day: calendar.date(firstLotDay) })
        happened.push(
          `Hammock: quota of ${units} reached, ${bought} placed; The Weavers name ${calendar.date(firstLotDay)}`,
        )
      }
      if (day === firstLotDay) {
        await receive('first', firstLot)
        happened.push(`Hammock: ${firstLot} of ${units} came`)
      }
      if (day === restDay) {
        await receive('rest', units - firstLot + spare)
        happened.push(`Hammock: ${units - firstLot + spare} came, ${spare} more than were ordered`)
      }
      told.push(...happened)
      return happened
    },
    end: () => ({
      told: ['Queue, quota and waiting list:', ...told.map((line) => `  ${line}`)],
      broken: [
        ...(bought === null ? ['the quota was reached and nothing was bought'] : []),
        ...(given === units ? [] : [`${given} of ${units} hammocks were allocated`]),
        ...(isShopperTold ? [] : ['the waiting list heard nothing']),
        ...(isShopperTooSoon ? ['the waiting list heard before everybody was served'] : []),
      ],
    }),
  }

  async function joinLate(): Promise<string> {
    const late = waiting.filter(({ part }) => part.placedDay === lateDay)
    for (const order of late) {
      await doors.send('POST', '/v1/backorders', orderBody(order, run, calendar, new Date()))
      await doors.send('POST', '/dev/fast-forward', { order: order.id, days: lateDay })
    }
    return `Hammock: one more order, ${await places(late)}`
  }

  async function newAllocations(): Promise<string[]> {
    const words: string[] = []
    for (const order of waiting) {
      const { items } = await doors.get<{ items: Allocation[] }>(`/v1/backorders/${order.id}/allocations`)
      for (const { quantity, explanation, at } of items) {
        const key = `${order.id} ${at}`
        if (explained.has(key)) continue
        explained.add(key)
        given += quantity
        words.push(`${firstName(order)} gets ${quantity} (${explanation})`)
      }
    }
    return words
  }
}

interface Allocation {
  quantity: number
  explanation: string
  at: string
}
