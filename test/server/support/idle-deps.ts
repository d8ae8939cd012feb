import type { Outside } from '../../../server/deps.ts'

/** Nobody outside: supply, buying and waiting lists are left alone, mail is read by nobody, and no developer watches. */
export const idleDeps: Pick<Outside, 'desk' | 'onEmailReceived' | 'lookAtBuying' | 'lookAtWaitingLists' | 'dev'> = {
  desk: { wake() {}, resume: async () => {}, settled: async () => {}, close() {} },
  onEmailReceived: null,
  lookAtBuying: async () => {},
  lookAtWaitingLists: async () => {},
  dev: null,
}
