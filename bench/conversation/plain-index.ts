export { plainBackorder } from './plain-workflow.ts'
