import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Doors, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

describe('a method that a door does not take', () => {
  it.each([
    ['DELETE', '/v1/backorders', 'GET, POST, HEAD'],
    ['GET', '/v1/backorders/x-1/answers', 'POST'],
    ['PATCH', '/v1/backorders/x-1', 'GET, HEAD'],
    ['PUT', '/o/anything', 'GET, POST, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('is answered by what it takes: %s %s', async (method, path, allow) => {
    const { status, headers, json } = await doors.call(method, path)
    expect([status, json.code]).toEqual([405, 'method-not-allowed'])
    expect(headers.get('allow')).toBe(allow)
  })

  it('is not confused with a door that is not there', async () => {
    const { status, headers } = await doors.call('DELETE', '/v1/nothing')
    expect(status).toBe(404)
    expect(headers.get('allow')).toBeNull()
  })
})
