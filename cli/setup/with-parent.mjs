// Runs a command that ends when the process that started this one ends, even by kill -9.
// Usage: fork with an IPC channel: with-parent.mjs COMMAND [ARGS...]; sends {pid} once the command runs.
import { spawn } from 'node:child_process'

const graceMs = 2_000
const [command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

child.once('error', (error) => {
  console.error(error.message)
  process.exit(127)
})
child.once('exit', (code) => process.exit(code ?? 1))
if (child.pid !== undefined) process.send?.({ pid: child.pid })

const end = () => {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), graceMs)
}
// The kernel closes the channel whichever way the parent ends.
process.once('disconnect', end)
process.once('SIGTERM', end)
process.on('SIGINT', () => {})
