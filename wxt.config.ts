import { defineConfig } from 'wxt'
import { manifestMessages, wordFiles } from './scripts/words.ts'
import { connectSources } from './utils/currency/connect-sources.ts'

/** What an extension page may load and ask: itself, and the sources of rates; in the tests' own build the machine itself. */
const policy = (mode: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    // A chart that is saved as PNG is drawn from a picture of our own making; Firefox asks for leave, Chromium does not.
    "img-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    `connect-src 'self' ${connectSources(mode).join(' ')}`,
  ].join('; ')

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written out: a reader of a file sees where each name comes from.
  imports: false,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: ['chrome128', 'firefox140'] },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...manifestMessages(), ...wordFiles())
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Angka',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: policy(mode) },
    action: { default_title: '__MSG_name__' },
    commands: {
      // No letter that opens a menu of Firefox's window in English (F, E, V, S, B, T, H): the menu would win. None that Chromium
      // keeps for itself (A, C, N, P, R, W, X, Z as of 156): it gives such a command no key at all.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'toggle-conversions': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandConversions__' },
      highlight: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandHighlight__' },
      'figure-mode': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandFigureMode__' },
    },
    // The first versions with the CSS Custom Highlight API (140) and caretPositionFromPoint (128): without them there
    // is no painting and no hovering, and there is no fallback by wrapping the page's text.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'angka@angka.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
})
