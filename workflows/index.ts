export { backorder } from './backorder.ts'
export { courier } from './courier.ts'
