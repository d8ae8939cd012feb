import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import { UnknownCursor } from '../../records/cursor.ts'
import type { Env } from '../deps.ts'
import { isUnanswered } from '../gateway/temporal-gateway.ts'
import { invalid, Problem } from './problem.ts'

/** Any failure as a problem. What is not understood is logged without its message, which may hold what a customer sent. */
export function toProblem(error: unknown, c: Context<Env>, logger: Logger): Problem {
  if (error instanceof Problem) return error
  if (error instanceof UnknownCursor) return invalid([{ path: ['cursor'], message: 'is not one that was handed out' }])
  if (error instanceof HTTPException) return httpProblem(error.status)
  const requestId = c.get('requestId')
  const name = error instanceof Error ? error.name : 'unknown'
  if (isUnanswered(error)) {
    logger.error({ requestId, error: name }, 'engine did not answer')
    return new Problem(
      503,
      'engine-away',
      'The engine does not answer just now. Send the same again: what has an id counts once.',
    )
  }
  logger.error({ requestId, error: name, at: frames(error) }, 'request failed')
  return new Problem(500, 'internal', 'Something went wrong on our side. Quote the request id when you report it.')
}

function httpProblem(status: number): Problem {
  if (status === 400) return new Problem(400, 'malformed', 'The body is not well-formed JSON.')
  if (status === 415) return new Problem(415, 'media-type', 'The body must come as application/json.')
  return new Problem(status, 'refused', 'The request is not one that this door takes.')
}

const frames = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
    : []
