import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goRound } from '../../../activities/courier/round.ts'
import { renderLetter } from '../../../emails/render.ts'
import { lettersOf } from '../../../records/letters/letters.ts'
import { linksFor } from '../../../server/links/order-links.ts'
import { courierKit } from '../../activities/support/courier-kit.ts'
import { chooses, letterLinks, openPage, placed, send } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

/** The newest letter of an order, as the courier sends it. */
async function sentLetter(orderId: string): Promise<string> {
  const { database, clock, config } = doors
  const kit = courierKit(database, {
    now: () => clock.nowMs,
    renderLetter,
    linksFor: (order, letter) => linksFor(order, letter, config),
  })
  await goRound(kit, 'email')
  return (await lettersOf(database, orderId)).at(-1)?.deliveries.find(({ channel }) => channel === 'email')?.body ?? ''
}

const japan = { id: 'c-jp', name: 'Sam Mori', email: 'sam@mail.example', locale: 'en-JP', country: 'JP' }

async function cancelled(id: string) {
  const page = await openPage(doors, (await letterLinks(doors, id)).answers.cancel ?? '')
  return send(doors, page, chooses('cancel'))
}

describe('a customer who named no zone', () => {
  it('reads times by the clock of their country, in the letter as on the page', async () => {
    await placed(doors, 'jp-1', { customer: japan })
    const { words } = await cancelled('jp-1')
    expect(words).toContain('Tuesday, 0:30 GMT+9')
    expect(await sentLetter('jp-1')).toContain('Tuesday, 0:30 GMT+9')
  })

  it('reads them by the shop’s clock where the country keeps several', async () => {
    await placed(doors, 'us-1', { customer: { ...japan, id: 'c-us', locale: 'en-US', country: 'US' } })
    const { words } = await cancelled('us-1')
    expect(words).toContain('Monday, 10:30 AM EST')
    expect(await sentLetter('us-1')).toContain('Monday, 10:30 AM EST')
  })

  it('reads them by the clock that they name later', async () => {
    await placed(doors, 'jp-2', { customer: { ...japan, id: 'c-moved' } })
    await doors.call('PUT', '/v1/customers/c-moved/preferences', { timeZone: 'Europe/Paris' })
    const { words } = await cancelled('jp-2')
    expect(words).toContain('Monday, 16:30 GMT+1')
    expect(await sentLetter('jp-2')).toContain('Monday, 16:30 GMT+1')
  })
})
