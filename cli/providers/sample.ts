import { z } from 'zod'

/** The part of a JSON schema that a sample is made from. */
const schemaPart = z.object({
  $ref: z.string().optional(),
  allOf: z.array(z.unknown()).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  example: z.unknown().optional(),
  format: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
})

/** A description of an API, as far as its events are read. */
export const description = z.object({
  webhooks: z.record(
    z.string(),
    z.object({
      post: z.object({
        requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }) }),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})
export type Description = z.output<typeof description>

/** A value that a schema of a description allows: every property that it names, the first of what may be chosen. */
export function sampleOf(schema: unknown, within: Description): unknown {
  const part = schemaPart.parse(schema)
  if (part.$ref !== undefined) return sampleOf(referenced(part.$ref, within), within)
  if (part.allOf) return Object.assign({}, ...part.allOf.map((each) => sampleOf(each, within)))
  if (part.const !== undefined) return part.const
  if (part.enum) return part.enum[0]
  if (part.properties) {
    return Object.fromEntries(Object.entries(part.properties).map(([name, each]) => [name, sampleOf(each, within)]))
  }
  if (part.example !== undefined) return part.example
  if (part.items !== undefined) return [sampleOf(part.items, within)]
  const type = Array.isArray(part.type) ? part.type[0] : part.type
  if (type === 'string') return part.format === 'date-time' ? '2026-03-02T10:00:00.000Z' : 'text'
  if (type === 'integer' || type === 'number') return 1
  return type === 'boolean' ? true : {}
}

function referenced(pointer: string, { components }: Description): unknown {
  const name = pointer.replace(/^#\/components\/schemas\//, '')
  if (!(name in components.schemas)) throw new Error(`The description has no ${pointer}`)
  return components.schemas[name]
}
