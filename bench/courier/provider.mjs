// A thread of its own, in plain JavaScript so that no loader is needed: the provider's work is not measured as ours.
import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/** limit: calls a second, null for none; troubleEvery: of so many calls one is refused and one fails, 0 for never. */
const { limit, troubleEvery } = workerData
const windowMs = 1_000
const mostInBatch = 100

const known = new Map()
const inFlight = new Set()
const letters = new Map()
let calls = []
let count = 0

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => answer(request, response, body))
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage({ type: 'listens', port: server.address().port }))
parentPort.on('message', () => {
  const doubled = [...letters.values()].filter((times) => times > 1).length
  parentPort.postMessage({ type: 'report', distinct: letters.size, doubled, calls: count })
})

function answer(request, response, body) {
  if (request.method !== 'POST' || request.url !== '/emails/batch') return send(response, 404, error(404, 'not_found'))
  const nowMs = performance.now()
  calls = calls.filter((atMs) => nowMs - atMs < windowMs)
  if (limit !== null && calls.length >= limit) return tooMany(response)
  calls.push(nowMs)
  count += 1
  // One refusal for no reason of ours, and one failure that may have taken the batch: every other one has.
  if (troubleEvery > 0 && count % troubleEvery === Math.floor(troubleEvery / 3)) return tooMany(response)
  const fails = troubleEvery > 0 && count % troubleEvery === Math.floor((2 * troubleEvery) / 3)
  const takes = !fails || Math.floor(count / troubleEvery) % 2 === 0
  const key = request.headers['idempotency-key']
  if (!key || key.length > 256) return send(response, 422, error(422, 'invalid_idempotency_key'))
  if (inFlight.has(key)) return send(response, 409, error(409, 'concurrent_idempotent_requests'))
  const hash = createHash('sha256').update(body).digest('hex')
  const before = known.get(key)
  if (before && before.hash !== hash) return send(response, 409, error(409, 'invalid_idempotent_request'))
  const ids = before?.ids ?? (takes ? take(key, hash, body) : null)
  if (fails) return send(response, 500, error(500, 'internal_server_error'))
  if (ids === null) return send(response, 422, error(422, 'validation_error'))
  inFlight.add(key)
  // About what a provider takes to answer.
  setTimeout(() => {
    inFlight.delete(key)
    send(response, 200, { data: ids.map((id) => ({ id })) })
  }, 20)
}

function take(key, hash, body) {
  const emails = JSON.parse(body)
  if (!Array.isArray(emails) || emails.length > mostInBatch || !emails.every(isEmail)) return null
  for (const { headers } of emails) {
    const name = headers['X-Entity-Ref-ID']
    letters.set(name, (letters.get(name) ?? 0) + 1)
  }
  const ids = emails.map(() => randomUUID())
  known.set(key, { hash, ids })
  parentPort.postMessage({ type: 'taken', distinct: letters.size })
  return ids
}

const isEmail = ({ from, to, subject, html, text }) =>
  Boolean(from && Array.isArray(to) && to.length === 1 && subject && html && text)

const tooMany = (response) => send(response, 429, error(429, 'rate_limit_exceeded'), { 'retry-after': '1' })
const error = (statusCode, name) => ({ statusCode, name, message: name })

function send(response, status, body, headers = {}) {
  const rate =
    limit === null
      ? {}
      : {
          'ratelimit-limit': String(limit),
          'ratelimit-remaining': String(Math.max(0, limit - calls.length)),
          'ratelimit-reset': '1',
        }
  response.writeHead(status, { 'content-type': 'application/json', ...rate, ...headers })
  response.end(JSON.stringify(body))
}
