import type { ServerDeps } from '../deps.ts'

/** What hearing a reply needs from outside. */
export type ReplyDeps = Pick<ServerDeps, 'database' | 'gateway' | 'config' | 'now' | 'logger'>
