import { type Config, readConfig } from '../config/config.ts'
import { calendarFrom } from './demo/calendar.ts'
import { ordersOf } from './demo/orders.ts'
import { type Outcome, outcomeOf } from './demo/outcome.ts'
import { play } from './demo/play.ts'
import { report } from './demo/report.ts'
import { storiesOf } from './demo/stories/index.ts'
import type { Story } from './demo/stories/story.ts'
import { main } from './setup/main.ts'
import { toStderr } from './setup/progress.ts'
import { doorsOf } from './stage/doors.ts'
import { openStage, type Stage } from './stage/stage.ts'

// A month and a half of a small shop in under a minute, on the real engine: see demo/deliveries.md for where its delays come from.
await main(async () => {
  const config = readConfig()
  const stage = await openStage(config)
  try {
    if (stage.stays) toStderr(`Demo: on the engine at ${stage.url}; time moves for all of its open orders`)
    const { outcomes, stories } = await tellStory(stage)
    const ends = stories.map((story) => story.end())
    console.log(`\n${report(outcomes, ends)}\n${whereToLook(stage, config)}`)
    if ([...outcomes, ...ends].some(({ broken }) => broken.length > 0)) process.exitCode = 1
  } finally {
    await stage.close()
  }
})

async function tellStory(stage: Stage): Promise<{ outcomes: Outcome[]; stories: Story[] }> {
  const startedAtMs = Date.now()
  const name = startedAtMs.toString(36).slice(-5)
  const doors = doorsOf(stage)
  const orders = ordersOf(name)
  const calendar = calendarFrom(startedAtMs)
  const stories = storiesOf({ doors, run: name, orders, calendar })
  await play({ name, doors, orders, calendar, stories, tell: console.log })
  const outcomes = await Promise.all(orders.map((order) => outcomeOf(doors, order)))
  toStderr(`Demo: told in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`)
  return { outcomes, stories }
}

function whereToLook({ stays, url }: Stage, { port, publicUrl }: Config): string {
  if (stays) return `Every letter: ${url}/dev/outbox`
  return `Every letter: npm start, then ${port === 0 ? 'its address and ' : publicUrl}/dev/outbox`
}
