// The first module of the thread, in plain JavaScript: a thread has no loader for TypeScript of its own.
import { register } from 'tsx/esm/api'

register()
await import('./render-thread.ts')
