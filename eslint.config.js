import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** What a room may not import, with the sentence that says why. */
const wall = (group, message) => ({ group, message })

const BROWSER = wall(
  ['webextension-polyfill', 'wxt/browser', '#imports', '@webext-core/*'],
  'Only utils/platform/ and entrypoints/ speak with the browser.',
)
const DATABASE = wall(['dexie', 'dexie-*', 'fake-indexeddb'], 'Only utils/library/ knows the database.')
const INTERFACE = wall(['preact', 'preact/*'], 'A pure room draws nothing.')
const LIBRARY = wall(
  ['**/library/**', '!**/library/records.ts'],
  'Components and pure rooms get records, not the library.',
)
const PLATFORM = wall(['**/platform/**'], 'Pure rooms are handed what they need; they do not reach for the platform.')
const ENTRYPOINTS = wall(['**/entrypoints/**'], 'Entrypoints import rooms, never the other way.')

const restricted = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
})

const noBrowserGlobals = {
  'no-restricted-globals': [
    'error',
    { name: 'browser', message: BROWSER.message },
    { name: 'chrome', message: BROWSER.message },
    { name: 'fetch', message: 'A pure room has no network.' },
    { name: 'indexedDB', message: DATABASE.message },
  ],
}

// No clock of their own either: a clock is passed in, so that a conversion can be asked about any day.
const noClock = {
  selector:
    "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'A pure room has no clock of its own: take the time as an argument.',
}

const noMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Nothing a page says is markup: make text nodes.',
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Nothing a page says is markup.' },
  {
    selector: "CallExpression[callee.property.name=/^(write|writeln)$/][callee.object.name='document']",
    message: 'Make nodes.',
  },
]

export default tseslint.config(
  { ignores: ['node_modules', '.output', '.wxt', 'public/rates', 'demo/pages', 'coverage'] },
  ...tseslint.configs.recommendedTypeChecked.map(config => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  { ...regexp.configs.recommended, files: ['**/*.{ts,tsx,mjs}'] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', ...noMarkup],
      'no-eval': 'error',
      // Every regular expression meets text from the open web: none may be superlinear.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // A character class that is spelled out reads like the alphabet it stands for.
      'regexp/use-ignore-case': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
    },
  },
  {
    files: ['utils/{article,figures,currency,measures,highlights,export}/**/*.ts'],
    rules: {
      ...restricted(BROWSER, DATABASE, INTERFACE, LIBRARY, PLATFORM, ENTRYPOINTS),
      ...noBrowserGlobals,
      'no-restricted-syntax': ['error', noClock, ...noMarkup],
    },
  },
  { files: ['utils/library/**/*.ts'], rules: restricted(BROWSER, INTERFACE, PLATFORM, ENTRYPOINTS) },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: { ...restricted(BROWSER, DATABASE, LIBRARY, PLATFORM, ENTRYPOINTS), ...noBrowserGlobals },
  },
  { files: ['utils/platform/**/*.ts'], rules: restricted(DATABASE, INTERFACE, ENTRYPOINTS) },
  // Tests of a document build it from markup.
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': 'off' } },
)
