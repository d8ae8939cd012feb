/** An instant as answers carry it, ISO 8601 in UTC. */
export const isoAt = (atMs: number): string => new Date(atMs).toISOString()
