import { afterAll, expect, it } from 'vitest'
import { defaultBrand } from '../../../emails/brand.ts'
import { examples } from '../../../emails/examples/index.ts'
import type { LetterInput } from '../../../emails/letter-input.ts'
import { renderLetter } from '../../../emails/render.ts'
import { startRenderThread } from '../../../emails/threads/thread.ts'

const brand = { ...defaultBrand, shopName: 'Lamps & Co' }
const inputs: LetterInput[] = examples.map(({ input }) => ({ ...input, brand }))
const thread = await startRenderThread(brand)
afterAll(() => thread.close())

it('a thread renders the same bytes, in the brand it was started with, and says which it could not render', async () => {
  const broken = { ...inputs[0]!, facts: null } as unknown as LetterInput
  const rendered = await thread.render([...inputs, broken])
  expect(rendered.pop()).toBeNull()
  for (const [at, letter] of rendered.entries()) {
    const { subject, preheader, html, text } = renderLetter(inputs[at]!)
    expect(letter).toEqual({ subject, preheader, html, text })
  }
  expect(rendered[0]!.html).toContain('Lamps &amp; Co')
})

it('a thread that has ended says so', async () => {
  await thread.close()
  await expect(thread.render(inputs)).rejects.toThrow('has ended')
})
