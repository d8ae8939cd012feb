import { fork } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SetupError } from './progress.ts'

/** A program that runs beside this process and ends with it, even when this process is killed with -9. */
export interface Child {
  /** Of the program itself. */
  pid: number
  /** Whether it has ended, for whatever reason. */
  readonly ended: boolean
  /** Asks it to stop, insists after two seconds, and returns when it has. */
  close(): Promise<void>
  /** Ends it without asking. */
  kill(): Promise<void>
}

/** Starts a program whose output is appended to a log file; it does not keep this process alive. */
export async function startChild(command: string, args: readonly string[], logPath: string): Promise<Child> {
  const log = openSync(logPath, 'a')
  // Detached: Ctrl-C reaches only us, and we close the child once our own work is put away.
  const keeper = fork(fileURLToPath(new URL('./with-parent.mjs', import.meta.url)), [command, ...args], {
    stdio: ['ignore', log, log, 'ipc'],
    execArgv: [],
    detached: true,
  })
  closeSync(log)
  let ended = false
  const end = new Promise<void>((resolve) => {
    keeper.once('exit', () => {
      ended = true
      resolve()
    })
  })
  const pid = await new Promise<number>((resolve, reject) => {
    keeper.once('message', (message: { pid: number }) => resolve(message.pid))
    keeper.once('error', reject)
    void end.then(() => reject(new SetupError(`${command} could not be started; see ${logPath}`)))
  })
  keeper.unref()
  keeper.channel?.unref()
  const stop = async (how: () => void) => {
    keeper.ref()
    if (!ended) how()
    await end
  }
  return {
    pid,
    get ended() {
      return ended
    },
    close: () => stop(() => keeper.kill('SIGTERM')),
    kill: () => stop(() => killIfThere(pid)),
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
