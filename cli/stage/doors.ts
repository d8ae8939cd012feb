/** The engine as any client sees it: its HTTP doors. */
export interface Doors {
  url: string
  get<T>(path: string): Promise<T>
  send<T>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<T>
  remove(path: string): Promise<void>
  /** A CSV file. */
  sendFile(path: string, csv: string): Promise<void>
}

/** Speaks to an engine with its key. A refusal is thrown with its status and what the problem says. */
export function doorsOf(engine: { url: string; apiKey: string }): Doors {
  const call = async (method: string, path: string, body?: string, type = 'application/json'): Promise<Response> => {
    const response = await fetch(engine.url + path, {
      method,
      headers: { authorization: `Bearer ${engine.apiKey}`, 'content-type': type },
      ...(body !== undefined && { body }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response
  }
  return {
    url: engine.url,
    get: async <T>(path: string) => (await (await call('GET', path)).json()) as T,
    send: async <T>(method: string, path: string, body: unknown) =>
      (await (await call(method, path, JSON.stringify(body))).json()) as T,
    async remove(path) {
      await call('DELETE', path)
    },
    async sendFile(path, csv) {
      await call('POST', path, csv, 'text/csv')
    },
  }
}
