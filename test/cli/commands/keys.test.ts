import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { describe, expect, it } from 'vitest'
import { type KeyRing, withKeyRing } from '../../../cli/commands/keys.ts'
import { noteAddress } from '../../../cli/engine/address.ts'
import { readConfig } from '../../../config/config.ts'
import { openDoors } from '../../server/support/doors.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Makes a key, lists it, shuts it out, and tries what cannot be done. */
async function everything(ring: KeyRing) {
  const { key, ...made } = await ring.create({ name: 'the shop', scopes: 'backorders:write, backorders:read' })
  expect(key).toMatch(/^mw_/)
  expect(made).toMatchObject({ name: 'the shop', scopes: ['backorders:write', 'backorders:read'], lastUsedOn: null })
  const listed = await ring.list()
  expect(listed).toContainEqual(made)
  expect(JSON.stringify(listed)).not.toContain(key)
  expect(await ring.revoke(made.id)).toEqual({ id: made.id, revoked: true })
  expect(await ring.list()).not.toContainEqual(made)
  await expect(ring.revoke(made.id)).rejects.toThrow('There is no key with this id.')
  await expect(ring.create({ name: 'x', scopes: 'everything' })).rejects.toThrow(
    'Scopes are some of: backorders:write, backorders:read, evidence:read, supply:write, admin',
  )
}

describe('the keys on the command line', () => {
  it('are those of the data folder where nothing runs', async () => {
    await withKeyRing(readConfig({ MEANWHILE_DATA_DIR: temporaryFolder() }), everything)
  })

  it('are those of the engine that runs there, through its doors', async () => {
    const doors = await openDoors()
    const server = await listening(doors.app.fetch)
    const dataDir = temporaryFolder()
    noteAddress(dataDir, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    writeFileSync(join(dataDir, 'api-key'), doors.keys.all)
    try {
      await withKeyRing(readConfig({ MEANWHILE_DATA_DIR: dataDir }), everything)
    } finally {
      server.close()
      await doors.close()
    }
  })
})

const listening = (fetch: Parameters<typeof serve>[0]['fetch']): Promise<ServerType> =>
  new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server))
  })
