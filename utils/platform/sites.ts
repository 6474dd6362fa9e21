import { sitePattern } from './permissions.ts'

/** The host of a site that the reader wrote ("https://news.example/a"), without "www."; null where it is no name of one. */
export function siteHost(written: string): string | null {
  if (sitePattern(written) === null) return null
  const text = written.trim()
  const { host } = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  return host.replace(/^www\./, '')
}

/** Whether a host is one of the sites, or under one: "www.news.example" under "news.example". */
export function isAmong(sites: readonly string[], host: string): boolean {
  return sites.some(site => host === site || host.endsWith(`.${site}`))
}
