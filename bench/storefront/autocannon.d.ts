declare module 'autocannon' {
  export interface Options {
    url: string
    connections: number
    /** Requests a second of all connections together. */
    overallRate: number
    /** Seconds. */
    duration: number
    /** Threads beside this one that send the requests. */
    workers: number
    requests: { method: 'GET'; path: string }[]
  }
  export interface Result {
    latency: { p50: number; p99: number; max: number }
    requests: { average: number; total: number }
    errors: number
    timeouts: number
    non2xx: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
