import { describe, expect, it } from 'vitest'
import type { BackorderEvent } from '../../../backorder/event.ts'
import { answers, lampOrder, on, story } from './shop.ts'

const brass = { sku: 'LAMP-B', name: 'Brass lamp', unitPriceMinor: 4500, currency: 'USD' }
const found = (change: Partial<Extract<BackorderEvent, { type: 'substitute-found' }>> = {}): BackorderEvent => ({
  type: 'substitute-found',
  sku: 'LAMP',
  substitute: brass,
  ...change,
})
const offered = (played: ReturnType<typeof story>) =>
  played.letter('substitute-offer').offer?.substitutes.map(({ substitute }) => substitute)

describe('something equal that lies ready', () => {
  it('is offered beside waiting, at a price that is never higher', () => {
    const cheaper = story(lampOrder(), [on('2026-03-10', found())], '2026-03-11')
    expect(offered(cheaper)).toEqual([{ sku: 'LAMP-B', name: 'Brass lamp', unitPriceMinor: 4500 }])
    const dearer = found({ substitute: { ...brass, unitPriceMinor: 9900 } })
    expect(offered(story(lampOrder(), [on('2026-03-10', dearer)], '2026-03-11'))?.[0]?.unitPriceMinor).toBe(4999)
  })

  it('costs what the line does where its price is not known, or not in the money of the order', () => {
    for (const substitute of [
      { sku: 'LAMP-B', name: 'Brass lamp' },
      { ...brass, unitPriceMinor: 1, currency: 'JPY' },
    ]) {
      const played = story(lampOrder(), [on('2026-03-10', found({ substitute }))], '2026-03-11')
      expect(offered(played)).toEqual([{ sku: 'LAMP-B', name: 'Brass lamp', unitPriceMinor: 4999 }])
    }
  })

  it('is for the line that it was found for, and told once', () => {
    const [line] = lampOrder().lines
    const order = lampOrder({ lines: [line!, { ...line!, id: 'second' }] })
    const word = found({ lineId: 'second', eventId: 'supply/7/substitute-found/second' })
    const played = story(order, [on('2026-03-10', word), on('2026-03-10', word, 13)], '2026-03-11')
    expect(played.letter('substitute-offer').offer?.substitutes.map(({ lineId }) => lineId)).toEqual(['second'])
    expect(played.told.filter((told) => told.endsWith('substitute-offer'))).toHaveLength(1)
  })

  it('saves the order whose goods will never come: it is asked, not refunded, and may swap', () => {
    const gone: BackorderEvent = { type: 'discontinued', sku: 'LAMP', substitute: brass }
    const played = story(lampOrder(), [on('2026-03-10', gone), on('2026-03-11', answers('swap'))], '2026-03-12')
    expect(played.told).toContain('2026-03-10 substitute-offer')
    expect(played.letter('refunded').cause).toBe('price-difference')
    expect(played.backorder.lines[0]).toMatchObject({ quantitySwapped: 6, quantityCancelled: 0 })
    expect(played.steps).toContain('reserve')
  })
})
