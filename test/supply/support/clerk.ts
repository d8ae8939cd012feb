import type { SupplyDecision } from '../../../supply/decide.ts'
import { type LineName, lineKey } from '../../../supply/line.ts'
import type { Happening } from './books.ts'

interface Customer {
  wants: number
  /** Units that were handed over and have not left. */
  has: number
  left: number
}

/** A warehouse clerk's own tally, kept from what happens and from what is announced without looking at the engine's books. */
export class Clerk {
  /** Units in the house that are promised to nobody; below zero: more left than ever came. */
  spare = 0
  customers = new Map<string, Customer>()

  /** Notes what happened, where it was taken in. */
  notes(happening: Happening): void {
    switch (happening.type) {
      case 'goods-received':
        this.spare += happening.quantity
        return
      case 'stock-set':
        this.spare = happening.onHand
        return
      case 'line-joined':
        this.customers.set(lineKey(happening.line), { wants: happening.line.quantity, has: 0, left: 0 })
        return
      case 'line-changed':
        this.wants(happening.line, happening.line.quantity)
        return
      case 'line-left':
        this.wants(happening, 0)
        return
      case 'units-shipped':
        this.ships(happening, happening.quantity)
    }
  }

  /** Notes what is announced: who was given what goes off the shelf. */
  hears({ announcement }: SupplyDecision): void {
    for (const { key, quantity } of announcement.allocations) {
      this.customers.get(key)!.has += quantity
      this.spare -= quantity
    }
  }

  /** Units that a customer has or had. */
  unitsOf(key: string): number {
    const { has, left } = this.customers.get(key)!
    return has + left
  }

  private wants(name: LineName, quantity: number): void {
    const customer = this.customers.get(lineKey(name))!
    customer.wants = Math.max(customer.left, Math.min(customer.wants, quantity))
    const back = Math.max(0, customer.has - (customer.wants - customer.left))
    customer.has -= back
    this.spare += back
  }

  private ships(name: LineName, quantity: number): void {
    const customer = this.customers.get(lineKey(name))!
    const leaves = Math.min(quantity, customer.wants - customer.left)
    const own = Math.min(leaves, customer.has)
    customer.has -= own
    customer.left += leaves
    this.spare -= leaves - own
  }
}
