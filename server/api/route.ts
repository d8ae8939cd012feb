import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import type { ServerDeps } from '../deps.ts'
import { refusals } from '../http/responses.ts'
import { needs, type Scope } from './keys.ts'

type Described = Omit<RouteConfig, 'path' | 'security' | 'middleware'>

/** A door of the API: only keys with the scope are let in, and its refusals are described. */
export function apiRoute<Path extends string, Route extends Described & { path: Path }>(
  { database }: Pick<ServerDeps, 'database'>,
  scope: Scope,
  route: Route,
) {
  return createRoute({
    ...route,
    security: [{ key: [] }],
    middleware: needs(scope, database),
    responses: { ...route.responses, ...refusals },
  })
}
