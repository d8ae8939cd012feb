import { timingSafeEqual } from 'node:crypto'

/** Compares a signature with ours, in a time that tells nothing of where they differ. */
export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)
