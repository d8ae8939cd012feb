/** Pieces of one line of goods; what follows the colon needs no agreement. */
const pieces = '{units, plural, zero {# قطعة} one {قطعة واحدة} two {قطعتان} few {# قطع} many {# قطعة} other {# قطعة}}'

/** A standing of a whole line, or of so many pieces of it. */
export const ofPart = (stands: string): string => `{part, select, all {${stands}} other {${pieces}: ${stands}}}`
