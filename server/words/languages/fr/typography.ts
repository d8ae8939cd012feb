/** French as it is printed: no line begins with `:` or `?`, and apostrophes are curved. */
export function typeset<Texts extends object>(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([name, text]) => [
    name,
    typeof text === 'string'
      ? text.replace(/ (?=[:;?!%])/gu, '\u00a0').replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
      : typeset(text),
  ])
  return Object.fromEntries(entries) as Texts
}
