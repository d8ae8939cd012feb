import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bounceAddress } from '../../../server/replies/bounce-address.ts'

const key = { kid: 'one', secret: Buffer.alloc(32, 1) }
const other = { kid: 'two', secret: Buffer.alloc(32, 2) }

describe('the address that a letter comes back to', () => {
  const batch = randomUUID()
  const address = bounceAddress(batch, 'reply.shop.test', [key])

  it('names its batch in what every mail server takes', () => {
    expect(address).toMatch(new RegExp(`^bounce\\+${batch.replaceAll('-', '')}-[0-9a-f]{16}@reply\\.shop\\.test$`))
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
  })

  it('is signed, so that nobody can make one up', () => {
    expect(bounceAddress(batch, 'reply.shop.test', [other, key])).not.toBe(address)
    expect(bounceAddress(randomUUID(), 'reply.shop.test', [key])).not.toContain(address.slice(-32))
  })

  it('is made for batches alone', () => {
    expect(() => bounceAddress('b-1', 'reply.shop.test', [key])).toThrow()
  })
})
