import { IntlMessageFormat } from 'intl-messageformat'

/** A parsed ICU message. */
export type Ast = ReturnType<IntlMessageFormat['getAst']>

type Node = Ast[number]

/** Parses an ICU message; throws SyntaxError where it is none. Markup is not markup: `<` is a character. */
export function parsed(text: string): Ast {
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()
}

/** The placeholders that a message uses, sorted, each once. */
export function placeholdersIn(ast: Ast): string[] {
  const found = ast.flatMap((node) => ('value' in node && !isLiteral(node) ? [node.value, ...inside(node)] : []))
  return [...new Set(found)].sort()
}

/** The message with `change` made to each piece of text between its placeholders. */
export function withLiterals(ast: Ast, change: (text: string) => string): Ast {
  return ast.map((node): Node => {
    if (isLiteral(node)) return { ...node, value: change(node.value) }
    if (!('options' in node)) return node
    const options = Object.entries(node.options).map(([key, option]) => [
      key,
      { ...option, value: withLiterals(option.value, change) },
    ])
    return { ...node, options: Object.fromEntries(options) }
  })
}

/** Every piece of text between the placeholders of a message. */
export function literalsIn(ast: Ast): string[] {
  const found: string[] = []
  withLiterals(ast, (text) => {
    found.push(text)
    return text
  })
  return found
}

function inside(node: Node): string[] {
  return 'options' in node ? Object.values(node.options).flatMap((option) => placeholdersIn(option.value)) : []
}

function isLiteral(node: Node): node is Extract<Node, { type: 0 }> {
  return node.type === 0
}
