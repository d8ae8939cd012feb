import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../config/config.ts'

const twilio = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'a-token', TWILIO_FROM: '+15005550006' }

function badVariables(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.variables
    throw error
  }
  return []
}

describe('the configuration', () => {
  it('runs a shop on this machine when nothing is set', () => {
    const config = readConfig({})
    expect(config).toMatchObject({
      port: 8420,
      publicUrl: 'http://127.0.0.1:8420',
      apiKey: null,
      databaseUrl: null,
      mailFrom: 'Your shop <orders@example.com>',
      temporal: { address: null, namespace: 'default' },
      resend: null,
      twilio: null,
      logLevel: 'info',
    })
    expect(config.dataDir).toBe(join(process.cwd(), '.meanwhile'))
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', RESEND_API_KEY: '' })).toEqual(readConfig({}))
  })

  it('points links at the port it listens on, unless a public address is set', () => {
    expect(readConfig({ PORT: '9000' }).publicUrl).toBe('http://127.0.0.1:9000')
    expect(readConfig({ MEANWHILE_PUBLIC_URL: 'https://wait.example.com/' }).publicUrl).toBe('https://wait.example.com')
  })

  it('believes no proxy unless it is told how many there are', () => {
    expect(readConfig({}).proxies).toBe(0)
    expect(readConfig({ MEANWHILE_TRUST_PROXY: '2' }).proxies).toBe(2)
  })

  it('keeps downloads where the user keeps caches', () => {
    expect(readConfig({ XDG_CACHE_HOME: '/caches' }).cacheDir).toBe('/caches/meanwhile')
    expect(readConfig({ XDG_CACHE_HOME: '/caches', MEANWHILE_CACHE_DIR: '/mine' }).cacheDir).toBe('/mine')
    expect(readConfig({}).cacheDir).toMatch(/\.cache\/meanwhile$/)
  })

  it('sends by Resend from a sender that the shop names', () => {
    const config = readConfig({ RESEND_API_KEY: 're_key', MEANWHILE_MAIL_FROM: 'Tea & Co <hello@tea.example>' })
    expect(config.resend).toEqual({ apiKey: 're_key', baseUrl: null })
    expect(config.mailFrom).toBe('Tea & Co <hello@tea.example>')
    expect(badVariables({ RESEND_API_KEY: 're_key' })).toEqual(['MEANWHILE_MAIL_FROM'])
  })

  it('takes a reply domain only where replies to it are heard', () => {
    const MEANWHILE_MAIL_FROM = 'Tea & Co <hello@tea.example>'
    const MEANWHILE_REPLY_DOMAIN = 'reply.tea.example'
    const replies = { MEANWHILE_MAIL_FROM, MEANWHILE_REPLY_DOMAIN }
    const resend = { RESEND_API_KEY: 're_key', RESEND_WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}` }
    expect(badVariables({ ...replies, RESEND_API_KEY: 're_key' })).toEqual(['RESEND_WEBHOOK_SECRET'])
    const smtp = { SMTP_URL: 'smtp://mail.tea.example' }
    const handedOver = { MAIL_WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}` }
    expect(badVariables({ ...replies, ...smtp })).toEqual(['MAIL_WEBHOOK_SECRET'])
    expect(readConfig({ ...replies, ...smtp, ...handedOver }).replyDomain).toBe('reply.tea.example')
    expect(readConfig({ ...replies, RESEND_API_KEY: 're_key', ...handedOver }).replyDomain).toBe('reply.tea.example')
    expect(readConfig({ ...replies, ...resend, ...smtp }).replyDomain).toBe('reply.tea.example')
    expect(readConfig(replies).replyDomain).toBe('reply.tea.example')
    expect(readConfig({ MEANWHILE_MAIL_FROM, RESEND_API_KEY: 're_key' }).replyDomain).toBeNull()
  })

  it('sends over SMTP with the port, the encryption and the login that the address names', () => {
    const from = { MEANWHILE_MAIL_FROM: 'Tea & Co <hello@tea.example>' }
    const smtp = (SMTP_URL: string) => readConfig({ SMTP_URL, ...from }).smtp
    expect(smtp('smtp://shop%40tea.example:p%3Aw@mail.tea.example')).toEqual({
      host: 'mail.tea.example',
      port: 587,
      secure: false,
      login: { user: 'shop@tea.example', password: 'p:w' },
    })
    expect(smtp('smtps://mail.tea.example')).toMatchObject({ port: 465, secure: true, login: null })
    expect(smtp('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 })
    expect(badVariables({ SMTP_URL: 'smtp://mail.tea.example' })).toEqual(['MEANWHILE_MAIL_FROM'])
    for (const bad of ['mail.tea.example:25', 'http://mail.tea.example', 'smtp://shop@tea.example', 'smtp://a:%zz@b']) {
      expect(badVariables({ SMTP_URL: bad, ...from })).toEqual(['SMTP_URL'])
    }
  })

  it('never repeats the password of a mail server', () => {
    expect(() => readConfig({ SMTP_URL: 'ftp://shop:secret-word@tea.example' })).toThrow(/^(?!.*secret-word)/s)
  })

  it('sends by Twilio from a number or through a messaging service', () => {
    expect(readConfig(twilio).twilio?.sender).toEqual({ from: '+15005550006' })
    const { TWILIO_FROM: _, ...account } = twilio
    const service = `MG${'1'.repeat(32)}`
    expect(readConfig({ ...account, TWILIO_MESSAGING_SERVICE_SID: service }).twilio?.sender).toEqual({
      messagingServiceSid: service,
    })
  })

  it('asks for whatever of the Twilio account is missing', () => {
    expect(badVariables({ TWILIO_AUTH_TOKEN: 'a-token' })).toEqual(['TWILIO_ACCOUNT_SID', 'TWILIO_FROM'])
    expect(badVariables({ TWILIO_ACCOUNT_SID: twilio.TWILIO_ACCOUNT_SID })).toEqual([
      'TWILIO_AUTH_TOKEN',
      'TWILIO_FROM',
    ])
    expect(badVariables({ TWILIO_FROM: '+15005550006' })).toEqual(['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'])
    expect(badVariables({ ...twilio, TWILIO_MESSAGING_SERVICE_SID: `MG${'1'.repeat(32)}` })).toEqual(['TWILIO_FROM'])
  })

  it('reaches Temporal Cloud by its address, a namespace and a key, over TLS', () => {
    const cloud = { TEMPORAL_ADDRESS: 'eu.api.temporal.io:7233', TEMPORAL_API_KEY: 'a-key' }
    expect(readConfig(cloud).temporal.access).toEqual({
      tls: true,
      apiKey: 'a-key',
      client: null,
      serverCaPath: null,
      serverName: null,
    })
    expect(readConfig({}).temporal.access).toMatchObject({ tls: false, apiKey: null, client: null })
    expect(badVariables({ ...cloud, TEMPORAL_TLS: 'false' })).toEqual(['TEMPORAL_TLS'])
    expect(badVariables({ TEMPORAL_API_KEY: 'a-key' })).toEqual(['TEMPORAL_ADDRESS'])
    expect(badVariables({ ...cloud, TEMPORAL_API_KEY: 'two\nlines' })).toEqual(['TEMPORAL_API_KEY'])
  })

  it('reaches a Temporal cluster with a client certificate, which needs its key', () => {
    const cluster = { TEMPORAL_ADDRESS: 'temporal.internal:7233', TEMPORAL_TLS_CLIENT_CERT_PATH: '/certs/us.pem' }
    expect(
      readConfig({ ...cluster, TEMPORAL_TLS_CLIENT_KEY_PATH: '/certs/us.key', TEMPORAL_TLS_SERVER_NAME: 'temporal' })
        .temporal.access,
    ).toMatchObject({
      tls: true,
      client: { certPath: '/certs/us.pem', keyPath: '/certs/us.key' },
      serverName: 'temporal',
    })
    expect(badVariables(cluster)).toEqual(['TEMPORAL_TLS_CLIENT_KEY_PATH'])
    expect(badVariables({ TEMPORAL_ADDRESS: 'a:7233', TEMPORAL_TLS_CLIENT_KEY_PATH: '/certs/us.key' })).toEqual([
      'TEMPORAL_TLS_CLIENT_CERT_PATH',
    ])
    expect(readConfig({ TEMPORAL_ADDRESS: 'a:7233', TEMPORAL_TLS: 'true' }).temporal.access.tls).toBe(true)
  })

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['MEANWHILE_API_KEY', 'short'],
    ['MEANWHILE_PUBLIC_URL', 'wait.example.com'],
    ['MEANWHILE_PUBLIC_URL', 'javascript:alert(1)'],
    ['MEANWHILE_PUBLIC_URL', `https://wait.example.com/${'a'.repeat(80)}`],
    ['MEANWHILE_MAIL_FROM', 'nobody'],
    ['MEANWHILE_SUPPORT_EMAIL', 'not an address'],
    ['DATABASE_URL', 'mysql://db/meanwhile'],
    ['TEMPORAL_ADDRESS', 'temporal.example.com'],
    ['TEMPORAL_NAMESPACE', 'a b'],
    ['TEMPORAL_TLS', 'perhaps'],
    ['RESEND_BASE_URL', 'ftp://mail'],
    ['TWILIO_BASE_URL', '127.0.0.1:4010'],
    ['MEANWHILE_TRUST_PROXY', 'yes'],
    ['MEANWHILE_TRUST_PROXY', '11'],
    ['MEANWHILE_SMTP_PORT', '65536'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s by name', (variable, value) => {
    expect(badVariables({ [variable]: value })).toEqual([variable])
  })

  it('names every bad variable in one error', () => {
    expect(badVariables({ PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'x' }).toSorted()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
    ])
  })

  it('never repeats a value, which may be a secret', () => {
    const secret = 'hunter2-hunter2'
    const everyBad = Object.fromEntries(
      [
        'PORT',
        'MEANWHILE_PUBLIC_URL',
        'DATABASE_URL',
        'TWILIO_ACCOUNT_SID',
        'TWILIO_FROM',
        'LOG_LEVEL',
        'MEANWHILE_API_KEY',
      ].map((variable) => [variable, secret]),
    )
    expect(() => readConfig(everyBad)).toThrow(ConfigError)
    expect(() => readConfig(everyBad)).not.toThrow(secret)
  })
})
