export { plainTalk } from './plain-talk.ts'
export { plainBackorder } from './plain-workflow.ts'
