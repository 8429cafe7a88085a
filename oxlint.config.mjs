// Lint rules, all at error. The table ARROWS is the one place that says which folder may import which.
// Run: oxlint -c oxlint.config.mjs --type-aware

/** folder -> the folders it may import, beside itself. Tests and testing/ may import more, never less. */
const ARROWS = {
  domain: [],
  coding: ['domain'],
  units: ['domain', 'coding'],
  rules: ['domain', 'coding', 'units'],
  payers: ['domain', 'coding', 'units', 'rules'],
  narrative: ['domain', 'coding', 'units', 'rules'],
  vault: ['domain'],
  storage: ['domain', 'vault'],
  i18n: [],
  ui: ['i18n'],
  'note-view': ['domain', 'coding', 'units', 'rules', 'payers', 'narrative', 'i18n', 'ui'],
}
const FOLDERS = [...Object.keys(ARROWS), 'features', 'app', 'testing']
/** Folders that run in Node, a worker or a server unchanged. */
const PURE = ['domain', 'coding', 'units', 'rules', 'payers', 'narrative']

const words = (...lines) => lines.join(' ').split(' ')
const each = (names, message) => names.map((name) => ({ name, message }))
const eachProperty = (names, message) => names.map((property) => ({ property, message }))

const webStorage = each(
  ['localStorage', 'sessionStorage'],
  'Only storage/ keeps anything in the browser.',
)
const database = each(['indexedDB'], 'Only storage/ touches IndexedDB.')
const network = each(
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
  'Nothing leaves the device.',
)
const surroundings = each(
  words(
    'window document navigator location history screen self caches crypto performance',
    'setTimeout setInterval requestAnimationFrame Intl process Buffer',
  ),
  'The pure folders know no browser, no clock and no locale.',
)
const html = eachProperty(
  ['innerHTML', 'outerHTML', 'insertAdjacentHTML'],
  'Trusted Types forbid it; render elements.',
)
const subtle = eachProperty(['subtle'], 'Only vault/ touches crypto.subtle.')
const stringify = [
  { object: 'JSON', property: 'stringify', message: 'A note becomes text in storage/ alone.' },
]
const beacon = eachProperty(['sendBeacon'], 'Nothing leaves the device.')
const clockAndLocale = [
  { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'The same note gives the same answer.' },
  ...eachProperty(
    words(
      'toLocaleString toLocaleDateString toLocaleTimeString localeCompare',
      'toLocaleUpperCase toLocaleLowerCase',
    ),
    'The pure folders know no locale.',
  ),
]

const globals = (...lists) => ['error', { globals: lists.flat(), checkGlobalObject: true }]
const properties = (...lists) => ['error', ...lists.flat()]
const imports = (...patterns) => ['error', { patterns: patterns.filter(Boolean) }]

const zod = {
  regex: '^zod(/|$)',
  message: 'Take zod from domain/z: one small build without eval for all.',
}
const idb = { regex: '^idb(/|$)', message: 'Only storage/ touches IndexedDB.' }
const frameworks = {
  regex:
    '^(react|react-dom|react-aria.*|react-stately|react-hook-form|@react.*|@lingui/react|@tanstack/.*|idb)(/|$)',
  message: 'The pure folders know no React and no browser.',
}

/** Matches a relative import that leaves for one of these folders: ../units/x, ../../units/x. */
const into = (folders, message) => ({
  regex: `^(\\./)?(\\.\\./)+(${folders.join('|')})(/|$)`,
  message,
})
const testing = into(['testing'], 'testing/ is for tests.')

/** A later override takes the whole place of an earlier one, so each says all that holds for its files. */
const folder = ([name, allowed]) => {
  const pure = PURE.includes(name)
  const banned = FOLDERS.filter((f) => f !== name && f !== 'testing' && !allowed.includes(f))
  const message = `${name}/ may import ${allowed.join(', ') || 'no other folder'}.`
  const below = [into(banned, message), pure ? frameworks : name !== 'storage' && idb, zod]
  const code = {
    'no-restricted-imports': imports(...below, testing),
    ...(pure && {
      'no-restricted-globals': globals(webStorage, database, network, surroundings),
      'no-restricted-properties': properties(html, subtle, beacon, stringify, clockAndLocale),
    }),
    ...(name === 'vault' && { 'no-restricted-properties': properties(html, beacon) }),
    ...(name === 'storage' && {
      'no-restricted-globals': globals(network),
      'no-restricted-properties': properties(html, subtle, beacon),
    }),
  }
  return { files: [`src/${name}/**`], excludeFiles: ['**/*.test.*'], rules: code }
}

/** `up` leads from a file at this depth to features/, so `up` and a name is another feature. */
const feature = (files, up) => ({
  files: [files],
  rules: {
    'no-restricted-imports': imports(
      into(['app'], 'features/ may not import app/.'),
      { regex: `^${up}[^.]`, message: 'Features never import one another.' },
      idb,
      zod,
      testing,
    ),
  },
})

export default {
  plugins: words('eslint typescript unicorn oxc import react jsx-a11y promise vitest'),
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  env: { browser: true, es2024: true },
  ignorePatterns: ['dist', 'coverage', 'reports', '.cache', 'test-results', 'playwright-report'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-danger': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'typescript/no-deprecated': 'error',
    'typescript/ban-ts-comment': 'error',
    'no-console': 'error',
    'no-alert': 'error',
    'no-var': 'error',
    eqeqeq: 'error',
    'no-restricted-globals': globals(webStorage, database, network),
    'no-restricted-properties': properties(html, subtle, beacon, stringify),
    'no-restricted-imports': imports(zod, idb, testing),
    'vitest/expect-expect': [
      'error',
      { assertFunctionNames: ['expect*', 'expect.*', 'fc.assert', 'assert*'] },
    ],
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/require-mock-type-parameters': 'off',
    'vitest/require-to-throw-message': 'off',
    // Lists and options that React Aria or a text box with a pop-up works by keyboard.
    'jsx-a11y/no-noninteractive-element-to-interactive-role': [
      'error',
      { ul: ['listbox', 'menu', 'tablist', 'tree'], li: ['option', 'menuitem', 'tab', 'treeitem'] },
    ],
    'jsx-a11y/no-noninteractive-element-interactions': [
      'error',
      { handlers: ['onClick', 'onMouseDown', 'onMouseUp', 'onKeyDown', 'onKeyUp'] },
    ],

    // The JSX transform imports React itself.
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default': 'off',
    'import/no-named-as-default-member': 'off',
    // Roles on elements that have no tag of their own; React Aria manages focus.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-autofocus': 'off',
    // The compiler sees every way out of a function already.
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    // Its checker can crash on valid types.
    'typescript/no-generated-empty-object-type': 'off',
    // Text as typed has control characters to be removed.
    'no-control-regex': 'off',
    'no-await-in-loop': 'off',
    'no-underscore-dangle': 'off',
    'no-shadow': 'off',
    'no-unmodified-loop-condition': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // There are no classes whose methods could lose their `this`.
    'typescript/unbound-method': 'off',
    // Copies are the habit here, and a fresh array may be sorted in place.
    'oxc/no-map-spread': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/prefer-set-has': 'off',
    // Messages go to our own workers and tabs; none goes to another window.
    'unicorn/require-post-message-target-origin': 'off',
  },
  overrides: [
    ...Object.entries(ARROWS).map(folder),
    feature('src/features/*/*', '\\.\\./'),
    feature('src/features/*/*/*', '\\.\\./\\.\\./'),
    { files: ['src/domain/z.ts'], rules: { 'no-restricted-imports': 'off' } },
    // The one file that asks another host, when a person who turned it on presses for it.
    {
      files: ['src/features/note-editor/diagnosis/nlm-query.ts'],
      rules: { 'no-restricted-globals': globals(webStorage, database) },
    },
    // The service worker takes in the files of the app, from our own origin.
    {
      files: ['src/app/offline/{fetch-file,service-worker}.ts'],
      rules: { 'no-restricted-globals': globals(webStorage, database) },
    },
    {
      files: ['**/*.test.*', '**/*.examples.ts', 'src/testing/**'],
      rules: {
        'no-restricted-globals': 'off',
        'no-restricted-imports': imports(zod),
        'no-restricted-properties': properties(html),
        'typescript/no-non-null-assertion': 'off',
        'vitest/no-conditional-expect': 'off',
      },
    },
    {
      files: ['e2e/**', 'scripts/**', '*.config.*'],
      rules: {
        'no-console': 'off',
        'no-restricted-globals': 'off',
        'no-restricted-imports': 'off',
        'no-restricted-properties': 'off',
        'import/no-default-export': 'off',
        'react/rules-of-hooks': 'off',
        // A test types the way a browser does, and knows what it put there.
        'typescript/no-deprecated': 'off',
        'typescript/no-non-null-assertion': 'off',
        'unicorn/prefer-add-event-listener': 'off',
      },
    },
  ],
}
