import type { Doors } from '../stage/doors.ts'
import type { Calendar } from './calendar.ts'
import { catalogue } from './catalogue.ts'
import { runSku } from './orders.ts'
import { type SupplyNews, supplyNews } from './supplier.ts'

/** The suppliers of the demo: what each says or brings on a day. */
export interface Suppliers {
  /** The next day after this one on which there is something; null: no more. */
  nextDay(after: number): number | null
  /** Tells the engine everything of the day; returns it in words. */
  speak(day: number): Promise<string[]>
}

/** The suppliers of a run, at the engine's doors. */
export function suppliersOf(doors: Doors, run: string, calendar: Calendar): Suppliers {
  const all = supplyNews()
  return {
    nextDay: (after) => all.find(({ day }) => day > after)?.day ?? null,
    async speak(day) {
      const today = all.filter((news) => news.day === day)
      // One after the other: goods first, then the date of what is still missing.
      for (const [index, news] of today.entries()) {
        await doors.send('POST', '/v1/supply-events', { id: `${run}-${day}-${index}`, ...body(news, run, calendar) })
      }
      return today.map(words)
    },
  }
}

function body(news: SupplyNews, run: string, calendar: Calendar) {
  const about = { type: news.type, sku: runSku(news.sku, run) }
  switch (news.type) {
    case 'eta':
      return { ...about, expectedAt: news.shipDay === null ? null : calendar.date(news.shipDay), reason: news.reason }
    case 'received':
      return { ...about, quantity: news.quantity }
    case 'discontinued':
      return { ...about, reason: news.reason }
  }
}

function words(news: SupplyNews): string {
  const { name } = catalogue[news.sku]
  switch (news.type) {
    case 'eta':
      if (news.slipDays === null) return `${name}: no date`
      return `${name}: ${Math.abs(news.slipDays)} d ${news.slipDays < 0 ? 'early' : 'late'}`
    case 'received':
      return `${name}: ${news.quantity} came`
    case 'discontinued':
      return `${name}: ended`
  }
}
