import { catalogue } from '../catalogue.ts'
import { runSku } from '../orders.ts'
import { addressOf, ordersWith, type Story, type StoryStage } from './story.ts'
import { answerPurchaseOrder } from './supplier-page.ts'

const wantedDay = 15
const promisedDay = 18
const reason = 'We no longer dye this cloth.'

/** A supplier refuses by the link in its letter; the next one is asked, names a day, and delivers. */
export function backupSupplier(stage: StoryStage): Story {
  const { doors, run, calendar } = stage
  const sku = runSku('PARASOL', run)
  const [first, second] = [`canvas-${run}`, `sailmakers-${run}`]
  const asked = `PARASOL-${run}`
  const units = ordersWith(stage, 'PARASOL').length
  const told: string[] = []
  let isRefused = false
  let replacement: string | null = null
  return {
    days: [2, promisedDay],
    async prepare() {
      for (const [id, name, backups] of [
        [first, 'Canvas & Co', [second]],
        [second, 'The Sailmakers', []],
      ] as const) {
        await doors.send('PUT', `/v1/suppliers/${id}`, { name, backups, contact: { email: addressOf(id, run) } })
      }
      await doors.send('PUT', `/v1/products/${sku}`, { name: catalogue.PARASOL.name, backorderable: true })
      const lines = [{ sku, quantity: units }]
      const order = { supplier: first, status: 'placed', expectedAt: calendar.date(wantedDay), revision: 1, lines }
      await doors.send('PUT', `/v1/purchase-orders/${asked}`, order)
      await doors.send('POST', `/v1/purchase-orders/${asked}/letter`, undefined)
    },
    async live(day, mails) {
      const happened: string[] = []
      const letterTo = (id: string) =>
        mails.find(({ letter, to }) => letter === 'purchase-order' && to === addressOf(id, run))
      const refusing = letterTo(first)
      if (refusing) {
        await answerPurchaseOrder(doors, refusing, { answer: 'refuse', reason })
        isRefused = true
        happened.push(`Canvas & Co refuses the parasols by its link`)
      }
      const agreeing = letterTo(second)
      if (agreeing) {
        await answerPurchaseOrder(doors, agreeing, { answer: 'move', day: calendar.date(promisedDay) })
        replacement = agreeing.order.split('/').at(-1) ?? null
        happened.push(`The Sailmakers, asked next, name ${calendar.date(promisedDay)}`)
      }
      if (day === promisedDay && replacement) {
        const received = { id: `${run}-parasols`, type: 'received', purchaseOrder: replacement, sku, quantity: units }
        await doors.send('POST', '/v1/supply-events', received)
        happened.push(`Garden parasol: ${units} came from the backup supplier`)
      }
      told.push(...happened)
      return happened
    },
    end: () => ({
      told: [`Backup supplier: ${told.join('; ')}.`],
      broken: isRefused && replacement ? [] : ['the refused purchase order went to nobody else'],
    }),
  }
}
