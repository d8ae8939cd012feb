import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, placed } from '../support/customer.ts'
import { type Doors, openDoors } from '../support/doors.ts'
import { troubled, troubles } from '../support/payment.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

describe('the page behind “See how to pay”', () => {
  it('says what could not be charged, what happens next, whom to write to and by when', async () => {
    await placed(doors, 'pay-1')
    const { fixPayment = '' } = await troubled(doors, 'pay-1', troubles.declined)
    expect(fixPayment).toMatch(/#payment$/)
    const { html, words } = await openPage(doors, fixPayment)
    expect(html).toContain('<section class="card" id="payment"')
    expect(words).toContain('We tried to charge $199.96 for 4 × Oak Desk Lamp, and your bank declined.')
    expect(words).toMatch(/To use another card or pay another way, write to help@lamp\.example by \w+day, /)
    expect(html).toContain('mailto:help@lamp.example?subject=Payment%20for%20order%20pay-1')
  })

  it('says nothing of it any more once it is paid', async () => {
    await placed(doors, 'pay-2')
    const { page } = await troubled(doors, 'pay-2', { ...troubles.declined, change: () => ({}) })
    expect((await openPage(doors, page)).html).not.toContain('id="payment"')
  })

  it('asks for nothing where an approval runs out and the card is charged at shipment', async () => {
    await placed(doors, 'pay-3')
    const { page } = await troubled(doors, 'pay-3', troubles.lapsing)
    const { words } = await openPage(doors, page)
    expect(words).toContain('bank’s approval is about to run out')
    expect(words).toContain('You need do nothing: we charge your card when your goods ship.')
  })

  it('says that a parcel that was not paid changes nothing else, and that it can be chosen again', async () => {
    await placed(doors, 'pay-4')
    const { page } = await troubled(doors, 'pay-4', troubles.parcel)
    const { words } = await openPage(doors, page)
    expect(words).toContain('We tried to charge $5.00 for a second parcel, and your bank declined.')
    expect(words).toContain('Nothing was charged, so your order stays one parcel')
    expect(words.includes('You can choose it again below.')).toBe(words.includes('Send each part'))
  })
})
