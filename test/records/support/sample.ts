import type { Entry } from '../../../backorder/entry.ts'
import type { Letter } from '../../../backorder/letters/letter.ts'
import { open } from '../../../backorder/open.ts'
import type { OpenOrder } from '../../../backorder/order.ts'
import { defaultPolicy } from '../../../backorder/policy.ts'
import type { Backorder, Line } from '../../../backorder/state.ts'
import type { Queries } from '../../../records/database.ts'
import { insertAccepted } from '../../../records/orders/backorders.ts'
import { type DecisionRecord, recordDecision } from '../../../records/orders/record.ts'
import type { Product } from '../../../records/shop/products.ts'

export const placedAtMs = Date.parse('2026-03-02T10:00:00Z')

/** An oak lamp that may be ordered before it is there, with nothing kept back. */
export const sampleProduct = (sku: string): Product => ({
  sku,
  name: 'Oak lamp',
  backorderable: true,
  inventoryThreshold: 0,
  safetyStock: 0,
  substitutes: [],
  dropship: false,
})

/** Six oak lamps of ten wait; 49.99 each. */
export function sampleOrder(id: string, change: Partial<OpenOrder> = {}): OpenOrder {
  return {
    id,
    placedAtMs,
    currency: 'USD',
    lines: [{ id: 'lamps', sku: 'LAMP-OAK', name: 'Oak lamp', unitPriceMinor: 4999, quantity: 10, available: 4 }],
    payment: { mode: 'captured' },
    promisedDate: '2026-03-20',
    reach: { email: true, sms: true, timeZone: 'America/New_York' },
    policy: defaultPolicy,
    ...change,
  }
}

/** As the rules open it. */
export function sampleBackorder(id: string, change: Partial<Backorder> = {}): Backorder {
  return { ...open(sampleOrder(id), placedAtMs).backorder, ...change }
}

export function sampleLine(change: Partial<Line> = {}): Line {
  return { ...open(sampleOrder('line'), placedAtMs).backorder.lines[0]!, ...change }
}

export function sampleLetter(
  key: string,
  letter: Letter['letter'],
  change: Partial<Letter> & { waiting?: number } = {},
): Letter {
  const { waiting = 6, ...rest } = change
  return {
    key,
    letter,
    atMs: placedAtMs,
    channels: ['email'],
    smsNotBeforeMs: placedAtMs,
    mandatory: letter.endsWith('delay-notice') || letter === 'first-notice',
    isDelayNotice: letter.endsWith('delay-notice'),
    facts: {
      lines: [
        {
          id: 'lamps',
          name: 'Oak lamp',
          unitPriceMinor: 4999,
          ordered: 10,
          shippingNow: 4,
          waiting,
          ready: 0,
          shipped: 4,
          cancelled: 0,
          expectedAt: '2026-03-20',
          discontinued: false,
        },
      ],
      shipping: 'as-available',
      extraShippingMinor: 0,
      promisedDate: '2026-03-20',
      currentDate: '2026-03-20',
      previousDate: null,
      endingDate: '2026-04-01',
      nextLetterOn: '2026-03-09',
      offer: {
        number: 1,
        options: ['wait', 'cancel'],
        revisedDate: null,
        waitUntil: '2026-04-01',
        silence: null,
        substitutes: [],
      },
      money: {
        currency: 'USD',
        mode: 'captured',
        takenMinor: 49990,
        cancelMinor: 29994,
        cancelRefundMinor: 29994,
        dueMinor: 0,
      },
    } as Letter['facts'],
    ...rest,
  }
}

export function sampleDecision(
  orderId: string,
  revision: number,
  letters: Letter[] = [],
  change: Partial<DecisionRecord> = {},
): DecisionRecord {
  const entries: Entry[] = letters.map((letter) => ({
    atMs: letter.atMs,
    type: 'letter',
    key: letter.key,
    letter: letter.letter,
    channels: letter.channels,
    isDelayNotice: letter.isDelayNotice,
  }))
  return {
    letters,
    entries,
    nowMs: placedAtMs,
    ...change,
    backorder: { ...(change.backorder ?? sampleBackorder(orderId)), id: orderId, revision },
  }
}

export const sampleContact = {
  customerId: 'c-1',
  name: 'Ada Example',
  email: 'ada@example.com',
  phone: '+12025550100',
  locale: 'en-US',
  timeZone: 'America/New_York',
  country: 'US',
}

/** An order that was accepted and whose first decision wrote `letters`. */
export async function opened(
  db: Queries,
  orderId: string,
  letters: Letter[] = [],
  change: Partial<OpenOrder> = {},
): Promise<void> {
  await insertAccepted(db, {
    order: sampleOrder(orderId, change),
    contact: sampleContact,
    requestHash: `hash-of-${orderId}`,
  })
  await recordDecision(
    db,
    sampleDecision(orderId, 1, letters, {
      backorder: open(sampleOrder(orderId, change), change.placedAtMs ?? placedAtMs).backorder,
    }),
  )
}
