import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LetterFacts } from '../../../backorder/letters/letter.ts'
import type { Backorder } from '../../../backorder/state.ts'
import { lettersOf } from '../../../records/letters/letters.ts'
import { recordDecision } from '../../../records/orders/record.ts'
import { sampleLetter } from '../../records/support/sample.ts'
import { letterLinks, openPage, placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

/** An order whose newest letter told of a payment problem, as the rules record it. */
async function troubled(
  id: string,
  told: Pick<LetterFacts, 'problem' | 'charge'>,
  change: (backorder: Backorder) => Partial<Backorder> = () => ({}),
) {
  await placed(doors, id)
  const before = await doors.engine.state(id)
  const [first] = await lettersOf(doors.database, id)
  if (!before || !first) throw new Error(`${id} was not placed`)
  const nowMs = doors.clock.nowMs
  const letter = sampleLetter('letter/9', 'payment-problem', { atMs: nowMs, facts: { ...first.facts, ...told } })
  await recordDecision(doors.database, {
    orderId: id,
    revision: before.revision + 1,
    backorder: { ...before, ...change(before), revision: before.revision + 1 },
    letters: [letter],
    entries: [],
    nextDeadlineAtMs: nowMs + 86_400_000,
    nowMs,
  })
  return letterLinks(doors, id, 'payment-problem')
}

const someLamps = { amountMinor: 19_996, purpose: 'goods' as const, lines: [{ id: 'lamps', quantity: 4 }] }

describe('the page behind “See how to pay”', () => {
  it('says what could not be charged, what happens next, whom to write to and by when', async () => {
    const { fixPayment = '' } = await troubled('pay-1', { problem: 'declined', charge: someLamps }, ({ money }) => ({
      money: { ...money, declinedAtMs: doors.clock.nowMs },
    }))
    expect(fixPayment).toMatch(/#payment$/)
    const { html, words } = await openPage(doors, fixPayment)
    expect(html).toContain('<section class="card" id="payment"')
    expect(words).toContain('We tried to charge $199.96 for 4 × Oak Desk Lamp, and your bank declined.')
    expect(words).toMatch(/To use another card or pay another way, write to help@lamp\.example by \w+day, /)
    expect(html).toContain('mailto:help@lamp.example?subject=Payment%20for%20order%20pay-1')
  })

  it('says nothing of it any more once it is paid', async () => {
    const { page } = await troubled('pay-2', { problem: 'declined', charge: someLamps })
    expect((await openPage(doors, page)).html).not.toContain('id="payment"')
  })

  it('asks for nothing where an approval runs out and the card is charged at shipment', async () => {
    const { page } = await troubled(
      'pay-3',
      { problem: 'authorization-lapsing', charge: { ...someLamps, amountMinor: 31_894 } },
      ({ money }) => ({
        money: {
          ...money,
          mode: 'on-shipment',
          prepaidMinor: 0,
          dueMinor: 51_890,
          capturedMinor: 0,
          declinedAtMs: null,
        },
      }),
    )
    const { words } = await openPage(doors, page)
    expect(words).toContain('bank’s approval is about to run out')
    expect(words).toContain('You need do nothing: we charge your card when your goods ship.')
  })

  it('says that a parcel that was not paid changes nothing else, and that it can be chosen again', async () => {
    const parcel = { amountMinor: 500, purpose: 'extra-shipping' as const, lines: [] }
    const { page } = await troubled('pay-4', { problem: 'declined', charge: parcel }, () => ({ shipping: 'together' }))
    const { words } = await openPage(doors, page)
    expect(words).toContain('We tried to charge $5.00 for a second parcel, and your bank declined.')
    expect(words).toContain('Nothing was charged, so your order stays one parcel')
    expect(words.includes('You can choose it again below.')).toBe(words.includes('Send each part'))
  })
})
