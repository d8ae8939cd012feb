import { Problem } from '../http/problem.ts'

/** Nobody can be believed before there is a secret to check signatures with. */
export const closedDoor = () =>
  new Problem(404, 'not-found', 'This door opens once the secret of its signatures is set.')
