import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow'

/** One timer for an instant that moves. Deadlines mostly move later: the timer that runs is kept and, when it ends too early, set anew, which costs no history until then. */
export class Alarm {
  /** True once the instant has come, until the alarm is set anew. */
  rung = false
  private atMs: number | null = null
  private timer: { scope: CancellationScope; endsAtMs: number } | null = null

  /** Rings at an instant of the workflow's clock (epoch milliseconds); null: never. */
  set(atMs: number | null): void {
    this.atMs = atMs
    this.rung = atMs !== null && atMs <= Date.now()
    if (atMs === null || this.rung || (this.timer && this.timer.endsAtMs <= atMs)) return
    this.timer?.scope.cancel()
    this.start(atMs)
  }

  private start(endsAtMs: number): void {
    const timer = { scope: new CancellationScope(), endsAtMs }
    this.timer = timer
    timer.scope
      .run(() => sleep(endsAtMs - Date.now()))
      .then(
        () => {
          if (this.timer !== timer) return
          this.timer = null
          this.set(this.atMs)
        },
        (error: unknown) => {
          if (!isCancellation(error)) throw error
        },
      )
  }
}
