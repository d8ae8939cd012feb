export { backorder } from './backorder.ts'
export { courier } from './courier.ts'
export { supply } from './supply.ts'
export { waitingLists } from './waiting-lists.ts'
