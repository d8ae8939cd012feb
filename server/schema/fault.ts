/** One field that is wrong, by its path in the body, and what is wrong with it; never the value itself. */
export interface Fault {
  path: (string | number)[]
  message: string
}
