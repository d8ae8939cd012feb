import { minuteMs } from '../backorder/calendar.ts'
import { unstartedOrders } from '../records/orders/backorders.ts'
import type { ServerDeps } from './deps.ts'
import { Unanswered } from './gateway/gateway-port.ts'
import { tellUntoldPreferences } from './preferences/preferring.ts'
import { resumeAnswers } from './supplier/take-answer.ts'

/** Goes on with what a crash, or an engine that was away, left accepted and not begun, at once and then every minute; returns how to stop. */
export async function keepMakingUp(deps: ServerDeps): Promise<() => void> {
  await makeUp(deps)
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    await makeUp(deps)
    isLooking = false
  }
  const timer = setInterval(() => void look(), minuteMs).unref()
  return () => clearInterval(timer)
}

/** One look; what cannot be made up for now is left to the next one. */
export async function makeUp(deps: ServerDeps): Promise<void> {
  for (const [what, heal] of Object.entries({ startUnstarted, tellUntoldPreferences, resumeAnswers })) {
    await heal(deps).catch((error: unknown) => {
      deps.logger.warn({ what, error: nameOf(error) }, 'not made up for yet')
    })
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')

const pageSize = 100

/** Orders that were accepted and whose conversation never began: nothing accepted is lost. */
async function startUnstarted({ database, gateway, logger }: ServerDeps): Promise<void> {
  const beforeMs = Date.now()
  let after = ''
  for (;;) {
    const orders = await unstartedOrders(database, { beforeMs, after, limit: pageSize })
    for (const order of orders) {
      // One that the engine does not take holds up no other.
      await gateway.start(order).catch((error: unknown) => {
        if (error instanceof Unanswered) throw error
        logger.error({ error: nameOf(error) }, 'order not started')
      })
    }
    const last = orders.at(-1)
    if (!last || orders.length < pageSize) return
    after = last.id
  }
}
