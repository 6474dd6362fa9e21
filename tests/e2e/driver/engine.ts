import type { Browser, Page } from 'puppeteer-core'

/** How a browser is to be started; see {@link launch} for what each means. */
export interface StartOptions {
  executablePath: string
  extension: string | undefined
  headless: boolean
  locale: string | undefined
  /** The profile's folder; what is in it from an earlier start is found again. */
  profile: string
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
  /** Lets a page be touched by the protocol's fingers. */
  allowTouch(page: Page): Promise<void>
  triggerAction(page: Page): Promise<Page | null>
  /** Gives one of the extension's commands for the page in front, as its key would; throws when the browser takes that key for itself. */
  command(name: string, tabId: number, shortcut: string): Promise<void>
  /** Chooses one of the extension's entries in the context menu of the page in front, at a place of its viewport. */
  contextMenu(page: Page, item: string, tabId: number, at: readonly [number, number]): Promise<void>
}
