import { describe, expect, it } from 'vitest'
import { effectiveEnding } from '../../../backorder/dates.ts'
import { answers, at, eta, lampOrder, on, received, shipped, story, zone } from './shop.ts'

const substitute = { sku: 'LAMP-B', name: 'Brass lamp', unitPriceMinor: 4500 }

describe('the first notice', () => {
  it('says at once what ships now, what waits, until when, what it costs, the ending date and how to cancel', () => {
    const { letter, told, steps } = story(lampOrder(), [], '2026-03-02')
    const facts = letter('first-notice')
    expect(told).toEqual(['2026-03-02 first-notice'])
    expect(steps).toEqual(['release'])
    expect(facts.lines[0]).toMatchObject({ shippingNow: 4, waiting: 6, expectedAt: '2026-03-20' })
    expect(facts).toMatchObject({ promisedDate: '2026-03-20', endingDate: '2026-04-01', nextLetterOn: '2026-03-09' })
    expect(facts.money).toMatchObject({ takenMinor: 49_990, cancelMinor: 29_994, cancelRefundMinor: 29_994 })
    expect(facts.offer?.options).toContain('cancel')
  })

  it('does not announce a delay in the same breath when the promise is for tomorrow', () => {
    expect(story(lampOrder({ promisedDate: '2026-03-03' }), [], '2026-03-02').told).toEqual(['2026-03-02 first-notice'])
  })
})

describe('updates', () => {
  it('come every seven days, also when there is no news', () => {
    const quiet = lampOrder({ promisedDate: '2026-04-20' })
    expect(story(quiet, [], '2026-03-24').told).toEqual([
      '2026-03-02 first-notice',
      '2026-03-09 update',
      '2026-03-16 update',
      '2026-03-23 update',
    ])
  })

  it('leave the word to a notice that is due on the same day', () => {
    const { told } = story(lampOrder({ promisedDate: '2026-03-18' }), [], '2026-03-17')
    expect(told).toEqual(['2026-03-02 first-notice', '2026-03-09 update', '2026-03-16 delay-notice'])
  })
})

describe('a delay', () => {
  it('is told after half an hour, once for several signals, with reason, new date, fresh offer and a code', () => {
    const events = [
      on('2026-03-05', eta('2026-03-28')),
      on('2026-03-05', { type: 'eta', sku: 'LAMP', expectedAt: '2026-04-10', reason: 'A strike at the port' }, 12.2),
    ]
    const { letter, letters } = story(lampOrder(), events, '2026-03-06')
    expect(letters.map(({ letter: name }) => name)).toEqual(['first-notice', 'delay-notice'])
    expect(letters[1]!.atMs).toBe(at('2026-03-05', 12.5))
    expect(letter('delay-notice')).toMatchObject({
      revisedDate: '2026-04-10',
      previousDate: '2026-03-20',
      reason: 'A strike at the port',
      offer: { number: 2, options: ['wait', 'cancel'], silence: { means: 'consent', on: '2026-03-20' } },
      discount: { percent: 10 },
    })
  })

  it('within the tolerance waits for the next update', () => {
    const { told } = story(lampOrder({}, { toleranceDays: 2 }), [on('2026-03-05', eta('2026-03-22'))], '2026-03-08')
    expect(told).toEqual(['2026-03-02 first-notice'])
  })

  it('after a delay is renewed with a new offer, the next rung of the ladder, and silence that cancels', () => {
    const events = [on('2026-03-05', eta('2026-04-10')), on('2026-03-25', eta('2026-05-02'))]
    const renewed = story(lampOrder(), events, '2026-03-26').letter('renewed-delay-notice')
    expect(renewed).toMatchObject({
      revisedDate: '2026-05-02',
      offer: { number: 3, silence: { means: 'cancel', on: '2026-04-10' } },
      discount: { percent: 15 },
    })
  })

  it('never costs more in codes than the budget of the order', () => {
    const policy = { discount: { ladderPercent: [10, 15, 20], budgetMinor: 3_500, validDays: 90 } }
    const events = [on('2026-03-05', eta('2026-04-10')), on('2026-03-25', eta('2026-05-02'))]
    const { letters } = story(lampOrder({}, policy), events, '2026-03-26')
    const codes = letters.flatMap(({ facts }) => (facts.discount ? [facts.discount.maxValueMinor] : []))
    expect(codes).toEqual([2_999, 501])
  })

  it('that nobody can date is told honestly, and one that ends early is good news', () => {
    const events = [on('2026-03-05', eta(null)), on('2026-03-10', eta('2026-03-30'))]
    const { letter } = story(lampOrder(), events, '2026-03-11')
    expect(letter('delay-notice')).toMatchObject({ revisedDate: null, currentDate: null })
    expect(letter('good-news')).toMatchObject({ revisedDate: '2026-03-30' })
  })

  it('is foreseen before the promise passes when the supplier is silent', () => {
    const { told, letter } = story(lampOrder(), [], '2026-03-19')
    expect(told.at(-1)).toBe('2026-03-18 delay-notice')
    expect(letter('delay-notice')).toMatchObject({ revisedDate: null, reason: 'supplier-silent' })
  })

  it('with an impossible date from the supplier is an apology, never a failure', () => {
    const { told, letter } = story(lampOrder(), [on('2026-03-05', eta('2026-02-01'))], '2026-03-06')
    expect(told.at(-1)).toBe('2026-03-05 delay-notice')
    expect(letter('delay-notice').revisedDate).toBeNull()
  })
})

describe('an answer', () => {
  const delay = on('2026-03-05', eta('2026-05-10'))

  it('to wait moves the promise and the ending date', () => {
    const { backorder } = story(lampOrder(), [delay, on('2026-03-06', answers('wait', 2))], '2026-03-07')
    expect(backorder).toMatchObject({ promisedDate: '2026-05-10', endingDate: '2026-05-17' })
  })

  it('to wait for a date that got better keeps the days beyond it', () => {
    const better = [on('2026-03-05', eta('2026-04-15')), on('2026-03-08', eta('2026-04-10'))]
    const agreed = story(lampOrder(), [...better, on('2026-03-09', answers('wait'))], '2026-03-09')
    expect(agreed.backorder).toMatchObject({ promisedDate: '2026-04-10', endingDate: '2026-04-17' })
    expect(agreed.letter('answer-received').endingDate).toBe('2026-04-17')
    const silent = story(lampOrder(), better, '2026-03-21')
    expect(silent.entries).toContainEqual(
      expect.objectContaining({ type: 'consented', by: 'silence', date: '2026-04-10' }),
    )
    expect(effectiveEnding(silent.backorder)).toBe('2026-04-17')
  })

  it('from an old letter is refused, unless it cancels', () => {
    const stale = story(lampOrder(), [delay, on('2026-03-06', answers('wait', 1))], '2026-03-06')
    expect(stale.refused).toMatchObject([{ refusal: 'stale-offer' }])
    const { told, steps } = story(lampOrder(), [delay, on('2026-03-06', answers('cancel', 1))], '2026-03-07')
    expect(steps).toContain('refund 29994')
    expect(told.slice(-2)).toEqual(['2026-03-06 answer-received', '2026-03-06 refunded'])
  })

  it('clicked twice is confirmed once', () => {
    const events = [delay, on('2026-03-06', answers('cancel')), on('2026-03-06', answers('cancel'), 12.1)]
    const { told } = story(lampOrder(), events, '2026-03-07')
    expect(told.filter((line) => line.endsWith('answer-received'))).toHaveLength(1)
  })

  it('to cancel can be taken back for half an hour, and nothing ships meanwhile', () => {
    const events = [
      on('2026-03-06', answers('cancel')),
      on('2026-03-06', received(6), 12.2),
      on('2026-03-06', answers('wait'), 12.4),
    ]
    const { steps, told, backorder } = story(lampOrder(), events, '2026-03-07')
    expect(told).toEqual([
      '2026-03-02 first-notice',
      '2026-03-06 answer-received',
      '2026-03-06 answer-received',
      '2026-03-06 shipping-soon',
    ])
    expect(steps).toEqual(['release', 'release'])
    expect(backorder.lines[0]!.quantityCancelled).toBe(0)
  })

  it('to swap sends the substitute and gives the difference back', () => {
    const order = lampOrder({}, { substitutes: { LAMP: [substitute] } })
    const { steps, letter } = story(order, [on('2026-03-06', answers('swap')), on('2026-03-07', shipped)], '2026-03-08')
    expect(steps).toEqual(['release', 'reserve', 'release', 'refund 2994'])
    expect(letter('refunded')).toMatchObject({ cause: 'price-difference', money: { refundMinor: 2994 } })
  })

  it('to split charges the second parcel once, and gives it back when none is needed', () => {
    const order = lampOrder({}, { shipping: 'together', extraShipping: { paidBy: 'customer', amountMinor: 499 } })
    const { steps } = story(
      order,
      [on('2026-03-03', answers('split')), on('2026-03-03', answers('split'), 13)],
      '2026-03-04',
    )
    expect(steps.filter((step) => step === 'charge 499')).toHaveLength(1)
    const given = story(
      order,
      [on('2026-03-03', answers('split')), on('2026-03-04', shipped), on('2026-03-05', answers('cancel'))],
      '2026-03-06',
    )
    expect(given.steps).toContain('refund 30493')
  })
})

describe('the ending date', () => {
  const endless = lampOrder({
    lines: [{ id: 'lamp', sku: 'LAMP', name: 'Lamp', unitPriceMinor: 4999, quantity: 6, available: 0 }],
  })

  it('is announced by a last chance, then everything that waits is refunded and the customer told why', () => {
    const { told, letter, backorder } = story(endless, [], '2026-06-01')
    const last = told.findIndex((line) => line.endsWith('last-chance'))
    expect(told.slice(last).map((line) => line.slice(11))).toEqual(['last-chance', 'refunded'])
    expect(letter('refunded').money.refundMinor).toBe(29_994)
    expect(backorder.closed?.outcome).toBe('refunded')
  })

  it('comes later for dearer orders, and consent never moves it beyond the ceiling', () => {
    const dear = { ...endless, lines: [{ ...endless.lines[0]!, unitPriceMinor: 100_000 }] }
    const { promisedDate: _promised, ...undated } = dear
    expect(story(undated, [], '2026-03-02').backorder.endingDate).toBe('2026-05-01')
    const low = { ...endless, policy: { ...endless.policy, ceilingDays: 60 } }
    const waits = [on('2026-03-05', eta('2026-09-01')), on('2026-03-06', answers('wait'))]
    expect(story(low, waits, '2026-03-07').backorder.endingDate).toBe('2026-05-01')
  })
})

describe('goods', () => {
  it('that came leave at once, are tracked, and end the order', () => {
    const { told, backorder } = story(
      lampOrder(),
      [on('2026-03-06', received(6)), on('2026-03-07', shipped)],
      '2026-03-08',
    )
    expect(told.slice(1)).toEqual(['2026-03-06 shipping-soon', '2026-03-07 shipped'])
    expect(backorder.closed?.outcome).toBe('shipped')
  })

  it('that came in part leave as they come, and the order stays open for the rest', () => {
    const events = [on('2026-03-06', received(2)), on('2026-03-07', shipped)]
    const { backorder, letter } = story(lampOrder(), events, '2026-03-08')
    expect(backorder.closed).toBeNull()
    expect(letter('shipped').lines[0]).toMatchObject({ waiting: 4 })
  })

  it('wait for the rest where the policy ships together', () => {
    const order = lampOrder({}, { shipping: 'together' })
    expect(story(order, [on('2026-03-06', received(2))], '2026-03-07').steps).toEqual([])
    expect(story(order, [on('2026-03-06', received(6))], '2026-03-07').steps).toEqual(['release'])
  })
})

describe('money', () => {
  it('that was only authorised is captured for what ships and let go for the rest', () => {
    const order = lampOrder({ payment: { mode: 'authorized' } })
    const { steps } = story(order, [on('2026-03-03', shipped), on('2026-03-06', answers('cancel'))], '2026-03-07')
    expect(steps).toEqual(['release', 'capture 19996', 'cancel-line', 'void 29994'])
  })

  it('of a deposit comes back by the share of what is cancelled', () => {
    const order = lampOrder({ payment: { mode: 'deposit', capturedMinor: 10_000 } })
    expect(story(order, [on('2026-03-06', answers('cancel'))], '2026-03-07').steps).toContain('refund 6000')
  })

  it('is never asked for before shipment when it is due then', () => {
    const order = lampOrder({ payment: { mode: 'on-shipment' } })
    const { steps, letter } = story(order, [on('2026-03-06', answers('cancel'))], '2026-03-07')
    expect(steps).toEqual(['release', 'cancel-line'])
    expect(letter('refunded').money).toMatchObject({ refundMinor: 0, notChargedMinor: 29_994 })
  })

  it('of an authorisation about to lapse is spoken of a day before', () => {
    const order = lampOrder({ payment: { mode: 'authorized', captureBeforeMs: at('2026-03-09') } })
    expect(story(order, [], '2026-03-08').letter('payment-problem').problem).toBe('authorization-lapsing')
  })

  it('that was refused once is tried again the next day', () => {
    const events = [{ atMs: at('2026-03-03'), fail: 'refund' as const }, on('2026-03-06', answers('cancel'))]
    const { steps, told } = story(lampOrder(), events, '2026-03-08')
    expect(steps.filter((step) => step === 'refund 29994')).toHaveLength(2)
    expect(told.at(-1)).toBe('2026-03-07 refunded')
  })
})

describe('an agent', () => {
  const act = (override: Parameters<typeof on>[1] & { type: 'override' }) => on('2026-03-06', override)

  it('gives money back without touching the wait', () => {
    const goodwill = act({ type: 'override', override: { action: 'refund', amountMinor: 1_000 } })
    const { steps, letter, backorder } = story(lampOrder(), [goodwill], '2026-03-07')
    expect(steps).toEqual(['release', 'refund 1000'])
    expect(letter('refunded')).toMatchObject({ cause: 'goodwill', money: { refundMinor: 1_000 } })
    expect(backorder.lines[0]!.quantityBackordered).toBe(6)
  })

  it('holds the goods and lets them go', () => {
    const hold = act({ type: 'override', override: { action: 'hold' } })
    const resume = on('2026-03-08', { type: 'override', override: { action: 'resume' } })
    const events = [hold, on('2026-03-07', received(6))]
    expect(story(lampOrder(), events, '2026-03-07').steps).toEqual(['release'])
    expect(story(lampOrder(), [...events, resume], '2026-03-08').steps).toEqual(['release', 'release'])
  })

  it('grants a code that is told at once, and ends an order with its money', () => {
    const granted = story(
      lampOrder(),
      [act({ type: 'override', override: { action: 'grant-code', percent: 25 } })],
      '2026-03-06',
    )
    expect(granted.letter('update').discount).toMatchObject({ percent: 25 })
    const closed = story(lampOrder(), [act({ type: 'override', override: { action: 'close' } })], '2026-03-06')
    expect(closed.letter('refunded')).toMatchObject({ cause: 'agent', money: { refundMinor: 29_994 } })
  })
})

describe('texts', () => {
  it('wait for the morning of the customer, and email does not', () => {
    const order = lampOrder({
      placedAtMs: at('2026-03-02', 23),
      reach: { email: true, sms: true, timeZone: 'America/Los_Angeles' },
    })
    const [first] = story(order, [], '2026-03-03').letters
    expect(first!.channels).toEqual(['email', 'sms'])
    expect(new Date(first!.smsNotBeforeMs).toLocaleString('sv-SE', { timeZone: 'America/Los_Angeles' })).toBe(
      '2026-03-03 09:00:00',
    )
    expect(first!.atMs).toBe(at('2026-03-02', 23))
    expect(order.policy.timeZone).toBe(zone)
  })
})
