/** The engine as any client sees it: its HTTP doors. */
export interface Doors {
  url: string
  get<T>(path: string): Promise<T>
  send<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T>
  /** A CSV file. */
  sendFile(path: string, csv: string): Promise<void>
}

/** Speaks to an engine with its key. A refusal is thrown with its status and what the problem says. */
export function doorsOf(engine: { url: string; apiKey: string }): Doors {
  const call = async <T>(method: string, path: string, body?: string, type = 'application/json'): Promise<T> => {
    const response = await fetch(engine.url + path, {
      method,
      headers: { authorization: `Bearer ${engine.apiKey}`, 'content-type': type },
      ...(body !== undefined && { body }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  return {
    url: engine.url,
    get: (path) => call('GET', path),
    send: (method, path, body) => call(method, path, JSON.stringify(body)),
    async sendFile(path, csv) {
      await call('POST', path, csv, 'text/csv')
    },
  }
}
