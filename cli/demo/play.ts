import type { Doors } from '../stage/doors.ts'
import { type Calendar, lastDay } from './calendar.ts'
import { customersOf } from './customers.ts'
import { interventionsOf } from './interventions.ts'
import { isMail, mailboxOf } from './mailbox.ts'
import { type DemoOrder, orderBody } from './orders.ts'
import type { Story } from './stories/story.ts'
import { suppliersOf } from './suppliers.ts'
import type { BackorderView } from './views.ts'
import { shipReleased } from './warehouse.ts'

/** Letters are read at least so often. */
const longestJumpDays = 2

/** One run of the demo. */
export interface Run {
  name: string
  doors: Doors
  orders: readonly DemoOrder[]
  calendar: Calendar
  stories: readonly Story[]
  /** Takes one line for whoever watches. */
  tell: (line: string) => void
}

/** Plays a month and a half on the engine: jumps from one day on which something happens to the next. */
export async function play({ name, doors, orders, calendar, stories, tell }: Run): Promise<void> {
  const mailbox = mailboxOf(doors, new Set(orders.map(({ id }) => id)))
  const customers = customersOf(doors.url, orders)
  const suppliers = suppliersOf(doors, name, calendar)
  const interventions = interventionsOf(orders, name)
  let open = [...orders]
  let day = 0
  let shipsTomorrow = true

  for (const story of stories) await story.prepare()
  const early = orders.filter(({ part }) => part.placedDay === undefined)
  await placeAll({ name, doors, orders: early, calendar })
  tell(dayLine(calendar, 0, [`${early.length} orders placed`]))
  while (day < lastDay) {
    const next = nextDay()
    await doors.send('POST', '/dev/fast-forward', { days: next - day })
    day = next
    await live()
  }

  function nextDay(): number {
    const interventionDays = interventions.map((one) => one.day).filter((one) => one > day)
    const storyDays = stories.flatMap((story) => story.days).filter((one) => one > day)
    const days = [
      ...storyDays,
      suppliers.nextDay(day),
      customers.nextDay(),
      ...interventionDays,
      shipsTomorrow ? day + 1 : null,
    ]
    const coming = days.filter((one) => one !== null && one > day).map(Number)
    return Math.min(lastDay, day + longestJumpDays, ...coming)
  }

  /** A morning: the post is read, the parcels leave, suppliers call, customers answer. */
  async function live(): Promise<void> {
    const post = await mailbox.newLetters()
    const letters = post.filter((letter) => !isMail(letter))
    const mails = post.filter(isMail)
    customers.read(letters, day)
    const parcels = await ship()
    const today = interventions.filter((one) => one.day === day)
    for (const one of today) await one.act(doors)
    const answers = await customers.answer(day)
    const news = await suppliers.speak(day)
    const told: string[] = []
    for (const story of stories) told.push(...(await story.live(day, mails)))
    shipsTomorrow = told.length > 0 || news.length > 0 || answers.length > 0 || today.length > 0
    const happened = [
      ...told,
      ...news,
      ...answers,
      ...today.map(({ words }) => words),
      ...(parcels > 0 ? [counted(parcels, 'parcel')] : []),
      ...(letters.length > 0 ? [counted(letters.length, 'letter')] : []),
    ]
    tell(dayLine(calendar, day, happened))
  }

  async function ship(): Promise<number> {
    const { items } = await doors.get<{ items: Pick<BackorderView, 'id'>[] }>('/v1/backorders?phase=closed&limit=200')
    const closed = new Set(items.map(({ id }) => id))
    open = open.filter(({ id }) => !closed.has(id))
    const placed = open.filter(({ part }) => (part.placedDay ?? 0) < day)
    const shipped = await Promise.all(placed.map(({ id }) => shipReleased(doors, id, day)))
    return shipped.filter(Boolean).length
  }
}

/** One after the other, so that their places in the queue are those of the cast. */
async function placeAll({ name, doors, orders, calendar }: Omit<Run, 'tell' | 'stories'>): Promise<void> {
  for (const order of orders) {
    await doors.send('POST', '/v1/backorders', orderBody(order, name, calendar, new Date()))
  }
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const dayLine = (calendar: Calendar, day: number, happened: readonly string[]): string =>
  `${calendar.date(day)}  day ${String(day).padStart(2)}  ${happened.length > 0 ? happened.join(' · ') : 'quiet'}`
