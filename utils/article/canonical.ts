/** Parameters that tell who shared a link or which campaign it is from, and never which article it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ns_\w+|at_\w+|xtor|cmpid|cmp|ref|ref_src|ref_url|referrer|source|src|smid|spm|share|shared|amp|outputtype|s_cid|ito|guccounter|guce_\w+|__twitter_impression)$/i

/** An address without fragment and tracking parameters; what is no address comes back as it is. */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  // In Firefox's content scripts a page's iterators cannot be iterated; forEach can be called.
  const tracking: string[] = []
  url.searchParams.forEach((_value, name) => {
    if (TRACKING.test(name)) tracking.push(name)
  })
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}

/** The part of a host that its owner registered, as far as can be told without the public suffix list. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  const short =
    labels.length > 2 &&
    labels.at(-1)!.length === 2 &&
    /^(?:com?|org|net|gov|ac|edu|go|or|ne|web|my)$/.test(labels.at(-2)!)
  return labels.slice(short ? -3 : -2).join('.')
}

/**
 * The article's identity: the canonical link, or og:url, where it is on the site of the page itself and names more than
 * its front page; else the page's own address. Without fragment and tracking parameters.
 */
export function canonicalAddress(document: Document): string {
  const own = document.URL
  const candidates = [
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]
  for (const candidate of candidates) {
    if (!candidate || !URL.canParse(candidate, document.baseURI) || !URL.canParse(own)) continue
    const url = new URL(candidate, document.baseURI)
    const page = new URL(own)
    if (!/^https?:$/.test(url.protocol)) continue
    if (siteOf(url.hostname) !== siteOf(page.hostname)) continue
    // A template that names the front page on every page of it says nothing.
    if (url.pathname === '/' && !url.search && page.pathname !== '/') continue
    return withoutTracking(url.href)
  }
  return withoutTracking(own)
}
