import type { ActivityDeps } from '../../../activities/index.ts'

/** What a worker calls beside the courier, with nobody at the other end. */
export const idleWorker: Pick<ActivityDeps, 'begin' | 'wakeSupply' | 'workedOut' | 'buying' | 'zonesOfPhone'> = {
  begin: async () => {},
  zonesOfPhone: () => [],
  wakeSupply: () => {},
  workedOut: () => {},
  buying: { tellSupply: async () => {}, skusChanged: async () => {}, learnSlips: async () => {} },
}
