import type { DrivenRow } from './deliveries-file.ts'
import { type Drive, orderIdOf, skuOf } from './tell.ts'

const atOnce = 8

/** What a drive came to, in units and letters. */
export interface Reckoning {
  letters: number
  received: number
  allocated: number
  onHand: number
  /** Units that came and are neither with an order nor on the shelf. */
  lost: number
  /** Units that are there more than once, and letters that say what the one before of the same order said. */
  doubled: number
}

interface LetterView {
  letter: string
  facts: unknown
}

/** Asks the engine for every order and every shelf of a drive, and adds up. */
export async function reckon(drive: Drive, rows: readonly DrivenRow[]): Promise<Reckoning> {
  const { doors } = drive
  let letters = 0
  let allocated = 0
  let repeated = 0
  await inTurns(rows, async (row) => {
    const path = `/v1/backorders/${orderIdOf(drive, row.id)}`
    const given = await doors.get<{ items: { quantity: number }[] }>(`${path}/allocations`)
    allocated += sum(given.items.map(({ quantity }) => quantity))
    const { items } = await doors.get<{ items: LetterView[] }>(`${path}/letters`)
    letters += items.length
    repeated += items.filter((one, index) => index > 0 && isSame(one, items[index - 1])).length
  })
  let onHand = 0
  await inTurns([...new Set(rows.map(({ sku }) => sku))], async (sku) => {
    onHand += (await doors.get<{ onHand: number }>(`/v1/stock/${encodeURIComponent(skuOf(drive, sku))}`)).onHand
  })
  const received = sum(rows.map(({ quantity }) => quantity))
  const missing = received - allocated - onHand
  return {
    letters,
    received,
    allocated,
    onHand,
    lost: Math.max(0, missing),
    doubled: Math.max(0, -missing) + repeated,
  }
}

const isSame = (one: LetterView, other: LetterView | undefined): boolean =>
  other !== undefined && one.letter === other.letter && JSON.stringify(one.facts) === JSON.stringify(other.facts)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Some at a time, each once. */
export async function inTurns<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const run = async () => {
    for (const item of waiting) await act(item)
  }
  await Promise.all(Array.from({ length: atOnce }, run))
}
