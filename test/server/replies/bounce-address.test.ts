import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bounceAddress, bouncedBatchIn } from '../../../server/replies/bounce-address.ts'

const domain = 'reply.shop.test'
const key = { kid: 'one', secret: Buffer.alloc(32, 1) }
const other = { kid: 'two', secret: Buffer.alloc(32, 2) }

describe('the address that a letter comes back to', () => {
  const batch = randomUUID()
  const address = bounceAddress(batch, domain, [key])

  it('names its batch, also in capitals, among others, and after the key has changed', () => {
    expect(bouncedBatchIn([address], domain, [key])).toBe(batch)
    expect(bouncedBatchIn(['x@shop.test', `<${address.toUpperCase()}>`], domain, [other, key])).toBe(batch)
  })

  it('is short enough for every mail server', () => {
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
    expect(address).toMatch(/^[a-z0-9+-]+@reply\.shop\.test$/)
  })

  it('cannot be made up, and means nothing at another domain', () => {
    const [local = ''] = address.split('@')
    const forged = `bounce+${randomUUID().replaceAll('-', '')}-${local.slice(-20)}@${domain}`
    for (const nobody of [forged, `${local}@elsewhere.test`, `bounce+${batch}@${domain}`, '', 'bounce+@'])
      expect(bouncedBatchIn([nobody], domain, [key])).toBeNull()
    expect(bouncedBatchIn([address], domain, [other])).toBeNull()
  })
})
