import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { temporal } from '@temporalio/proto'
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { describe, expect, it } from 'vitest'
import { dateIn, lampOrder, openStage, workflowBundle } from './support/stage.ts'

const { History } = temporal.api.history.v1
const folder = fileURLToPath(new URL('../histories/', import.meta.url))

// RECORD_HISTORIES=1 records them anew: after a change that means to alter running conversations, and says so.
const recording = process.env.RECORD_HISTORIES === '1'

describe.runIf(recording)('conversations recorded on the real server', () => {
  it('records them', async () => {
    mkdirSync(folder, { recursive: true })
    const stage = await openStage()
    const keep = async (name: string, conversation: Awaited<ReturnType<typeof stage.play>>) => {
      await conversation.handle.result()
      const history = await conversation.handle.fetchHistory()
      writeFileSync(`${folder}${name}.pb.gz`, gzipSync(History.encode(history).finish()))
    }
    await keep('silent-until-refunded', await stage.play(lampOrder(), { skip: true }))
    await keep('silent-without-a-law', await stage.play(lampOrder({ law: 'none' }), { skip: true }))

    const delayed = await stage.play(lampOrder())
    await delayed.tell({
      type: 'eta',
      sku: 'LAMP',
      expectedAt: dateIn(25),
      reason: 'The container is held up in port.',
    })
    await delayed.letDaysPass(1)
    await delayed.act({ type: 'answer', answer: 'wait', offer: 2 })
    await delayed.tell({ type: 'eta', sku: 'LAMP', expectedAt: null })
    await delayed.letDaysPass(1)
    await delayed.act({ type: 'answer', answer: 'wait' })
    await delayed.letDaysPass(10)
    await delayed.tell({ type: 'received', sku: 'LAMP', quantity: 6 })
    await delayed.letDaysPass(0.5)
    await delayed.act({ type: 'shipped', carrier: 'Post', tracking: '1Z' })
    await keep('delayed-twice-then-shipped', delayed)

    const undone = await stage.play(lampOrder({}, { payment: { mode: 'authorized' } }))
    await undone.act({ type: 'answer', answer: 'cancel' })
    await undone.act({ type: 'answer', answer: 'wait' })
    await undone.act({ type: 'override', override: { action: 'hold' }, noteId: 'note-1' })
    await undone.act({ type: 'override', override: { action: 'resume' }, noteId: 'note-2' })
    await undone.act({ type: 'answer', answer: 'cancel', lines: [{ id: '1', quantity: 2 }] })
    await undone.letDaysPass(1)
    await undone.tell({ type: 'bounced', channel: 'email' })
    await undone.act({ type: 'answer', answer: 'cancel' })
    await undone.letDaysPass(60)
    await keep('cancelled-undone-cancelled', undone)

    const substitute = { sku: 'LAMP-ASH', name: 'Ash desk lamp', unitPriceMinor: 4500 }
    const swapped = await stage.play(lampOrder({ substitutes: { LAMP: [substitute] } }))
    await swapped.tell({ type: 'discontinued', sku: 'LAMP' })
    await swapped.letDaysPass(1)
    await swapped.act({ type: 'answer', answer: 'swap', offer: 2 })
    await swapped.letDaysPass(1)
    await swapped.act({ type: 'shipped' })
    await keep('discontinued-and-swapped', swapped)
    await stage.stop()
  }, 120_000)
})

describe('conversations that are under way when a new version is deployed', () => {
  const histories = readdirSync(folder).filter((file) => file.endsWith('.pb.gz'))

  it('has histories to replay', () => expect(histories.length).toBeGreaterThanOrEqual(5))

  it.each(histories)('goes on as it began: %s', async (file) => {
    installQuietRuntime()
    const history = read(file)
    await expect(Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, history)).resolves.toBeUndefined()
  })

  it('would be noticed if it did not', async () => {
    installQuietRuntime()
    const history = read(histories[0]!)
    const scheduled = history.events?.find((event) => event.activityTaskScheduledEventAttributes)
    scheduled!.activityTaskScheduledEventAttributes!.activityType!.name = 'another'
    await expect(Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, history)).rejects.toThrow()
  })
})

const read = (file: string) => History.decode(gunzipSync(readFileSync(folder + file)))

let installed = false
function installQuietRuntime(): void {
  if (!installed && !recording) Runtime.install({ logger: new DefaultLogger('ERROR') })
  installed = true
}
