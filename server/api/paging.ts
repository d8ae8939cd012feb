import { z } from '@hono/zod-openapi'

/** What every list is asked with: where to go on, as the page before said, and how many at most. */
export const pageQuery = z.strictObject({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})

/** A page of a list; `next` is the cursor of the one after it, null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
