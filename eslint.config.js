import { builtinModules } from 'node:module'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const builtins = builtinModules.map((name) => ({ name, message: 'Node is not there in workflows and rules.' }))
const barePolyfill = {
  name: 'temporal-polyfill',
  message:
    "Import 'temporal-polyfill/implementation': the bare entry may return the platform's own Temporal, which ignores the workflow's clock.",
}
const nodeProtocol = { group: ['node:*'], message: 'Node is not there in workflows and rules.' }
const clock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The rules have no clock: take `now` as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The rules have no clock: take `now` as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The rules have no clock: take `now` as an argument.' },
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
      'no-restricted-imports': ['error', { paths: [barePolyfill] }],
      'no-restricted-syntax': ['error', environment, globalTemporal],
    },
  },
  {
    // A child's environment is passed on here, and tests set their own.
    files: ['config/config.ts', 'vitest.config.ts', 'cli/setup/**', 'test/**'],
    rules: { 'no-restricted-syntax': ['error', globalTemporal] },
  },
  {
    files: ['emails/**'],
    rules: { 'no-restricted-syntax': ['error', environment, globalTemporal, classNames] },
  },
  {
    files: ['workflows/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [...builtins, barePolyfill], patterns: [nodeProtocol] }] },
  },
  {
    files: ['supply/**', 'backorder/**', 'replies/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: [...builtins, barePolyfill], patterns: [nodeProtocol] }],
      'no-restricted-syntax': ['error', environment, globalTemporal, ...clock],
    },
  },
  {
    // A relative path that climbs out of backorder/ has more `../` than the file is deep; packages other than the calendar's polyfill are outside too.
    files: ['backorder/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [...builtins, barePolyfill], patterns: [nodeProtocol, outside('^(?!\\./)')] },
      ],
    },
  },
  {
    files: ['backorder/*/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [...builtins, barePolyfill], patterns: [nodeProtocol, outside('^(?!\\./|\\.\\./(?!\\.\\.))')] },
      ],
    },
  },
)

function outside(regex) {
  return { regex, message: 'backorder/ is pure and imports nothing from outside.' }
}
