import { afterAll, describe, expect, it } from 'vitest'
import { defaultBrand } from '../../../emails/brand.ts'
import { examples } from '../../../emails/examples/index.ts'
import type { LetterInput } from '../../../emails/letter-input.ts'
import { renderLetter } from '../../../emails/render.ts'
import { createRenderer } from '../../../emails/threads/renderer.ts'

const renderer = createRenderer(defaultBrand)
afterAll(() => renderer.close())

const many: LetterInput[] = examples.map(({ input }) => ({ ...input, brand: defaultBrand }))
const plain = (input: LetterInput) => {
  const { subject, preheader, html, text, sms } = renderLetter(input)
  return { subject, preheader, html, text, sms }
}
const parts = async (input: LetterInput) => {
  const { subject, preheader, html, text, sms } = await renderer.renderLetter(input)
  return { subject, preheader, html, text, sms }
}

describe('letters that are rendered many at once', () => {
  it('are the same, byte for byte, as one by one', async () => {
    expect(many.length).toBeGreaterThan(20)
    expect(await Promise.all(many.map(parts))).toEqual(many.map(plain))
  })

  it('fail alone where one cannot be rendered', async () => {
    const broken = { ...many[0]!, facts: { ...many[0]!.facts, money: undefined } } as unknown as LetterInput
    const [first, ...others] = await Promise.allSettled([broken, ...many].map(parts))
    expect(first!.status).toBe('rejected')
    expect(others.every(({ status }) => status === 'fulfilled')).toBe(true)
  })

  it('are rendered all the same when their thread has ended', async () => {
    await renderer.close()
    expect(await Promise.all(many.map(parts))).toEqual(many.map(plain))
  })

  it('are told apart from a single one, which waits for no thread', async () => {
    expect(await parts(many[0]!)).toEqual(plain(many[0]!))
  })
})
