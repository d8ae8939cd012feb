import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../config/config.ts'
import { hearsTexts, placeholderSender } from '../../config/sender.ts'
import { type Brand, defaultBrand } from '../../emails/brand.ts'
import type { OwnWords } from '../../emails/words/catalogue.ts'
import { type Logo, logoPath } from '../../server/pages/logo.ts'
import { SetupError } from '../setup/progress.ts'
import { type BrandFile, brandFileFaults, brandFileOf, wordsFaults } from './brand-file.ts'
import { readLogo } from './logo.ts'

/** How the shop presents itself, and who its emails come from: what its own folder says, else the environment. Throws a SetupError naming every fault. */
export function loadBrand(config: Config): { brand: Brand; mailFrom: string; logo: Logo | null } {
  const own: OwnBrand = config.brandDir === null ? { file: {}, words: {}, logo: null } : readFolder(config.brandDir)
  const { mailFrom = config.mailFrom, colours, logo: _, ...rest } = own.file
  if ((config.resend || config.smtp) && mailFrom === placeholderSender) {
    throw refused(['brand.json mailFrom is missing: real letters need a real sender'])
  }
  const brand = {
    ...defaultBrand,
    shopName: config.shopName,
    supportEmail: config.supportEmail,
    websiteUrl: config.publicUrl,
    ...(!hearsTexts(config) && { textsOneWay: true }),
    ...rest,
    ...(own.logo !== null && { logoUrl: `${config.publicUrl}${logoPath(own.logo)}` }),
    ...(colours?.accent === undefined ? {} : { accentColor: colours.accent }),
    ...(colours?.accentDark === undefined ? {} : { darkAccentColor: colours.accentDark }),
    ...(Object.keys(own.words).length === 0 ? {} : { words: own.words }),
  }
  return { brand, mailFrom, logo: own.logo }
}

/** What a shop's folder holds. */
interface OwnBrand {
  file: BrandFile
  words: OwnWords
  logo: Logo | null
}

function readFolder(folder: string): OwnBrand {
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
  const brand = brandFileOf(file)
  const logo = brand.logo === undefined ? null : readLogo(folder, brand.logo)
  if (typeof logo === 'string') throw refused([`brand.json ${logo}`])
  return { file: brand, words: words as OwnWords, logo }
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
