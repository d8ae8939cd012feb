import { builtinModules } from 'node:module'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const builtins = builtinModules.map((name) => ({ name, message: 'Node is not there in workflows and rules.' }))
const nodeProtocol = { group: ['node:*'], message: 'Node is not there in workflows and rules.' }
const clockMessage = 'There is no clock here: take `now` as an argument.'
const clock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clockMessage },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
  { selector: "CallExpression[callee.name='Date']", message: clockMessage },
]
const globalTemporal = {
  selector: "MemberExpression[object.name='globalThis'][property.name='Temporal']",
  message: "The platform's own Temporal ignores the workflow's clock.",
}
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only config/ reads the environment.',
}
const classNames = {
  selector: "JSXOpeningElement:has(> JSXAttribute[name.name='className']):not(:has(> JSXAttribute[name.name='style']))",
  message: 'Mail programs drop style sheets: a class may only darken or narrow what an inline style already shows.',
}

/** What no room imports that is shipped. */
const tests = { regex: '^(\\.\\./)+(test|bench)/', message: 'What is shipped needs no tests.' }

// Formatting and everything else is Biome's; here is only what needs types, and the walls between the rooms.
export default defineConfig(
  { ignores: ['node_modules', '.meanwhile', 'dist', 'coverage', 'docs', '**/*.mjs', '*.js'] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      'no-restricted-syntax': ['error', environment, globalTemporal],
    },
  },
  {
    // A child's environment is passed on here, and tests set their own.
    files: ['config/**', 'vitest.config.ts', 'cli/setup/**', 'test/**'],
    rules: { 'no-restricted-syntax': ['error', globalTemporal] },
  },
  { files: ['cli/**', 'server/**', 'config/**'], rules: imports(tests) },
  {
    files: ['emails/**'],
    rules: {
      ...imports(tests, rooms('server', 'activities', 'cli')),
      'no-restricted-syntax': ['error', environment, globalTemporal, classNames, ...clock],
    },
  },
  { files: ['records/**'], rules: imports(tests, rooms('server', 'activities', 'cli')) },
  { files: ['activities/**'], rules: imports(tests, rooms('server', 'cli')) },
  {
    // It runs on a stranger's machine, without a database.
    files: ['evidence/**'],
    rules: {
      ...imports(tests, rooms('server', 'records', 'activities', 'cli')),
      'no-restricted-syntax': ['error', environment, globalTemporal, ...clock],
    },
  },
  {
    // Activities and records are Node's: a workflow knows their types alone.
    files: ['workflows/**'],
    rules: {
      ...imports(nodeProtocol, tests, rooms('server', 'cli')),
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ ...rooms('activities', 'records'), allowTypeImports: true }] },
      ],
    },
  },
  // The pure rooms know their own files, and supply the calendar and the words of the rules.
  ...pure('backorder'),
  ...pure('replies'),
  ...pure('supply', 'backorder'),
)

/** The rule against some imports; `nodeProtocol` among them is against Node altogether. */
function imports(...patterns) {
  const paths = patterns.includes(nodeProtocol) ? builtins : []
  return { 'no-restricted-imports': ['error', { paths, patterns }] }
}

/** Imports from some rooms, however deep the file. */
function rooms(...names) {
  return { regex: `^(\\.\\./)+(${names.join('|')})/`, message: 'There is a wall between these rooms.' }
}

/** A room without a clock, without I/O and without anything from outside but what is `known`. A path that climbs out has as many `../` as the file is deep. */
function pure(room, ...known) {
  const outside = (within, climb) => ({
    regex: `^(?!${[within, ...known.map((name) => `${climb}${name}/`)].join('|')})`,
    message: `${room}/ is pure and imports nothing from outside.`,
  })
  return [
    {
      files: [`${room}/**`],
      rules: { 'no-restricted-syntax': ['error', environment, globalTemporal, ...clock] },
    },
    { files: [`${room}/*.ts`], rules: imports(nodeProtocol, outside('\\./', '\\.\\./')) },
    {
      files: [`${room}/*/*.ts`],
      rules: imports(nodeProtocol, outside('\\./|\\.\\./(?!\\.\\.)', '\\.\\./\\.\\./')),
    },
    {
      files: [`${room}/*/*/**`],
      rules: imports(nodeProtocol, outside('\\./|\\.\\./(?!\\.\\./\\.\\.)', '\\.\\./\\.\\./\\.\\./')),
    },
  ]
}
