import { forecast } from '../../backorder/forecast.ts'
import type { Backorder } from '../../backorder/state.ts'
import { isoAt } from './iso-at.ts'

/** The letters and steps to come if nothing changes. */
export const forecastView = (backorder: Backorder, nowMs: number) =>
  forecast(backorder, nowMs).map(({ atMs, ...what }) => ({ at: isoAt(atMs), ...what }))
