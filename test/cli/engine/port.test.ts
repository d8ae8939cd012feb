import { afterEach, expect, it } from 'vitest'
import { type TakenPort, takePort } from '../../../cli/engine/port.ts'
import { SetupError } from '../../../cli/setup/progress.ts'

const taken: TakenPort[] = []
afterEach(async () => {
  for (const port of taken.splice(0)) await port.close()
})

async function take(number: number): Promise<TakenPort> {
  const port = await takePort(number, '127.0.0.1')
  taken.push(port)
  return port
}

it('A port is ours before there is anything behind it, and who comes early is told to come again', async () => {
  const port = await take(0)
  const early = await fetch(`http://127.0.0.1:${port.number}/healthz`)
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1'])
  port.answerBy(() => new Response('open'))
  expect(await (await fetch(`http://127.0.0.1:${port.number}/healthz`)).text()).toBe('open')
})

it('A port that somebody else has is said in words', async () => {
  const { number } = await take(0)
  await expect(take(number)).rejects.toThrow(
    new SetupError(`Port ${number} is taken. Free it, or choose another with PORT.`),
  )
})
