import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goRound } from '../../activities/courier/round.ts'
import { outboxEmailSender } from '../../activities/providers/outbox.ts'
import { renderLetter } from '../../emails/render.ts'
import { unpack } from '../../evidence/archive.ts'
import { saveApiKey } from '../../records/api-keys.ts'
import { hearDeliveryEvent } from '../../records/letters/delivery-events.ts'
import { sentCopiesOf } from '../../records/letters/sent-copies.ts'
import { eraseContact } from '../../records/orders/contacts.ts'
import { letterFile } from '../../server/evidence/letter-file.ts'
import { linksFor } from '../../server/links/order-links.ts'
import { hearText } from '../../server/replies/hear-text.ts'
import { courierKit } from '../activities/support/courier-kit.ts'
import { runCommand } from '../support/run-node.ts'
import { type Doors, lampOrder, openDoors } from './support/doors.ts'

let doors: Doors
let folder: string
const proof = { key: 'mw_evidence_only' }

beforeAll(async () => {
  doors = await openDoors()
  folder = mkdtempSync(join(tmpdir(), 'meanwhile-evidence-'))
  await saveApiKey(doors.database, proof.key, { name: 'evidence', scopes: ['evidence:read'] })
  await doors.call('POST', '/v1/backorders', lampOrder('o-1'))
  await sendLetters()
  const [copy] = await sentCopiesOf(doors.database, 'o-1')
  await hearDeliveryEvent(
    doors.database,
    {
      provider: 'resend',
      eventId: 'e-1',
      kind: 'email.delivered',
      status: 'delivered',
      reason: null,
      address: null,
      atMs: doors.clock.nowMs,
      providerId: copy!.providerId,
      reference: null,
    },
    doors.clock.nowMs,
  )
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await doors.close()
})

async function sendLetters(): Promise<void> {
  const courier = courierKit(doors.database, {
    renderLetter,
    linksFor: (orderId, letter) => linksFor(orderId, letter, doors.config),
    brand: doors.config.brand,
    now: () => doors.clock.nowMs,
    emailSender: outboxEmailSender,
  })
  for (const channel of ['email', 'sms'] as const) while ((await goRound(courier, channel)).worked);
}

const bytesOf = async (path: string, headers: Record<string, string> = {}, key = proof.key) => {
  const response = await doors.app.request(path, { headers: { authorization: `Bearer ${key}`, ...headers } })
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

describe('the letters of a backorder', () => {
  it('tell how each left, what the provider calls it and everything it said since, and link to the copy', async () => {
    const { json } = await doors.call('GET', '/v1/backorders/o-1/letters')
    const [first] = json.items
    expect(first.deliveries[0]).toMatchObject({
      channel: 'email',
      status: 'delivered',
      error: null,
      eml: '/v1/backorders/o-1/letters/1.eml',
      events: [{ provider: 'resend', kind: 'email.delivered', status: 'delivered', reason: null }],
    })
    expect(first.deliveries[0].providerId).toMatch(/^outbox-/)
    expect(first.deliveries[0].idempotencyKey).toMatch(/^meanwhile-/)
  })

  it('are kept as they were sent: one file with both parts and the headers', async () => {
    const { status, headers, bytes } = await bytesOf('/v1/backorders/o-1/letters/1.eml')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('message/rfc822')
    const [copy] = await sentCopiesOf(doors.database, 'o-1')
    const mail = await PostalMime.parse(bytes)
    expect(mail.subject).toBe(copy!.subject)
    expect(mail.html?.replace(/\s+/g, ' ').trim()).toBe(copy!.html!.replace(/\s+/g, ' ').trim())
    expect(mail.text?.replace(/\s+/g, ' ').trim()).toBe(copy!.body.replace(/\s+/g, ' ').trim())
    expect(mail.to).toEqual([{ name: '', address: 'ada.quillfeather@mail.example' }])
    expect(Date.parse(mail.date ?? '')).toBe(Math.floor(copy!.sentAtMs / 1000) * 1000)
    const sent = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
    expect(sent).toMatchObject({ 'x-entity-ref-id': 'o-1/letter/1', 'x-provider-id': copy!.providerId })
    expect(sent).not.toHaveProperty('letter')
    // The provider names it; we never knew how.
    expect(sent).not.toHaveProperty('message-id')
  })

  it('over SMTP keep the Message-ID that they had', async () => {
    const [copy] = await sentCopiesOf(doors.database, 'o-1')
    const eml = await letterFile({ ...copy!, providerId: '<one@lamp.example>' })
    expect((await PostalMime.parse(eml)).messageId).toBe('<one@lamp.example>')
  })

  it('by text say whom they went to, and when', async () => {
    const { bytes } = await bytesOf('/v1/backorders/o-1/evidence.zip')
    const text = new TextDecoder().decode(unpack(bytes).get('letters/001-first-notice-sms.txt'))
    expect(text).toMatch(/^To: \+12025550143\nDate: 2026-03-02T15:00:00\.000Z\nX-Provider-Id: outbox-\S+\n\nLamp/)
  })

  it('hold personal data: a key that may only read backorders gets none of them', async () => {
    for (const path of ['/v1/backorders/o-1/letters/1.eml', '/v1/backorders/o-1/evidence.zip']) {
      expect((await doors.call('GET', path, undefined, { key: doors.keys.read })).status).toBe(403)
      expect((await doors.call('GET', path, undefined, { key: null })).status).toBe(401)
    }
    const zip = { key: doors.keys.read, headers: { accept: 'application/zip' } }
    expect((await doors.call('GET', '/v1/backorders/o-1/evidence', undefined, zip)).status).toBe(403)
  })

  it('are asked for by their number; anything else is refused clearly', async () => {
    expect((await doors.call('GET', '/v1/backorders/o-1/letters/99.eml')).json.code).toBe('no-such-copy')
    expect((await doors.call('GET', '/v1/backorders/nobody/letters/1.eml')).json.code).toBe('unknown-order')
    expect((await doors.call('GET', '/v1/backorders/o-1/letters/first.eml')).status).toBe(422)
  })
})

describe('the evidence of a backorder', () => {
  it('is JSON without personal data, unless a ZIP is asked for', async () => {
    const { status, json, text } = await doors.call('GET', '/v1/backorders/o-1/evidence', undefined, {
      key: doors.keys.read,
    })
    expect(status).toBe(200)
    expect(json.verdict.ok).toBe(true)
    expect(text).not.toMatch(/quillfeather/i)
    const zip = await bytesOf('/v1/backorders/o-1/evidence', { accept: 'application/zip' })
    expect(zip.headers.get('content-type')).toBe('application/zip')
    expect(zip.bytes).toEqual((await bytesOf('/v1/backorders/o-1/evidence.zip')).bytes)
  })

  it('is one ZIP with every letter, the timeline, the answers and the verdict', async () => {
    const { bytes } = await bytesOf('/v1/backorders/o-1/evidence.zip')
    expect([...unpack(bytes).keys()].sort()).toEqual([
      'consents.json',
      'letters.json',
      'letters/001-first-notice-email.eml',
      'letters/001-first-notice-sms.txt',
      'manifest.json',
      'manifest.sig',
      'messages.json',
      'notes.json',
      'readme.txt',
      'record.json',
      'timeline.json',
      'verdict.json',
    ])
  })

  it('holds what the customer wrote, and who of the shop’s people did what and why', async () => {
    await doors.call('POST', '/v1/backorders', lampOrder('o-said'))
    await hearText(doors.deps, { sid: `SM${'1'.repeat(32)}`, from: '+12025550143', body: 'o-said my dog ate the lamp' })
    const acted = { action: 'hold', agent: 'Grace', reason: 'Ada Quillfeather called' }
    expect((await doors.call('POST', '/v1/backorders/o-said/overrides', acted)).status).toBe(200)
    doors.clock.nowMs += 1000
    const note = { action: 'note', agent: 'Sam', reason: 'for the file', text: 'Her dog is called Ohm' }
    await doors.call('POST', '/v1/backorders/o-said/overrides', note)
    const files = unpack((await bytesOf('/v1/backorders/o-said/evidence.zip')).bytes)
    const json = (path: string) => JSON.parse(new TextDecoder().decode(files.get(path)))
    expect(json('messages.json')[0]).toMatchObject({
      direction: 'in',
      channel: 'sms',
      address: '+12025550143',
      text: 'o-said my dog ate the lamp',
      outcome: 'to-agent',
    })
    expect(json('notes.json')).toMatchObject([
      { agent: 'Grace', reason: 'Ada Quillfeather called', text: null },
      { agent: 'Sam', reason: 'for the file', text: 'Her dog is called Ohm' },
    ])
    expect(json('timeline.json')).toContainEqual(
      expect.objectContaining({ type: 'override', action: 'hold', agent: 'Grace', reason: 'Ada Quillfeather called' }),
    )
  })

  it.each(['timeline', 'evidence'])(
    'names on the %s who acted, and why only to keys that may read evidence',
    async (door) => {
      const overrides = async (key: string) => {
        const { json } = await doors.call('GET', `/v1/backorders/o-said/${door}`, undefined, { key })
        const items: { type: string }[] = json.items ?? json.timeline
        return items.filter(({ type }) => type === 'override')
      }
      const [plain] = await overrides(doors.keys.read)
      expect(plain).toMatchObject({ action: 'hold', agent: 'Grace' })
      expect(JSON.stringify(plain)).not.toContain('Quillfeather')
      expect(await overrides(doors.keys.all)).toMatchObject([
        { action: 'hold', agent: 'Grace', reason: 'Ada Quillfeather called' },
        { action: 'note', agent: 'Sam', reason: 'for the file', text: 'Her dog is called Ohm' },
      ])
    },
  )

  it('is checked by the command with the key that the shop publishes', async () => {
    const { bytes } = await bytesOf('/v1/backorders/o-1/evidence.zip')
    const published = await doors.call('GET', '/.well-known/meanwhile-evidence-key.json', undefined, { key: null })
    expect(published.json.keys[0]).not.toHaveProperty('d')
    writeFileSync(join(folder, 'bundle.zip'), bytes)
    writeFileSync(join(folder, 'key.json'), published.text)
    const held = await verify('bundle.zip', '--key', 'key.json')
    expect(held.code).toBe(0)
    expect(held.told).toMatchObject({ ok: true, order: 'o-1', kept: true, signedBy: { trusted: true }, problems: [] })
    const bent = new Uint8Array(bytes)
    bent[Math.floor(bytes.length / 2)]! ^= 1
    writeFileSync(join(folder, 'bent.zip'), bent)
    const broken = await verify('bent.zip')
    expect(broken.code).toBe(1)
    expect(broken.told.problems.length).toBeGreaterThan(0)
  }, 30_000)

  it('has nothing left of a customer who was erased but what was done', async () => {
    await doors.call('POST', '/v1/backorders', lampOrder('o-2'))
    await sendLetters()
    await eraseContact(doors.database, 'o-2')
    const { bytes } = await bytesOf('/v1/backorders/o-2/evidence.zip')
    const files = unpack(bytes)
    expect([...files.keys()].filter((path) => path.startsWith('letters/'))).toEqual([])
    const all = [...files.values()].map((file) => new TextDecoder().decode(file)).join('\n')
    expect(all).not.toMatch(/quillfeather|2025550143/i)
    expect(JSON.parse(new TextDecoder().decode(files.get('timeline.json'))).length).toBeGreaterThan(1)
    expect((await doors.call('GET', '/v1/backorders/o-2/letters/1.eml')).status).toBe(404)
    expect((await doors.call('GET', '/v1/backorders/o-2/letters')).json.items[0].deliveries[0].eml).toBeNull()
  })
})

async function verify(...args: string[]) {
  const run = runCommand('node', ['cli/bootstrap.mjs', 'meanwhile', 'verify', ...args], { env: { INIT_CWD: folder } })
  const code = await run.exit()
  return { code, told: JSON.parse(run.output()) }
}
