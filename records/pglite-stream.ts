import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

/** PostgreSQL's first message of a connection begins with its length, every later one with a letter. */
const terminate = 'X'.charCodeAt(0)

/** The wire between a client of PostgreSQL and PGlite in this process: what is written in one go is answered in one go. */
export class PgliteStream extends Duplex {
  private readonly lite: Pick<PGlite, 'execProtocolRawSync' | 'exec'>

  constructor(lite: Pick<PGlite, 'execProtocolRawSync' | 'exec'>) {
    super()
    this.lite = lite
  }

  connect(): this {
    // A new connection to a server starts clean; here it is always the same session.
    this.lite.exec('rollback; deallocate all; set timezone to utc').then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }

  override _read(): void {}

  override _write(message: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.answer(message)
    done()
  }

  override _writev(messages: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.answer(Buffer.concat(messages.map(({ chunk }) => chunk)))
    done()
  }

  private answer(message: Buffer): void {
    if (message[0] === terminate) return
    const { buffer, byteOffset, byteLength } = this.lite.execProtocolRawSync(message)
    // Not while the client still writes: it expects no answer before it has asked.
    if (byteLength > 0) process.nextTick(() => this.push(Buffer.from(buffer, byteOffset, byteLength)))
  }

  // What a client asks of a socket and a process needs none of.
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
}
