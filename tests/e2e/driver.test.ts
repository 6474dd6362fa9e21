import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './driver/driver.ts'
import type { Driver } from './driver/driver.ts'
import { eventually } from './driver/eventually.ts'

const MANIFEST = {
  manifest_version: 3,
  name: 'Driver test',
  version: '1.0',
  permissions: ['scripting', 'activeTab', 'storage'],
  optional_host_permissions: ['*://*/*'],
  commands: { conversions: { suggested_key: { default: 'Alt+Shift+N' }, description: 'Conversions' } },
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  action: { default_popup: 'popup.html' },
  browser_specific_settings: { gecko: { id: 'driver@angka.test' } },
}
const POPUP = `<!doctype html><title>Popup</title><button id="grant">Grant</button><a id="save" download="notes.md">Save</a>
<script src="popup.js"></script>`
const POPUP_SCRIPT = `
document.querySelector('#save').href = URL.createObjectURL(new Blob(['# Notes'], { type: 'text/markdown' }))
document.querySelector('#grant').onclick = async () => {
  document.title = 'granted: ' + (await chrome.permissions.request({ origins: ['http://localhost/*'] }))
}`
const BACKGROUND = `
chrome.commands.onCommand.addListener((name, tab) => chrome.storage.local.set({ command: [name, tab.id] }))`
const PAGE = `<!doctype html><title>Page</title><style>body { margin: 40px; background: #fff }
@media (prefers-color-scheme: dark) { body { background: #000 } }</style>
<p>Panen <b>CNY40</b> juta di pasar daring sejak Maret.</p><div style="height: 2000px"></div><x-card></x-card>
<script>onkeydown = event => { document.title = [event.altKey, event.shiftKey, event.key, event.isTrusted].join(' ') }</script>`

/** Puts a closed shadow root into the page, as Angka does. */
function putCard(text: string): void {
  const host = document.querySelector('x-card')!
  const button = document.createElement('button')
  button.textContent = text
  button.ariaLabel = 'Keep'
  button.addEventListener('click', event => {
    button.textContent = event.isTrusted ? 'kept' : 'forged'
  })
  const style = document.createElement('style')
  style.textContent = 'button { font: inherit }'
  host.attachShadow({ mode: 'closed' }).append(style, 'about ', button)
}

let folder: string
let url: string
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end(PAGE)
})

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'angka-driver-'))
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'popup.html': POPUP,
    'popup.js': POPUP_SCRIPT,
    'background.js': BACKGROUND,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

describe.each(['chromium', 'firefox'] as const)('the driver in %s', name => {
  let driver: Driver

  beforeAll(async () => {
    driver = await launch({ browser: name, extension: folder, loopbackHost: true, locale: 'de-DE' })
  })

  afterAll(() => driver.close())

  it('tells tabs of one address apart', async () => {
    const [first, second] = [await driver.openArticle(url), await driver.openArticle(url)]
    const [one, two] = [await driver.tabIdOf(first), await driver.tabIdOf(second)]
    await driver.inTab(two, text => void (document.title = text), 'the second')
    expect(one).not.toBe(two)
    expect([await first.title(), await second.title()]).toEqual(['Page', 'the second'])
    await Promise.all([first.close(), second.close()])
  })

  it('reads and clicks what is in a closed shadow root, below the fold', async () => {
    const page = await driver.openArticle(url)
    const tab = await driver.tabIdOf(page)
    await driver.inTab(tab, putCard, 'keep 40')
    expect(await page.evaluate(() => document.querySelector('x-card')?.shadowRoot)).toBeNull()
    expect(await driver.shadowText(tab, 'x-card')).toEqual(['about keep 40'])
    await driver.clickInShadow(page, 'x-card', 'button')
    expect(await driver.shadow(tab, 'x-card', 'button')).toMatchObject([
      { tag: 'button', text: 'kept', label: 'Keep', shown: true },
    ])
    await page.close()
  })

  it('passes on what a function throws in a tab', async () => {
    const page = await driver.openArticle(url)
    const answer = driver.inTab(await driver.tabIdOf(page), () => {
      throw new Error('no body')
    })
    await expect(answer).rejects.toThrow('no body')
    await page.close()
  })

  it('selects text with the mouse, across elements', async () => {
    const page = await driver.openArticle(url)
    expect(await driver.selectText(page, 'CNY40', 'pasar')).toBe('CNY40 juta di pasar')
    expect(await driver.selectText(page, 'Maret')).toBe('Maret')
    await page.close()
  })

  it('presses a chord', async () => {
    const page = await driver.openArticle(url)
    await driver.pressKeys(page, 'Alt+Shift+H')
    expect(await page.title()).toBe('true true H true')
    await page.close()
  })

  it('shows dark colours and light ones again', async () => {
    const page = await driver.openArticle(url)
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await driver.emulateDark(page)
    expect(await background()).toBe('rgb(0, 0, 0)')
    await driver.emulateDark(page, false)
    expect(await background()).toBe('rgb(255, 255, 255)')
    await page.close()
  })

  it('speaks the language it is told', async () => {
    const page = await driver.openArticle(url)
    expect(await page.evaluate(() => navigator.language)).toBe('de-DE')
    await page.close()
  })

  it('opens an extension page and finds what it saves', async () => {
    const popup = await driver.extensionPage('/popup.html?tab=1')
    expect(await popup.evaluate(() => location.href)).toBe(driver.extensionUrl('/popup.html?tab=1'))
    await popup.click('#save')
    expect(await readFile(await driver.waitForDownload('notes.md'), 'utf8')).toBe('# Notes')
    await popup.close()
  })

  it('gives a command, with the tab in front', async () => {
    const page = await driver.openArticle(url)
    const tab = await driver.tabIdOf(page)
    await driver.command(page, 'conversions')
    const given = await eventually('the command', () => driver.inExtension(storedCommand))
    expect(given).toEqual(['conversions', tab])
    await page.close()
  })
})

describe.each(['chromium', 'firefox'] as const)('an unchanged build in %s', name => {
  let driver: Driver

  beforeAll(async () => {
    driver = await launch({ browser: name, extension: folder })
  })

  afterAll(() => driver.close())

  it('may read a page once its button was pressed there', async () => {
    const page = await driver.openArticle(url)
    const tab = await driver.tabIdOf(page)
    const title = () => driver.inTab(tab, () => document.title)
    await expect(title()).rejects.toThrow(/permission/i)
    const popup = await driver.triggerAction(page)
    expect((await popup?.title()) ?? null).toBe(name === 'chromium' ? 'Popup' : null)
    expect(await eventually('the right to the tab', title)).toBe('Page')
    await page.close()
  })

  // Chromium asks in a prompt that only a hand can answer.
  if (name === 'firefox') {
    it('is granted a host at the click that asks for it', async () => {
      const popup = await driver.extensionPage('/popup.html')
      await popup.click('#grant')
      await eventually('the grant', async () => (await popup.title()) === 'granted: true')
      await popup.close()
    })
  }
})

async function storedCommand(): Promise<[string, number] | undefined> {
  const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome
  return (await storage.local.get('command')).command
}

interface StorageApi {
  storage: { local: { get(key: string): Promise<{ command?: [string, number] }> } }
}
