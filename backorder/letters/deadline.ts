import type { CivilDate } from '../calendar.ts'
import type { Letter } from './letter.ts'

/** The day by which a letter must have reached its reader to be of use: a notice of delay by the date that it is about. */
export const deadlineOf = ({ isDelayNotice, facts }: Pick<Letter, 'isDelayNotice' | 'facts'>): CivilDate =>
  isDelayNotice ? (facts.promisedDate ?? facts.endingDate) : (facts.actBy ?? facts.endingDate)
