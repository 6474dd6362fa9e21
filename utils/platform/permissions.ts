import { browser } from 'wxt/browser'

/** What "read everywhere" asks for; in the manifest, every other pattern must be a part of it. */
export const EVERY_SITE = ['*://*/*']

/** The match patterns of the hosts that Angka may read now. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter(origin => /^(?:https?|\*):/.test(origin) || origin === '<all_urls>')
}

/** Whether Angka may read the page at this address without being asked there. */
export async function mayRead(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false
  return browser.permissions.contains({ origins: [siteOf(url)] })
}

/** The match pattern of an address's site, for asking leave to read it: "https://news.example/*". */
export function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url)
  return `${protocol}//${hostname}/*`
}

/** Asks the reader for hosts. Must be called straight from a click. False when refused. */
export function askFor(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins })
}

/** Gives hosts back. */
export async function giveBack(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins })
}

/** A right of the extension's to something of the browser, not to a site. */
export interface Permission {
  name: string
  isGranted: boolean
  /** Whether it was asked for later, and can be given back. */
  isOptional: boolean
}

/** What the extension may do with the browser, and what it may ask for. */
export async function permissions(): Promise<Permission[]> {
  const { permissions: fixed = [], optional_permissions: optional = [] } = browser.runtime.getManifest()
  const { permissions: granted = [] } = await browser.permissions.getAll()
  return [
    ...fixed.map(name => ({ name: String(name), isGranted: true, isOptional: false })),
    ...optional.map(name => ({
      name: String(name),
      isGranted: (granted as string[]).includes(name),
      isOptional: true,
    })),
  ]
}

/** Gives a right back that was asked for later. */
export async function giveBackPermission(name: string): Promise<void> {
  await browser.permissions.remove({ permissions: [name as 'downloads'] })
}

/** Calls back whenever hosts are granted or given back, in whatever way; the signal ends it. */
export function watchPermissions(onChange: () => void, signal?: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange)
  browser.permissions.onRemoved.addListener(onChange)
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange)
    browser.permissions.onRemoved.removeListener(onChange)
  })
}

/**
 * The match pattern for a site that the reader wrote ("news.example", "https://news.example/a"), with its subdomains;
 * null when it is not the name of a site.
 */
export function sitePattern(written: string): string | null {
  const text = written.trim()
  try {
    const { hostname } = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`)
    if (!/^[\p{L}\p{N}.-]+$/u.test(hostname) || hostname.startsWith('.')) return null
    // An address or a bare name (localhost) has no subdomains.
    const bare = /^[\d.]+$/.test(hostname) || !hostname.includes('.')
    return `*://${bare ? '' : '*.'}${hostname}/*`
  } catch {
    // What is no URL is no site either: the caller says so.
    return null
  }
}
