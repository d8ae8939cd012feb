import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { Env } from '../deps.ts'
import { page } from '../pages/page.ts'

const swaggerFolder: string = createRequire(import.meta.url)('swagger-ui-dist').getAbsoluteFSPath()

const files: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

const begin = `window.addEventListener('load', () => {
  SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, defaultModelsExpandDepth: 0 })
})
`

/** The API to read and try in a browser; everything on the page comes from this server. */
export function docsRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/docs', (c) => c.html(page(<DocsPage />)))
  routes.get('/docs/begin.js', (c) => c.body(begin, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  routes.get('/docs/:file', async (c) => {
    const file = c.req.param('file')
    const type = Object.hasOwn(files, file) ? files[file] : undefined
    if (!type) return c.notFound()
    const body = await readFile(join(swaggerFolder, file))
    return c.body(new Uint8Array(body), 200, { 'content-type': type, 'cache-control': 'public, max-age=86400' })
  })
  return routes
}

const DocsPage = () => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Meanwhile API</title>
      <link rel="stylesheet" href="/docs/swagger-ui.css" />
      <script src="/docs/swagger-ui-bundle.js" defer></script>
      <script src="/docs/begin.js" defer></script>
    </head>
    <body>
      <main id="docs">
        <noscript>This page needs JavaScript; the description itself is at /openapi.json.</noscript>
      </main>
    </body>
  </html>
)
