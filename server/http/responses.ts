import { z } from '@hono/zod-openapi'
import type { Noun } from './problem.ts'

/** RFC 9457, with the fields that were wrong. */
const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    requestId: z.string(),
  })
  .openapi('Problem')

/** A refusal as OpenAPI describes it. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** The refusals that every call of the API can meet. */
export const refusals = {
  401: problem('No known key'),
  403: problem('The key lacks the scope'),
  422: problem('Fields that are not as they must be'),
}
/** There is none of what the path names. */
export const notFound = (noun: Noun) => ({ 404: problem(`No such ${noun.replace('-', ' ')}`) })
/** What is there already stands against it. */
export const conflictRefusal = { 409: problem('Does not go with what is there') }

/** A JSON answer of a schema. */
export const answer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A JSON body of a schema. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})

/** A civil date in an answer. */
export const date = z.string().openapi({ format: 'date' })
/** An instant in an answer. */
export const at = z.string().openapi({ format: 'date-time' })
