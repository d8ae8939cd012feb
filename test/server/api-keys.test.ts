import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepConfiguredKey } from '../../records/api-keys.ts'
import { type Doors, openDoors } from './support/doors.ts'

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})
afterAll(() => doors.close())

const make = (body: unknown) => doors.call('POST', '/v1/keys', body)
const items = async () => (await doors.call('GET', '/v1/keys')).json.items as { id: string }[]

describe('an API key', () => {
  it('is shown once, and opens what its scopes name until it is shut out', async () => {
    const made = await make({ name: 'the shop', scopes: ['backorders:read', 'supply:write'] })
    expect(made.status).toBe(201)
    const { key, ...shown } = made.json
    expect(key).toMatch(/^mw_/)
    expect(shown).toMatchObject({ name: 'the shop', scopes: ['backorders:read', 'supply:write'], lastUsedOn: null })
    const read = () => doors.call('GET', '/v1/backorders', undefined, { key })
    expect((await read()).status).toBe(200)
    expect((await doors.call('GET', '/v1/keys', undefined, { key })).status).toBe(403)
    const listed = await doors.call('GET', '/v1/keys')
    expect(listed.text).not.toContain(key)
    expect(listed.json.items).toContainEqual({ ...shown, lastUsedOn: new Date().toISOString().slice(0, 10) })
    expect((await doors.call('DELETE', `/v1/keys/${shown.id}`)).status).toBe(204)
    expect((await read()).status).toBe(401)
    expect((await doors.call('DELETE', `/v1/keys/${shown.id}`)).json.code).toBe('unknown-key')
  })

  it.each([
    ['without a scope', { name: 'x', scopes: [] }],
    ['with a scope that does not exist', { name: 'x', scopes: ['everything'] }],
    ['without a name', { scopes: ['admin'] }],
  ])('is not made %s', async (_what, body) => {
    expect((await make(body)).status).toBe(422)
  })

  it('of the configuration cannot be shut out here: it would come back', async () => {
    const before = new Set((await items()).map(({ id }) => id))
    await keepConfiguredKey(doors.database, 'mw_configured_key', { name: 'start', scopes: ['admin'] })
    const configured = (await items()).find(({ id }) => !before.has(id))
    const { status, json } = await doors.call('DELETE', `/v1/keys/${configured?.id}`)
    expect([status, json.code]).toEqual([409, 'configured-key'])
  })
})
