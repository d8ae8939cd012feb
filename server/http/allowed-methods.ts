import type { Router } from './router.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** The methods that some door at this path takes, HEAD with GET; empty where there is no door. What stands before every door is none. */
export function allowedMethods(app: Router, path: string): string[] {
  const allowed: string[] = methods.filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  return allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed
}
