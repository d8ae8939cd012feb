import type { Doors } from '../../stage/doors.ts'
import type { Calendar } from '../calendar.ts'
import type { OutboxLetter } from '../customer.ts'
import type { DemoOrder } from '../orders.ts'

/** What a story plays with. */
export interface StoryStage {
  doors: Doors
  /** The run's name: skus, suppliers and purchase orders carry it. */
  run: string
  orders: readonly DemoOrder[]
  calendar: Calendar
}

/** One thing that supply does, told on the real engine beside the orders. */
export interface Story {
  /** Days on which something happens whatever else does. */
  days: readonly number[]
  /** Before anybody orders. */
  prepare(): Promise<void>
  /** A day, with the mails to suppliers and shoppers that have come since the last one; returns what happened, in words. */
  live(day: number, mails: readonly OutboxLetter[]): Promise<string[]>
  /** At the end: what came of it, and what should have happened and did not. */
  end(): { told: string[]; broken: string[] }
}

/** Orders of the run that hold a sku, in the order in which they were placed. */
export const ordersWith = ({ orders }: StoryStage, sku: string): DemoOrder[] =>
  orders.filter(({ part }) => part.goods.some(([wanted]) => wanted === sku))

/** `Ida` */
export const firstName = ({ part }: DemoOrder): string => part.name.split(' ')[0] ?? part.name

/** Nobody's real address: what is written to it is found in the outbox. */
export const addressOf = (who: string, run: string): string => `${who}.${run}@example.com`
