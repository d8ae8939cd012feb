import { condition, defineSignal, setHandler, sleep } from '@temporalio/workflow'

/** Sleeps so many milliseconds and returns how long that was by the workflow's clock. */
export async function sleeper(durationMs: number): Promise<number> {
  const startedAt = Date.now()
  await sleep(durationMs)
  return Date.now() - startedAt
}

/** Waits for the signal `enough` and returns how often a day passed until then. */
export async function dayCounter(): Promise<number> {
  let enough = false
  let days = 0
  setHandler(defineSignal('enough'), () => {
    enough = true
  })
  while (!(await condition(() => enough, '1 day'))) days += 1
  return days
}
