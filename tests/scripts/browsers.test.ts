import { describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers.ts'
import type { Machine } from '../../scripts/browsers.ts'

const machine = (platform: NodeJS.Platform, files: string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  home: '/home/ayu',
  runs: file => files.includes(file),
})

describe('a browser', () => {
  it('is found by its usual names on the PATH of Linux', () => {
    const linux = machine('linux', ['/usr/bin/chromium', '/usr/bin/firefox-esr'], { PATH: '/usr/local/bin:/usr/bin' })
    expect(findBrowser(undefined, linux)).toEqual({ name: 'chromium', engine: 'chromium', path: '/usr/bin/chromium' })
    expect(findBrowser(['firefox'], linux)).toEqual({
      name: 'firefox',
      engine: 'firefox',
      path: '/usr/bin/firefox-esr',
    })
    expect(findBrowser(['edge'], linux)).toBeNull()
  })

  it('is found where macOS keeps applications, the reader’s own included', () => {
    const edge = '/home/ayu/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    const firefox = '/Applications/Firefox.app/Contents/MacOS/firefox'
    expect(findBrowser(undefined, machine('darwin', [edge, firefox]))).toMatchObject({ name: 'edge', path: edge })
    expect(findBrowser(['firefox'], machine('darwin', [edge, firefox]))).toMatchObject({ path: firefox })
  })

  it('is found where Windows keeps programs', () => {
    const chrome = 'C:\\Users\\ayu\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ayu\\AppData\\Local' }
    expect(findBrowser(undefined, machine('win32', [chrome], env))).toMatchObject({ name: 'chrome', path: chrome })
  })

  it('is first the one that the environment names', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/beta/chrome' }
    const linux = machine('linux', ['/usr/bin/chromium', '/opt/beta/chrome'], env)
    expect(findBrowser(['chromium'], linux)).toMatchObject({ path: '/opt/beta/chrome' })
  })

  it('is not replaced by another when the one the environment names is missing', () => {
    const linux = machine('linux', ['/usr/bin/firefox'], { PATH: '/usr/bin', FIREFOX_PATH: '/opt/firefox/firefox' })
    expect(() => findBrowser(['firefox'], linux)).toThrow(
      'FIREFOX_PATH is /opt/firefox/firefox, but no browser starts there.',
    )
  })

  it('is never looked for in the folder one happens to stand in', () => {
    expect(findBrowser(['firefox'], machine('linux', ['firefox', './firefox'], { PATH: '.:' }))).toBeNull()
  })
})
