import { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../deps.ts'
import { invalidBy } from './invalid.ts'

/** Doors that describe themselves; what a door's schema refuses is a problem that names each field. */
export type Router = OpenAPIHono<Env>

/** A room's own doors, still without any. */
export const createRouter = (): Router =>
  new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalidBy(result.error)
    },
  })
