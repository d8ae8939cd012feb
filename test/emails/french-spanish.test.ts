import { describe, expect, it } from 'vitest'
import { examples } from '../../emails/examples/index.ts'
import type { LetterInput } from '../../emails/letter-input.ts'
import { sheetFor } from '../../emails/sheet.ts'
import { septets } from '../../emails/sms/gsm.ts'
import { smsFor } from '../../emails/sms/sms.ts'
import { roomFor, roomForWords, share } from '../../emails/sms/sms-alphabet.ts'
import { wordsFor } from '../../emails/words/catalogue.ts'
import { readText } from '../../replies/sms-intent.ts'
import { contentOf } from './support/reading.ts'

const goods = (units: number) => ({ text: `${units} × Zalto`, units })
const readBy = (input: LetterInput, locale: string): LetterInput => ({
  ...input,
  customer: { ...input.customer, locale },
})

describe('French', () => {
  const french = wordsFor('fr')

  it('agrees with one unit and with several, and counts places as French does', () => {
    expect(french.firstNotice.partShips(goods(1))).toBe('1 × Zalto part maintenant.')
    expect(french.firstNotice.partShips(goods(2))).toBe('2 × Zalto partent maintenant.')
    expect(french.shared.queue(1, 11)).toContain('la 1re place sur 11')
    expect(french.shared.queue(21, 40)).toContain('la 21e place sur 40')
    expect(french.shared.queue(1, 1)).toContain('Personne d')
    expect(french.standings.waitsUntil({ part: 'some', units: 1 }, 'mardi 24 mars')).toBe(
      '1 part au plus tard le mardi 24 mars',
    )
  })

  it('is texted in letters that every phone shows, ÉCHANGER too, and an answer without the accent is understood', () => {
    const { input } = examples.find(({ title }) => title === 'substitute-offer: cheaper, still waiting')!
    const sms = smsFor(sheetFor(readBy(input, 'fr')))
    expect(septets(sms)).not.toBeNull()
    expect(sms).toContain('ÉCHANGER')
    for (const answer of ['echanger', 'Échanger svp', 'ECHANGE']) expect(readText(answer).intent).toBe('swap')
    expect(readText('Rembourser, merci.').intent).toBe('refund')
    expect(readText('je préfère attendre').intent).toBe('wait')
  })
})

describe('Spanish', () => {
  const spanish = wordsFor('es')

  it('agrees with one unit and with several, without a word that has a gender', () => {
    expect(spanish.shipped.restNoDate(goods(1))).toMatch(/^1 × Zalto sigue en espera/u)
    expect(spanish.shipped.restNoDate(goods(2))).toMatch(/^2 × Zalto siguen en espera/u)
    expect(spanish.standings.shipped({ part: 'all', units: 1 })).toBe('ya ha salido')
    expect(spanish.standings.shipped({ part: 'some', units: 3 })).toBe('3 ya han salido')
    expect(spanish.standings.cancelled({ part: 'some', units: 1 })).toBe('se ha cancelado 1')
  })

  it('asks for words whose answers are understood', () => {
    expect(readText('esperar por favor').intent).toBe('wait')
    expect(readText('Quiero el reembolso').intent).toBe('refund')
    expect(readText('cambio').intent).toBe('swap')
    expect(readText('¿Estado?').intent).toBe('status')
  })
})

describe.each(['fr-CA', 'fr-CH', 'es-MX', 'es-AR', 'es-US'])(
  'in %s, where dates and money are written otherwise',
  (locale) => {
    it.each(examples)('$title keeps its subject and its text in bounds', ({ input }) => {
      const read = readBy(input, locale)
      const { subject } = contentOf(read)
      expect(subject.length).toBeLessThanOrEqual(60)
      expect(subject).not.toMatch(/…$/u)
      const sms = smsFor(sheetFor(read))
      expect(share(sms, input.letter === 'agent-message' ? roomForWords : roomFor('either'))).toBeLessThanOrEqual(1)
      expect(sms).toContain(read.links.short)
    })

    it.each(examples)('$title also at the turn of the year, when dates carry their year', ({ input }) => {
      const lastYear = readBy({ ...input, atMs: input.atMs - 120 * 86_400_000 }, locale)
      const { subject } = contentOf(lastYear)
      expect(subject.length).toBeLessThanOrEqual(60)
      expect(subject).not.toMatch(/…$/u)
    })
  },
)
