/** Words for where no page shows them, such as the subject of a mail: without the marks that keep names in their order. */
export const unmarked = (words: string): string => words.replace(/[\u2066-\u2069\u200e\u200f]/gu, '')
