import type { Context, MiddlewareHandler } from 'hono'
import { findApiKey } from '../../records/api-keys.ts'
import type { Database } from '../../records/database.ts'
import type { Env } from '../deps.ts'
import { Problem } from '../http/problem.ts'

/** What a key may do; `admin` may do everything. */
export const scopes = ['backorders:write', 'backorders:read', 'evidence:read', 'supply:write', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** Lets only keys in that have the scope: 401 without a known key, 403 without the scope. */
export function needs(scope: Scope, database: Database): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = /^Bearer ([\x21-\x7e]{8,200})$/i.exec(c.req.header('authorization') ?? '')?.[1]
    // Keys are found by their SHA-256, so that no time tells how much of one was right.
    const known = key === undefined ? null : await findApiKey(database, key)
    if (!known) {
      c.header('www-authenticate', 'Bearer')
      throw new Problem(401, 'no-key', 'A known API key is needed: Authorization: Bearer <key>.')
    }
    if (!known.scopes.includes(scope) && !known.scopes.includes('admin')) {
      throw new Problem(403, 'scope', `This key does not have the scope ${scope}.`)
    }
    c.set('scopes', known.scopes)
    await next()
  }
}

/** Whether the key of a request that was let in has a scope. */
export const hasScope = (c: Context<Env>, scope: Scope): boolean => {
  const held = c.get('scopes')
  return held.includes(scope) || held.includes('admin')
}
