import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A Node process of a test's own, killed with it. */
export interface NodeRun {
  process: ChildProcess
  /** What it printed so far, both streams. */
  output(): string
  /** Returns when it has printed this text; throws when it ends without. */
  says(text: string): Promise<void>
  /** Returns its exit code, null after a signal. */
  exit(): Promise<number | null>
}

/** Runs TypeScript given as text, as a module at the repository's root, with import paths relative to that. */
export function runNode(source: string, env: Record<string, string> = {}): NodeRun {
  return follow(
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], {
      cwd: root,
      env: { ...process.env, ...env },
    }),
  )
}

/** Runs a command and follows what it prints. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): NodeRun {
  return follow(spawn(command, args, { cwd: options.cwd ?? root, env: { ...process.env, ...options.env } }))
}

function follow(child: ChildProcess): NodeRun {
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  onTestFinished(async () => {
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended
  })
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (printed.includes(text)) resolve()
      }
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', look)
      void ended.then(() => reject(new Error(`It ended without saying "${text}":\n${printed}`)))
      look()
    })
  return { process: child, output: () => printed, says, exit: () => ended }
}
