import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { judgeRecords } from '../../backorder/law/record.ts'
import { judgeAnew } from '../../cli/commands/verify.ts'
import { type Files, pack, unpack } from '../../evidence/archive.ts'
import { jsonFile, sealBundle, textFile } from '../../evidence/bundle.ts'
import { makeSigningKey, publicHalf } from '../../evidence/signing-key.ts'
import { verifyBundle } from '../../evidence/verify.ts'

const key = makeSigningKey()
const about = { order: 'o-1', law: 'us-ftc', asOf: '2026-05-01', keyUrl: 'https://shop.example/key.json' }
const records = [
  {
    lineId: 'lamps',
    record: {
      orderedOn: '2026-03-02',
      promisedOn: '2026-03-20',
      events: [
        {
          on: '2026-03-10',
          type: 'delay-notice' as const,
          revisedOn: '2026-04-10',
          silence: { means: 'consent' as const, on: '2026-03-20' },
        },
        { on: '2026-04-10', type: 'shipped' as const },
      ],
      asOf: '2026-05-01',
    },
  },
]
const files = (): Files =>
  new Map([
    ['timeline.json', jsonFile([{ at: '2026-03-02T10:00:00.000Z', type: 'opened' }])],
    ['letters/001-first-notice-email.eml', textFile('Subject: Hello\r\n\r\nYour lamps')],
    ['record.json', jsonFile(records.map((line) => ({ ...line, law: 'us-ftc' })))],
    ['verdict.json', jsonFile(judgeRecords(records, 'us-ftc'))],
  ])
const sealed = () => sealBundle(files(), about, key)
const verify = (zip: Uint8Array, trusted = [publicHalf(key)]) => verifyBundle(zip, judgeAnew, trusted)

describe('an evidence bundle', () => {
  it('holds when nothing was changed, by the key that the shop publishes', () => {
    expect(verify(sealed())).toEqual({
      ok: true,
      order: 'o-1',
      law: 'us-ftc',
      asOf: '2026-05-01',
      signedBy: { kid: key.kid, keyUrl: about.keyUrl, trusted: true },
      files: 6,
      kept: true,
      problems: [],
    })
  })

  it('is the same bytes for the same record, whatever order its files came in', () => {
    const backwards: Files = new Map([...files()].reverse())
    expect(Buffer.from(sealBundle(backwards, about, key)).equals(Buffer.from(sealed()))).toBe(true)
  })

  it('does not hold when any byte of any file was changed', () => {
    const whole = unpack(sealed())
    fc.assert(
      fc.property(
        fc.constantFrom(...whole.keys()),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (path, place, difference) => {
          const changed = new Map([...whole].map(([name, bytes]) => [name, new Uint8Array(bytes)]))
          const bytes = changed.get(path)!
          bytes[place % bytes.length]! ^= difference
          const finding = verify(pack(changed))
          expect(finding.ok).toBe(false)
          expect(finding.problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('never passes with other contents, whatever is changed in the ZIP itself', () => {
    const zip = sealed()
    const contents = [...unpack(zip)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')])
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (place, difference) => {
        const changed = new Uint8Array(zip)
        changed[place]! ^= difference
        if (!verify(changed).ok) return
        expect([...unpack(changed)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')])).toEqual(
          contents,
        )
      }),
      { numRuns: 600 },
    )
  })

  it('misses a file that was taken out and notices one that was put in', () => {
    const without = unpack(sealed())
    without.delete('timeline.json')
    expect(verify(pack(without)).problems).toEqual(['timeline.json is missing.'])
    const more = unpack(sealed()).set('letters/002-shipped-email.eml', textFile('We never wrote this'))
    expect(verify(pack(more)).problems).toEqual(['letters/002-shipped-email.eml is not in the manifest.'])
  })

  it('says which file was changed', () => {
    const changed = unpack(sealed()).set('letters/001-first-notice-email.eml', textFile('Subject: Other'))
    expect(verify(pack(changed)).problems).toEqual(['letters/001-first-notice-email.eml is not as it was signed.'])
  })

  it("does not hold when somebody signed it anew with a key of their own, unless nobody asks for the shop's", () => {
    const other = makeSigningKey()
    const forged = sealBundle(files(), about, other)
    expect(verify(forged).problems).toEqual(['It was signed with a key that is not the one given.'])
    expect(verifyBundle(forged, judgeAnew, null)).toMatchObject({ ok: true, signedBy: { trusted: false } })
    const named = sealBundle(files(), about, { ...other, kid: key.kid })
    expect(verify(named).problems).toEqual([
      'The key in the manifest goes by the name of another.',
      'It was signed with a key that is not the one given.',
    ])
  })

  it('does not hold when its verdict is not what the judge says, though it was signed so', () => {
    const judged = judgeRecords(records, 'us-ftc')
    const bent = files().set('verdict.json', jsonFile({ ...judged, ok: false }))
    const finding = verify(sealBundle(bent, about, key))
    expect(finding).toMatchObject({ ok: false, kept: true })
    expect(finding.problems).toEqual(['verdict.json is not what the judge says of record.json.'])
  })

  it('tells that the law was not kept, which is no fault of the bundle', () => {
    const late = [{ ...records[0]!, record: { ...records[0]!.record, events: [] } }]
    const told = files()
      .set('record.json', jsonFile(late.map((line) => ({ ...line, law: 'us-ftc' }))))
      .set('verdict.json', jsonFile(judgeRecords(late, 'us-ftc')))
    expect(verify(sealBundle(told, about, key))).toMatchObject({ ok: true, kept: false, problems: [] })
  })
})

describe('a file that is no bundle', () => {
  const problem = (zip: Uint8Array) => verify(zip).problems

  it('is told apart from one that was changed', () => {
    expect(problem(new Uint8Array(0))).toEqual(['The bundle cannot be read: the file is no ZIP that can be read.'])
    expect(problem(textFile('hello'))).toEqual(['The bundle cannot be read: the file is no ZIP that can be read.'])
    expect(problem(pack(files()))).toEqual(['manifest.json is missing or not as it should be.'])
  })

  it('that would unpack to far too much is never unpacked', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(9_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(20_000)
    expect(problem(bomb)).toEqual(['The bundle cannot be read: it would unpack to more than any bundle holds.'])
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`f${at}`, new Uint8Array()]))
    expect(problem(zipSync(many))).toEqual([
      'The bundle cannot be read: it would unpack to more than any bundle holds.',
    ])
    expect(problem(new Uint8Array(32_000_001))).toEqual([
      'The bundle cannot be read: the file is larger than any bundle.',
    ])
  })

  it('that lies about how much it holds gives no more than it claims', () => {
    const zip = zipSync({ 'a.txt': new Uint8Array(1_000_000) }, { level: 9 })
    const at = zip.length - 22
    const entry = new DataView(zip.buffer).getUint32(at + 16, true)
    new DataView(zip.buffer).setUint32(entry + 24, 10, true)
    let held = 0
    try {
      held = unpack(zip).get('a.txt')?.length ?? 0
    } catch (error) {
      expect(error).toMatchObject({ name: 'ArchiveError' })
    }
    expect(held).toBeLessThanOrEqual(10)
  })

  it('with paths that lead outside is refused', () => {
    for (const name of ['../etc/passwd', '/etc/passwd', 'a/../../b', 'A.txt', 'a\\b']) {
      expect(problem(zipSync({ [name]: new Uint8Array(1) }))).toEqual([
        'The bundle cannot be read: a file has no proper name.',
      ])
    }
  })

  it('with two files of one name is refused', () => {
    const zip = zipSync({ 'aa.txt': textFile('one'), 'bb.txt': textFile('two') }, { level: 0 })
    const twice = Buffer.from(zip).toString('latin1').replaceAll('bb.txt', 'aa.txt')
    expect(problem(Buffer.from(twice, 'latin1'))).toEqual(['The bundle cannot be read: two files have the same name.'])
  })
})
