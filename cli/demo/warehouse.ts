import type { Doors } from '../stage/doors.ts'
import type { EntryView } from './views.ts'

/** Hands to the carrier what the engine has released and no parcel has taken yet; says whether there was a parcel. */
export async function shipReleased(doors: Doors, orderId: string, day: number): Promise<boolean> {
  const { items } = await doors.get<{ items: EntryView[] }>(`/v1/backorders/${orderId}/timeline`)
  const lines = released(items)
  if (lines.length === 0) return false
  const tracking = `JD${orderId.slice(-7).replace(/\W/g, '')}${String(day).padStart(2, '0')}`
  await doors.send('POST', `/v1/backorders/${orderId}/shipments`, {
    id: `parcel-${day}`,
    lines,
    carrier: 'DHL',
    tracking: tracking.toUpperCase(),
  })
  return true
}

/** Units whose release stands, line by line. */
function released(timeline: EntryView[]): { id: string; quantity: number }[] {
  const units = new Map<string, number>()
  const add = (lines: EntryView['lines'], sign: 1 | -1) => {
    for (const { id, quantity } of lines ?? []) units.set(id, (units.get(id) ?? 0) + sign * quantity)
  }
  for (const { type, lines } of timeline) {
    if (type === 'released') add(lines, 1)
    if (type === 'shipped') add(lines, -1)
  }
  return [...units].filter(([, quantity]) => quantity > 0).map(([id, quantity]) => ({ id, quantity }))
}
