import type { LetterLine } from '../../backorder/letters/letter.ts'
import type { Sheet } from '../sheet.ts'
import { missing } from './goods.ts'

/** `You are 4th of 11 in line.`, where one line waits and its place is known; several tell theirs beside their goods. */
export function whereInQueue({ letter, words, facts }: Sheet): string | null {
  const [line, ...others] = waitingLines(facts.lines)
  if (line?.queue === undefined || others.length > 0 || !tellsQueue(letter)) return null
  return words.shared.queue(line.queue.place, line.queue.of)
}

/** Lines that wait for goods. */
export function waitingLines(lines: LetterLine[]): LetterLine[] {
  return lines.filter((line) => missing(line) > 0)
}

/** Letters that tell where things stand also tell the place in the queue; those that ask for an answer stay short. */
export function tellsQueue(letter: Sheet['letter']): boolean {
  return letter === 'first-notice' || letter === 'update'
}
