import { resolve } from 'node:path'

/** The folder that the person at the terminal is in: file names on a command line are relative to it, not to the repository. */
export const callerDir = (): string => process.env.INIT_CWD || process.cwd()

/** A file that was named on the command line. */
export const namedFile = (path: string): string => resolve(callerDir(), path)
