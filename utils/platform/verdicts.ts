import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { withoutTracking } from '../article/canonical.ts'

/** What the reader said of a page: it is an article or not, whatever detection says; a field is missing where they said nothing. */
export interface Verdict {
  page?: boolean
  /** Of every page of its site. */
  site?: boolean
}

/** A page or a site, and whether it is read; 'auto' takes back what was said of the page and of its site. */
export const VERDICT_CHOICES = ['auto', 'page-yes', 'page-no', 'site-yes', 'site-no'] as const
export type VerdictChoice = (typeof VERDICT_CHOICES)[number]

// Each under a key of its own: nothing is read and written back, so two windows cannot lose each other's answers.
const pageKey = (url: string) => `local:verdict/page/${withoutTracking(url)}` as const
const siteKey = (url: string) => `local:verdict/site/${new URL(url).host}` as const

/** What the reader said of the page at this address and of its site. */
export async function verdictOn(url: string): Promise<Verdict> {
  if (!/^https?:/.test(url)) return {}
  const page = await storage.getItem<boolean>(pageKey(url))
  const site = await storage.getItem<boolean>(siteKey(url))
  return { ...(page !== null && { page }), ...(site !== null && { site }) }
}

/** Whether the reader wants a page read; undefined where detection decides. What was said of the page goes before its site. */
export function ruling({ page, site }: Verdict): boolean | undefined {
  return page ?? site
}

/** Remembers what the reader said. Of a whole site, it goes before what they had said of this page of it. */
export async function rememberVerdict(url: string, choice: VerdictChoice): Promise<void> {
  if (choice === 'page-yes' || choice === 'page-no') {
    await storage.setItem(pageKey(url), choice === 'page-yes')
    return
  }
  await storage.removeItem(pageKey(url))
  if (choice === 'auto') await storage.removeItem(siteKey(url))
  else await storage.setItem(siteKey(url), choice === 'site-yes')
}

/** A verdict that is kept, and of what. */
export interface KeptVerdict {
  /** The address of the page, or the host of the site. */
  where: string
  of: 'page' | 'site'
  isRead: boolean
}

/** All that the reader said of pages and sites, sites first, in the order of the alphabet. */
export async function allVerdicts(): Promise<KeptVerdict[]> {
  return verdictsAmong(await storage.snapshot('local'))
}

/** The verdicts among all that is stored. */
export function verdictsAmong(stored: Record<string, unknown>): KeptVerdict[] {
  const kept = Object.entries(stored).flatMap(([key, value]): KeptVerdict[] => {
    const [, of, where] = /^verdict\/(page|site)\/(.+)$/.exec(key) ?? []
    return where && typeof value === 'boolean' ? [{ where, of: of === 'page' ? 'page' : 'site', isRead: value }] : []
  })
  return kept.sort((a, b) => b.of.localeCompare(a.of) || a.where.localeCompare(b.where))
}

/** Takes back what was said of a page or a site: detection decides again. */
export async function forgetVerdict({ where, of }: KeptVerdict): Promise<void> {
  await storage.removeItem(`local:verdict/${of}/${where}`)
}

/** Remembers a verdict as it was kept elsewhere; what names no page or site of the web is passed over. */
export async function keepVerdict({ where, of, isRead }: KeptVerdict): Promise<void> {
  const url = of === 'page' ? where : `https://${where}/`
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return
  await storage.setItem(of === 'page' ? pageKey(url) : siteKey(url), isRead)
}

/** Calls back whenever anything said of pages and sites has changed. */
export function watchVerdicts(onChange: () => void, signal: AbortSignal): void {
  const look = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(key => key.startsWith('verdict/'))) onChange()
  }
  browser.storage.onChanged.addListener(look)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(look), { once: true })
}
