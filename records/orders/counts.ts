import type { Phase } from '../../backorder/state.ts'
import type { Queries } from '../database.ts'

/** How many backorders are open, by phase; a phase without any is absent. */
export const openByPhase = (db: Queries): Promise<{ phase: Exclude<Phase, 'closed'>; count: number }[]> =>
  db.query(`select phase, count(*)::int as count from backorders where phase <> 'closed' group by phase`)
