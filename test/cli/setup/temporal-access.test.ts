import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { provideTemporal } from '../../../cli/setup/temporal.ts'
import { temporalCredentials } from '../../../cli/setup/temporal-access.ts'
import { readConfig } from '../../../config/config.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const cloud = {
  TEMPORAL_ADDRESS: 'eu.api.temporal.io:7233',
  TEMPORAL_NAMESPACE: 'shop.a1b2c',
  TEMPORAL_API_KEY: 'a-secret-key',
}

describe('what Temporal is shown at the door', () => {
  it('is nothing for a server on this machine', async () => {
    expect(await temporalCredentials(readConfig({}))).toEqual({})
    expect(await temporalCredentials(readConfig({ TEMPORAL_ADDRESS: 'localhost:7233' }))).toEqual({})
  })

  it('is the key and the namespace for Temporal Cloud, never without TLS', async () => {
    expect(await temporalCredentials(readConfig(cloud))).toEqual({
      tls: true,
      apiKey: 'a-secret-key',
      metadata: { 'temporal-namespace': 'shop.a1b2c' },
    })
  })

  it('is the certificate with its key, read from their files', async () => {
    const folder = temporaryFolder()
    const file = (name: string) => {
      const path = join(folder, name)
      writeFileSync(path, `-----BEGIN ${name}-----\n`)
      return path
    }
    const config = readConfig({
      TEMPORAL_ADDRESS: 'temporal.internal:7233',
      TEMPORAL_TLS_CLIENT_CERT_PATH: file('cert'),
      TEMPORAL_TLS_CLIENT_KEY_PATH: file('key'),
      TEMPORAL_TLS_SERVER_CA_CERT_PATH: file('ca'),
      TEMPORAL_TLS_SERVER_NAME: 'temporal',
    })
    expect(await temporalCredentials(config)).toEqual({
      tls: {
        serverNameOverride: 'temporal',
        serverRootCACertificate: Buffer.from('-----BEGIN ca-----\n'),
        clientCertPair: { crt: Buffer.from('-----BEGIN cert-----\n'), key: Buffer.from('-----BEGIN key-----\n') },
      },
    })
  })

  it('names the variable of a file that is not there, or is no certificate', async () => {
    const bad = (path: string) =>
      temporalCredentials(readConfig({ TEMPORAL_ADDRESS: 'a:7233', TEMPORAL_TLS_SERVER_CA_CERT_PATH: path }))
    await expect(bad('/nowhere/ca.pem')).rejects.toThrow('TEMPORAL_TLS_SERVER_CA_CERT_PATH names a file')
    const path = join(temporaryFolder(), 'ca.pem')
    writeFileSync(path, 'not a certificate')
    await expect(bad(path)).rejects.toThrow('is not PEM')
  })
})

describe('a connection with a key', () => {
  it('speaks TLS from the first byte, so that the key is never read on the way', async () => {
    const first: Buffer[] = []
    const server: Server = createServer((socket) => {
      socket.once('data', (bytes) => {
        first.push(bytes)
        socket.destroy()
      })
      socket.on('error', () => {})
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const config = readConfig({ ...cloud, TEMPORAL_ADDRESS: `127.0.0.1:${port}` })
    await expect(provideTemporal({ config, progress: () => {} })).rejects.toThrow(/answers with the API key/)
    server.close()
    // 0x16 begins a TLS handshake; the key would be readable in HTTP/2 without it.
    expect(first[0]?.[0]).toBe(0x16)
    expect(Buffer.concat(first).includes('a-secret-key')).toBe(false)
  }, 20_000)
})
