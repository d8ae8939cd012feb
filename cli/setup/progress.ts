/** Takes one short line for whoever waits at the terminal. */
export type Progress = (line: string) => void

/** Progress for people: standard output stays free for results. */
export const toStderr: Progress = (line) => {
  process.stderr.write(`${line}\n`)
}

/** A failure of the machine or its set-up that the message explains wholly; shown without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}
