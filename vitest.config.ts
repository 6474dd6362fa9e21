import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**', '**/.output/**']

/** What must hold before anything else: the whole loop, on every page of the demo site. The other end-to-end tests are long. */
const WHOLE_LOOP = ['driver', 'figures', 'loop', 'options', 'pages', 'permissions', 'popup', 'read'].map(
  name => `tests/e2e/${name}.test.ts`,
)

/**
 * One after the other: two browsers at once are slow enough on a small machine. Where a browser was not as fast as a test took it
 * to be, the test is made once more; `npm test` names each that needed it, for that is a test, or a product, to be mended.
 */
const endToEnd = { exclude, fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000, retry: 1 }

// Three rooms of tests: the pure core in Node, what touches a document in real Chromium, and the whole loop in both
// browsers. The browser's path is what scripts/browsers.ts found; CHROME_PATH and FIREFOX_PATH name another.
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, 'tests/**/*.browser.test.ts', 'tests/e2e/**', 'tests/oracles/**'],
        },
      },
      {
        extends: true,
        test: { name: 'oracles', include: ['tests/oracles/**/*.test.ts'], exclude },
      },
      {
        extends: true,
        // Found before the first test, so that no reload interrupts one.
        optimizeDeps: {
          include: [
            'approx-string-match',
            'axe-core',
            'dexie',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/test-utils',
            'yaml',
          ],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: [...exclude, 'tests/e2e/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
                args: [
                  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'e2e',
          include: WHOLE_LOOP,
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'long',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [...exclude, ...WHOLE_LOOP],
        },
      },
    ],
  },
})
