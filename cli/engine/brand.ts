import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, placeholderSender } from '../../config.ts'
import { type Brand, defaultBrand } from '../../emails/brand.ts'
import type { OwnWords } from '../../emails/words/catalogue.ts'
import { SetupError } from '../setup/progress.ts'
import { type BrandFile, brandFileFaults, brandFileOf, wordsFaults } from './brand-file.ts'

/** How the shop presents itself, and who its emails come from: what its own folder says, else the environment. Throws a SetupError naming every fault. */
export function loadBrand(config: Config): { brand: Brand; mailFrom: string } {
  const own = config.brandDir === null ? { file: {}, words: {} } : readFolder(config.brandDir)
  const { mailFrom = config.mailFrom, colours, ...rest } = own.file
  if ((config.resend || config.smtp) && mailFrom === placeholderSender) {
    throw refused(['brand.json mailFrom is missing: real letters need a real sender'])
  }
  const brand = {
    ...defaultBrand,
    shopName: config.shopName,
    supportEmail: config.supportEmail,
    websiteUrl: config.publicUrl,
    ...(comesFromName(config) && { textsOneWay: true }),
    ...rest,
    ...(colours?.accent === undefined ? {} : { accentColor: colours.accent }),
    ...(colours?.accentDark === undefined ? {} : { darkAccentColor: colours.accentDark }),
    ...(Object.keys(own.words).length === 0 ? {} : { words: own.words }),
  }
  return { brand, mailFrom }
}

/** A name in place of a number takes no reply, not even STOP. */
const comesFromName = ({ twilio }: Config): boolean =>
  twilio !== null && 'from' in twilio.sender && /[A-Za-z]/.test(twilio.sender.from)

function readFolder(folder: string): { file: BrandFile; words: OwnWords } {
  if (!existsSync(folder)) throw refused(['there is no such folder'])
  const faults: string[] = []
  const read = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, path), 'utf8'))
    } catch (error) {
      faults.push(`${path} ${error instanceof SyntaxError ? 'is no JSON' : 'cannot be read'}`)
      return undefined
    }
  }
  const file = existsSync(join(folder, 'brand.json')) ? read('brand.json') : {}
  if (file !== undefined) faults.push(...brandFileFaults(file).map((fault) => `brand.json ${fault}`))
  const words = Object.fromEntries(
    wordFiles(folder).map((name) => {
      const texts = read(`words/${name}`)
      if (texts !== undefined) faults.push(...wordsFaults(name, texts).map((fault) => `words/${name} ${fault}`))
      return [name.replace(/\.json$/, ''), texts]
    }),
  )
  if (faults.length > 0) throw refused(faults)
  return { file: brandFileOf(file), words: words as OwnWords }
}

function wordFiles(folder: string): string[] {
  const words = join(folder, 'words')
  return existsSync(words)
    ? readdirSync(words)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : []
}

const refused = (faults: string[]): SetupError =>
  new SetupError(['The brand in MEANWHILE_BRAND_DIR is not usable:', ...faults.map((fault) => `  ${fault}`)].join('\n'))
