import { expect, it } from 'vitest'
import { isLoopback, loopbackUrl } from '../../config/loopback.ts'

it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])('%s is this machine alone', (host) => {
  expect(isLoopback(host)).toBe(true)
})

it.each(['shop.example', '127.evil.example', 'localhost.evil.example', '10.0.0.1', '::2', '', '0.0.0.0'])(
  '%j is not',
  (host) => expect(isLoopback(host)).toBe(false),
)

it('A port of this machine has an address', () => {
  expect(loopbackUrl(8420)).toBe('http://127.0.0.1:8420')
})
