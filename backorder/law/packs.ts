import type { LawName } from '../policy.ts'
import { none } from './none.ts'
import type { LawPack } from './pack.ts'
import { usFtc } from './us-ftc.ts'

const packs: Record<LawName, LawPack> = { 'us-ftc': usFtc, none }

/** The pack of that name. */
export const lawPack = (name: LawName): LawPack => packs[name]
