import type { Doors } from '../stage/doors.ts'
import { brassMirror } from './catalogue.ts'
import { type DemoOrder, replacementBody } from './orders.ts'

interface Intervention {
  day: number
  words: string
  act(doors: Doors): Promise<unknown>
}

const agentDay = 20
/** The first cancellation of the story is answered on this day; its refund is the next one. */
const faultDay = 2

/** What neither customers nor suppliers do: an agent who helps out, and a payment provider that refuses once. */
export function interventionsOf(orders: readonly DemoOrder[], run: string): Intervention[] {
  const helped = orders.find(({ part }) => part.name === 'Nora Lind')
  if (!helped) throw new Error('The agent finds nobody to help')
  return [
    {
      day: faultDay,
      words: 'the shop will refuse a refund',
      act: (doors) => doors.send('PUT', '/v1/sandbox/faults', { kind: 'refund', mode: 'refuse', remaining: 1 }),
    },
    {
      day: agentDay,
      words: 'Kim (agent): sends Nora a brass mirror',
      act: (doors) =>
        doors.send('POST', `/v1/backorders/${helped.id}/overrides`, {
          action: 'substitute',
          agent: 'Kim',
          reason: 'The supplier has no date, and she agreed to the brass one on the phone.',
          lineId: '1',
          substitute: replacementBody(brassMirror, run, helped.part),
        }),
    },
  ]
}
