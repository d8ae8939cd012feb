import type { Written } from '../../records/shop/products.ts'
import { Problem } from '../http/problem.ts'

/** What became of a write, as its answer's status; throws where nothing was changed because the revision is not the next one. */
export function writtenStatus(written: Written): 200 | 201 {
  if (written === 'older') {
    throw new Problem(409, 'older-revision', 'A newer revision is known; nothing changed.')
  }
  if (written === 'different') {
    throw new Problem(409, 'other-content', 'This revision is known with other content; nothing changed.')
  }
  return written === 'new' ? 201 : 200
}

/** Whether a write changed anything. */
export const hasChanged = (written: Written): boolean => written === 'new' || written === 'changed'
