import { describe, expect, it } from 'vitest'
import { given, scene, todayMs, told, waiting } from '../support/scene.ts'

const anna = waiting('anna', { quantity: 2 })
const ben = waiting('ben', { quantity: 2, placedAtMs: todayMs + 1 })
const released = (on: string) => ({ type: 'release-set', on }) as const

describe('what is ordered before its release', () => {
  it('is given to nobody before that day, and then down the queue', () => {
    const shop = scene()
    shop.happens(released('2026-04-20'))
    shop.joins(anna, ben)
    expect(given(shop.receives(3))).toEqual({})
    expect(shop.standing()).toMatchObject({ free: 3 })
    expect(given(shop.happens({ type: 'time-passed', today: '2026-04-19' }))).toEqual({})
    expect(given(shop.happens({ type: 'time-passed', today: '2026-04-20' }))).toEqual({ anna: 2, ben: 1 })
  })

  it('is expected on that day, or later where its goods come later', () => {
    const shop = scene()
    shop.joins(anna, ben)
    expect(told(shop.happens(released('2026-04-20')))).toEqual({ anna: '2026-04-20', ben: '2026-04-20' })
    // Once something is known of the goods, whoever they do not reach is promised nothing.
    expect(told(shop.orders('po-1', 2, '2026-04-05'))).toEqual({ ben: null })
    expect(told(shop.orders('po-2', 2, '2026-05-05'))).toEqual({ ben: '2026-05-05' })
    expect(told(shop.happens(released('2026-04-25')))).toEqual({ anna: '2026-04-25' })
  })

  it('is unknown once the day has passed and nothing is known of its goods', () => {
    const shop = scene()
    shop.joins(anna)
    shop.happens(released('2026-04-20'))
    expect(told(shop.happens({ type: 'time-passed', today: '2026-04-20' }))).toEqual({ anna: null })
  })
})
