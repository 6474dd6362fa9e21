import type { Browser, Page } from 'puppeteer-core'

/** How a browser is to be started; see {@link launch} for what each means. */
export interface StartOptions {
  executablePath: string
  extension: string | undefined
  headless: boolean
  locale: string | undefined
  downloadFolder: string
  args: string[]
  prefs: Record<string, unknown>
  viewport: { width: number; height: number } | null
  handleSignals: boolean
  /** Whether the extension may run in private windows. */
  privateWindows: boolean
}

/** What differs between the two browsers; everything else the driver does once. */
export interface Engine {
  browser: Browser
  /** Empty when no extension was loaded. */
  extensionId: string
  /** Without a slash at the end. */
  extensionOrigin: string
  gotoExtension(page: Page, url: string): Promise<void>
  /** Opens an empty page in a private window. */
  newPrivatePage(): Promise<Page>
  setDark(page: Page, dark: boolean): Promise<void>
  triggerAction(page: Page): Promise<Page | null>
  /** Gives one of the extension's commands for the page in front, as its key would; throws when the browser takes that key for itself. */
  command(name: string, tabId: number, shortcut: string): Promise<void>
}
