import { catalogue } from '../catalogue.ts'
import type { OutboxLetter } from '../customer.ts'
import { readDeliveries } from '../deliveries.ts'
import { runSku } from '../orders.ts'
import type { BackorderView } from '../views.ts'
import { firstName, ordersWith, type Story, type StoryStage } from './story.ts'

const statedDay = 14
const admittedDay = 13
const arrivalDay = 29
/** Beyond it lies one delivery that would tell little of the others. */
const longestSlipDays = 30
const header = 'id,purchaseOrder,supplier,sku,name,group,quantity,unitPrice,orderedOn,promisedOn,deliveredOn'

/** A supplier with a record of late deliveries names a day; customers are told a later one, before it says so itself. */
export function learnedSupplier(stage: StoryStage): Story {
  const { doors, run, calendar } = stage
  const sku = runSku('GLOBE', run)
  const supplier = `globemaker-${run}`
  const purchaseOrder = `GLOBE-${run}`
  const waiting = ordersWith(stage, 'GLOBE')
  let toldDate: string | null = null
  let toldOnDay: number | null = null
  const say = (id: string, body: object) =>
    doors.send('POST', '/v1/supply-events', { id: `${run}-globe-${id}`, purchaseOrder, sku, ...body })
  return {
    days: [1, admittedDay, arrivalDay],
    async prepare() {
      await doors.send('PUT', `/v1/products/${sku}`, { name: catalogue.GLOBE.name, backorderable: true })
      await doors.sendFile('/v1/import/deliveries', [header, ...record(supplier, run)].join('\n'))
      const lines = [{ sku, quantity: waiting.length }]
      const order = { supplier, status: 'placed', expectedAt: calendar.date(statedDay), revision: 1, lines }
      await doors.send('PUT', `/v1/purchase-orders/${purchaseOrder}`, order)
    },
    async live(day, _mails: readonly OutboxLetter[]) {
      if (toldDate === null) {
        const [order] = waiting
        if (!order) return []
        const { lines } = await doors.get<BackorderView>(`/v1/backorders/${order.id}`)
        const expectedAt = lines[0]?.expectedAt ?? null
        if (expectedAt === null || expectedAt <= calendar.date(statedDay)) return []
        toldDate = expectedAt
        toldOnDay = day
        return [
          `Antique globe: promised for ${calendar.date(statedDay)}, its maker's record says ${expectedAt}: ${firstName(order)} is told`,
        ]
      }
      if (day === admittedDay) {
        await say('admits', { type: 'eta', expectedAt: calendar.date(arrivalDay), reason: 'The brass came late.' })
        return [`Antique globe: its maker now says ${arrivalDay - statedDay} d late`]
      }
      if (day !== arrivalDay) return []
      await say('comes', { type: 'received', quantity: waiting.length })
      return [`Antique globe: ${waiting.length} came`]
    },
    end: () => ({
      told: [
        `Learned supplier: the globemaker promised day ${statedDay}; on day ${toldOnDay} its record said ${toldDate}, on day ${admittedDay} it admitted to be late itself.`,
      ],
      broken: toldOnDay !== null && toldOnDay < admittedDay ? [] : ['nobody was told late before the supplier said so'],
    }),
  }
}

/** The late lines of deliveries.csv as one supplier's past. */
function record(supplier: string, run: string): string[] {
  return [...readDeliveries().values()]
    .filter(({ slipDays }) => slipDays > 0 && slipDays < longestSlipDays)
    .map(({ id, promisedOn, deliveredOn }) =>
      [`${run}-${id}`, `PAST-${run}-${id}`, supplier, 'PAST-GOODS', '', '', 1, '', '', promisedOn, deliveredOn].join(),
    )
}
