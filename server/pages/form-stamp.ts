import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { dayMs } from '../../backorder/calendar.ts'
import type { ServerDeps } from '../deps.ts'
import { sameBytes } from '../links/same-bytes.ts'
import { type LinkKey, mac, signingKey } from '../links/signed-token.ts'

const stampBytes = 16

/** Proves that a page was opened before its form was sent, within a day; the nonce names that one form. */
export interface FormStamp {
  nonce: string
  stamp: string
}

/** The hidden fields in which a form sends it back. */
export const stampFields = {
  nonce: z.string().regex(/^[\w-]{16}$/),
  stamp: z.string().max(60),
}

type Deps = { config: Pick<ServerDeps['config'], 'linkKeys'>; now: () => number }

/** A new stamp for a form of the page behind a token. */
export function stampFor(token: string, { config, now }: Deps): FormStamp {
  const nonce = randomBytes(12).toString('base64url')
  return { nonce, stamp: stampOf(token, nonce, signingKey(config.linkKeys), today(now())) }
}

/** Whether a form's stamp is ours and at most a day old. */
export function isStamped({ nonce, stamp }: FormStamp, token: string, { config, now }: Deps): boolean {
  const days = [today(now()), today(now()) - 1]
  return config.linkKeys.some((key) =>
    days.some((day) => sameBytes(Buffer.from(stampOf(token, nonce, key, day)), Buffer.from(stamp))),
  )
}

const today = (nowMs: number): number => Math.floor(nowMs / dayMs)

function stampOf(token: string, nonce: string, key: LinkKey, day: number): string {
  const signature = mac(key, `form.${day}.${nonce}.${token}`).subarray(0, stampBytes)
  return `${day.toString(36)}.${signature.toString('base64url')}`
}
