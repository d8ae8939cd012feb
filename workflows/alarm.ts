import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow'

/** One timer that is moved, not multiplied: setting the same instant again costs no history. */
export class Alarm {
  /** True once the instant has come, until the alarm is set anew. */
  rung = false
  private setForMs: number | null = null
  private scope: CancellationScope | null = null

  /** Rings at an instant of the workflow's clock (epoch milliseconds); null: never. */
  set(atMs: number | null): void {
    if (atMs === this.setForMs && !this.rung) return
    this.scope?.cancel()
    this.scope = null
    this.setForMs = atMs
    this.rung = false
    if (atMs === null) return
    const delayMs = atMs - Date.now()
    if (delayMs <= 0) {
      this.rung = true
      return
    }
    const scope = new CancellationScope()
    this.scope = scope
    scope
      .run(() => sleep(delayMs))
      .then(
        () => {
          if (this.scope === scope) this.rung = true
        },
        (error: unknown) => {
          if (!isCancellation(error)) throw error
        },
      )
  }
}
