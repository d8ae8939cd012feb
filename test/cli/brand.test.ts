import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadBrand } from '../../cli/engine/brand.ts'
import { SetupError } from '../../cli/setup/progress.ts'
import { readConfig } from '../../config/config.ts'
import { accentFor } from '../../emails/colours.ts'
import { examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'
import { logoRoutes } from '../../server/pages/logo.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const env = { MEANWHILE_SHOP_NAME: 'Shop of the environment', MEANWHILE_SUPPORT_EMAIL: 'env@tea.example' }

function folder(files: Record<string, unknown>): string {
  const dir = temporaryFolder()
  mkdirSync(join(dir, 'words'))
  for (const [path, content] of Object.entries(files)) {
    writeFileSync(join(dir, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return dir
}

const load = (files: Record<string, unknown>, more: Record<string, string> = {}) =>
  loadBrand(readConfig({ ...env, ...more, MEANWHILE_BRAND_DIR: folder(files) }))

function faults(files: Record<string, unknown>, more: Record<string, string> = {}): string[] {
  try {
    load(files, more)
  } catch (error) {
    if (error instanceof SetupError)
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim())
    throw error
  }
  return []
}

const tea = {
  shopName: 'Tea & Co',
  supportEmail: 'hello@tea.example',
  supportPhone: '+1 202 555 0143',
  websiteUrl: 'https://tea.example',
  logoUrl: 'https://tea.example/logo.png',
  postalAddress: '1 Leaf Road, Portland, OR 97201',
  mailFrom: 'Tea & Co <orders@tea.example>',
  colours: { accent: '#7a1f3d', accentDark: '#ff9ab8' },
}

describe("a shop's own brand", () => {
  it('is what its folder says, and what the environment says of the rest', () => {
    const { brand, mailFrom } = load({ 'brand.json': { ...tea, supportEmail: undefined } })
    expect(brand).toMatchObject({ shopName: 'Tea & Co', supportEmail: 'env@tea.example', logoUrl: tea.logoUrl })
    expect(mailFrom).toBe('Tea & Co <orders@tea.example>')
    expect(accentFor(brand.accentColor, brand.darkAccentColor)).toMatchObject({ link: '#7a1f3d', darkLink: '#ff9ab8' })
  })

  it('is the one of the environment without a folder', () => {
    const { brand } = loadBrand(readConfig(env))
    expect(brand).toMatchObject({ shopName: 'Shop of the environment', supportEmail: 'env@tea.example' })
    expect(brand).not.toHaveProperty('words')
  })

  it('texts one way where nobody can answer: a sender that is a name, or a server that Twilio does not reach', () => {
    const asksForAnswers = (sender: Record<string, string>, publicUrl = 'https://wait.tea.example') => {
      const account = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'secret' }
      const config = readConfig({ ...env, ...account, ...sender, MEANWHILE_PUBLIC_URL: publicUrl })
      return loadBrand(config).brand.textsOneWay !== true
    }
    expect(asksForAnswers({ TWILIO_FROM: 'TeaShop' })).toBe(false)
    expect(asksForAnswers({ TWILIO_FROM: '3 Bears' })).toBe(false)
    expect(asksForAnswers({ TWILIO_FROM: '+12025550143' })).toBe(true)
    expect(asksForAnswers({ TWILIO_FROM: '73822' })).toBe(true)
    expect(asksForAnswers({ TWILIO_MESSAGING_SERVICE_SID: `MG${'0'.repeat(32)}` })).toBe(true)
    expect(asksForAnswers({ TWILIO_FROM: '+12025550143' }, 'http://127.0.0.1:4100')).toBe(false)
    expect(loadBrand(readConfig(env)).brand.textsOneWay).toBeUndefined()
  })

  it('is in every letter: its name, its logo, its colours in both schemes, and its words', () => {
    const { brand } = load({
      'brand.json': tea,
      'words/en.json': { 'delay.subject': 'So sorry – {name} comes {date}' },
    })
    const example = examples.find(({ input }) => input.letter === 'delay-notice' && input.facts.revisedDate)
    if (!example) throw new Error('no example of a delay notice with a date')
    const { subject, html } = renderLetter({ ...example.input, brand })
    expect(subject).toMatch(/^So sorry – .+ comes /)
    for (const said of ['Tea &amp; Co', tea.logoUrl, '#7a1f3d', '#ff9ab8']) expect(html).toContain(said)
  })

  it('may have its logo as a file beside it, which the engine serves', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const dir = folder({ 'brand.json': { ...tea, logoUrl: undefined, logo: 'leaf.png' } })
    writeFileSync(join(dir, 'leaf.png'), pixel)
    const { brand, logo } = loadBrand(
      readConfig({ ...env, MEANWHILE_BRAND_DIR: dir, MEANWHILE_PUBLIC_URL: 'https://wait.tea.example' }),
    )
    expect(brand.logoUrl).toMatch(/^https:\/\/wait\.tea\.example\/assets\/logo-[0-9a-f]{16}\.png$/)
    expect(brand).not.toHaveProperty('logo')
    const response = await logoRoutes({ config: { ...(logo !== null && { logo }) } }).request(
      new URL(brand.logoUrl ?? '').pathname,
    )
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pixel)
    const { html } = renderLetter({ ...examples[0]!.input, brand })
    expect(html).toContain(`src="${brand.logoUrl}"`)
  })

  it('may leave words, or all but words, as they are', () => {
    expect(load({}).brand.shopName).toBe('Shop of the environment')
    expect(load({ 'words/de.json': {} }).brand.shopName).toBe('Shop of the environment')
  })
})

describe("a shop's own brand that cannot be used is refused by name", () => {
  it.each([
    [
      'a pale colour',
      { colours: { accent: '#ffd84d' } },
      /^brand\.json colours\.accent cannot be read on light grounds: its contrast is 1\.\d, and must be 4\.5$/,
    ],
    [
      'a dark colour on dark',
      { colours: { accentDark: '#1f2f4a' } },
      /^brand\.json colours\.accentDark cannot be read on dark grounds/,
    ],
    ['no colour', { colours: { accent: 'red' } }, /^brand\.json colours\.accent must look like #1f5f4a$/],
    ['a field that is none', { shopname: 'Tea' }, /^brand\.json shopname is no field of it$/],
    ['a colour that is none', { colours: { ink: '#000000' } }, /^brand\.json colours\.ink is no field of it$/],
    [
      'a logo that mail programs do not load',
      { logoUrl: 'http://tea.example/l.png' },
      /^brand\.json logoUrl must be an https:\/\/ address$/,
    ],
    [
      'a script for a website',
      { websiteUrl: 'javascript:alert(1)' },
      /^brand\.json websiteUrl must be an http:\/\/ or https:\/\/ address$/,
    ],
    ['a name with a header in it', { shopName: 'Tea\r\nBcc: x@y.example' }, /^brand\.json shopName must be one line$/],
    [
      'a logo twice',
      { logo: 'l.png', logoUrl: 'https://tea.example/l.png' },
      /^brand\.json logo and logoUrl exclude each other$/,
    ],
    ['a logo elsewhere', { logo: '../l.png' }, /^brand\.json logo must be the name of a file beside brand\.json$/],
    ['a logo that is not there', { logo: 'l.png' }, /^brand\.json logo names l\.png, and there is no such file$/],
    [
      'a picture that mail programs do not show',
      { logo: 'brand.json' },
      /^brand\.json logo must be a PNG, a JPEG or a GIF/,
    ],
    ['a sender that is none', { mailFrom: 'Tea & Co' }, /^brand\.json mailFrom must look like/],
  ])('%s', (_, file, expected) => {
    const found = faults({ 'brand.json': file })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
  })

  it('texts that are no messages, lose what they must say, or break the law', () => {
    const found = faults({
      'words/en.json': {
        'delay.subjekt': 'Late',
        'delay.subject': 'Late: {name}',
        'firstNotice.subject': '{name} by {date} for {price}',
        'update.subject': '{name, plural}',
        'delay.silenceConsent': 'We will see, {date}.',
      },
    })
    expect(found).toContain('words/en.json delay.subjekt is no message')
    expect(found).toContain('words/en.json delay.subject lacks {date}')
    expect(found).toContain('words/en.json firstNotice.subject does not know {price}')
    expect(found.some((fault) => fault.startsWith('words/en.json update.subject is no ICU message'))).toBe(true)
    expect(found.some((fault) => fault.startsWith('words/en.json delay.silenceConsent in en must say by law'))).toBe(
      true,
    )
  })

  it('texts that sell where a reader decides what a letter is, or press anywhere', () => {
    const found = faults({
      'words/en.json': {
        'delay.subject': '{name}, {date}: 20% off your next order!',
        'shipped.preheader': 'A gift from {carrier}',
        'goodNews.headingFirstDate': 'Save the date: {date}. Free shipping too',
        'update.smsNoDate': 'no date for {name}, but a discount',
        'labels.page': 'Shop now',
        'shared.notCharged': 'You have not been charged. Hurry, while stocks last.',
        'shared.thanks': '{percent}% off, up to {amount}, until {until}.',
      },
      'words/de.json': { 'delay.subject': '{name}, {date}: jetzt Rabatt sichern' },
    })
    const offers = ['delay.subject', 'shipped.preheader', 'goodNews.headingFirstDate', 'update.smsNoDate']
    for (const name of offers)
      expect(found.some((fault) => fault.startsWith(`words/en.json ${name} makes an offer`))).toBe(true)
    for (const name of ['labels.page', 'shared.notCharged'])
      expect(found.some((fault) => fault.startsWith(`words/en.json ${name} presses to buy`))).toBe(true)
    expect(found.some((fault) => fault.startsWith('words/de.json delay.subject makes an offer'))).toBe(true)
    expect(found.some((fault) => fault.includes('shared.thanks'))).toBe(false)
  })

  it('texts that drop what the carriers want said, ask for their words, or leave no room for the rest', () => {
    expect(
      faults({
        'words/en.json': {
          'texting.stop': 'Enjoy our texts.',
          'texting.keywords.REFUND': '{keyword} or CANCEL to cancel',
          'lastChance.sms': `{name} {date} ${'and so on '.repeat(20)}`,
        },
        'words/ja.json': { 'shipped.sms': `{name}${'を発送しました'.repeat(12)}` },
      }),
    ).toEqual([
      'words/en.json texting.stop must say STOP, by the carriers’ rules',
      'words/en.json texting.keywords.REFUND must not ask for CANCEL: carriers end or begin texts by it',
      'words/en.json lastChance.sms is longer than 140 characters',
      'words/ja.json shipped.sms is longer than 80 characters',
    ])
  })

  it('words of a language that letters are not written in, and files that are no JSON', () => {
    expect(faults({ 'words/tlh.json': {} })[0]).toMatch(
      /^words\/tlh\.json is for no language that letters are written in: .*de, en/,
    )
    expect(faults({ 'brand.json': '{', 'words/en.json': ['x'] })).toEqual([
      'brand.json is no JSON',
      'words/en.json must be an object of messages by their names, such as {"delay.subject": "…"}',
    ])
    expect(() => loadBrand({ ...readConfig({}), brandDir: '/nowhere/at/all' })).toThrow(/no such folder/)
  })

  it('a sender that nobody named, once letters are real', () => {
    expect(faults({ 'brand.json': { shopName: 'Tea' } }, { RESEND_API_KEY: 're_key' })).toEqual([
      'brand.json mailFrom is missing: real letters need a real sender',
    ])
    expect(faults({ 'brand.json': tea }, { SMTP_URL: 'smtp://mail.tea.example' })).toEqual([])
  })
})
