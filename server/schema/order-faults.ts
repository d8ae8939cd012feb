import { dayMs } from '../../backorder/calendar.ts'
import type { Policy } from '../../backorder/policy.ts'
import { largestAmountMinor } from './common.ts'
import type { Fault } from './fault.ts'
import type { OrderBody } from './order.ts'
import { mergePolicy, policyFaults } from './policy.ts'

type Checked = Omit<OrderBody, 'policy'>

/** What is wrong between the fields of an order that are each right. */
export function orderFaults(order: Checked): Fault[] {
  return [...customerFaults(order), ...lineFaults(order), ...paymentFaults(order)]
}

function customerFaults(order: Checked): Fault[] {
  if (order.customer.email?.trim() || order.customer.phone?.trim()) return []
  return [{ path: ['customer', 'email'], message: 'is needed where there is no phone: the customer must be reachable' }]
}

function lineFaults(order: Checked): Fault[] {
  const faults: Fault[] = []
  const ids = new Set<string>()
  order.lines.forEach((line, index) => {
    if (ids.has(line.id)) faults.push({ path: ['lines', index, 'id'], message: 'is the id of another line too' })
    ids.add(line.id)
    if (line.available > line.quantity) {
      faults.push({ path: ['lines', index, 'available'], message: 'must not be more than the quantity' })
    }
    line.substitutes?.forEach((substitute, place) => {
      if (substitute.unitPrice <= line.unitPrice) return
      const path = ['lines', index, 'substitutes', place, 'unitPrice']
      faults.push({ path, message: 'must not be dearer than what was ordered' })
    })
  })
  if (order.lines.every((line) => line.available >= line.quantity)) {
    faults.push({ path: ['lines'], message: 'must hold at least one line that waits for goods' })
  }
  if (goodsMinor(order) > largestAmountMinor) faults.push({ path: ['lines'], message: 'cost too much together' })
  return faults
}

function paymentFaults(order: Checked): Fault[] {
  const { mode, captured, authorized, captureBefore } = order.payment
  const faults: Fault[] = []
  const fault = (field: string, message: string) => faults.push({ path: ['payment', field], message })
  const whole = Math.max(authorized ?? 0, goodsMinor(order))
  if (mode === 'on-shipment' && captured) fault('captured', 'must be 0 when everything is paid on shipment')
  if (mode === 'deposit' && captured === undefined) fault('captured', 'is needed: what was paid as the deposit')
  if ((mode === 'deposit' || mode === 'authorized') && (captured ?? 0) > whole) {
    fault('captured', 'must not be more than what is to be paid in all')
  }
  if (captureBefore && Date.parse(captureBefore) <= Date.parse(order.placedAt)) {
    fault('captureBefore', 'must be after placedAt')
  }
  return faults
}

function goodsMinor(order: Checked): number {
  return order.lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0)
}

/** What is wrong with an order beside its own shape: its clock (none is placed in the future) and its merged policy. */
export function orderFaultsAt(order: OrderBody, basePolicy: Policy, nowMs: number): Fault[] {
  const faults = policyFaults(mergePolicy(basePolicy, order.policy)).map(({ path, message }) => ({
    path: ['policy', ...path],
    message,
  }))
  if (Date.parse(order.placedAt) > nowMs + dayMs) faults.push({ path: ['placedAt'], message: 'is in the future' })
  return faults
}
