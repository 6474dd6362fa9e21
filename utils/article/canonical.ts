/** Parameters that tell who shared a link or which campaign it is from, and never which article it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ns_\w+|at_\w+|xtor|cmpid|cmp|ref|ref_src|ref_url|referrer|source|src|smid|spm|share|shared|amp|outputtype|s_cid|ito|guccounter|guce_\w+|__twitter_impression|wbraid|gbraid|gad_source|ttclid|twclid|li_fat_id|mkt_tok|_gl|_ga|_hsenc|_hsmi|vero_id|oly_\w+_id|wt_mc|amp_\w+|usqp|ncid|ocid)$/i

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
 * The caches of AMP (amp.dev, "AMP cache URL format") have the address of an article in their own path: /c/s/host/path.
 * No other host is believed to speak for a publisher.
 */
const CACHES = /\.(?:cdn\.ampproject\.org|bing-amp\.com)$/i
const IN_CACHE = /^\/[acv](?:\/s)?\/([a-z\d.-]+\.[a-z]{2,})(\/[^?#]+)/i
/** How sites mark the AMP form of an article in its path. */
const AMP_PATH = /\/amp\/?$|\.amp(?:\.html)?$/i

/** The address of the article that an AMP page is a form of; of any other page its own. */
function withoutAmp(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const cached = CACHES.test(url.hostname) ? IN_CACHE.exec(url.pathname) : null
  if (cached) {
    const plain = `https://${cached[1]!}${cached[2]!}${url.search}`
    return withoutAmp(plain)
  }
  // The front page of the AMP form is the AMP form of the front page.
  url.pathname = url.pathname.replace(AMP_PATH, '').replace(/^\/amp(?=\/)/i, '') || '/'
  return url.href
}

/**
 * How sites name the hosts of their mobile and AMP forms; the path is the article's own there. Other first labels
 * (`news.`, `mobil.`) are more often a place of their own than a form of the same.
 */
const MOBILE_LABELS = ['m', 'mobile', 'amp', 'wap'] as const

/** A host without the label of a form, `www` or one for mobiles; what its owner registered is kept whole. */
function plainHost(host: string, labels: readonly string[] = ['www', ...MOBILE_LABELS]): string {
  const [label, ...rest] = host.split('.')
  return labels.includes(label!) && host !== siteOf(host) ? rest.join('.') : host
}

/** The addresses under which the same article may be known: on the host itself, the site's `www`, mobile and AMP hosts. */
export function formsOf(address: string): string[] {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return [address]
  const url = new URL(address)
  const plain = plainHost(url.hostname)
  const others = ['', 'www.', ...MOBILE_LABELS.map(label => `${label}.`)].map(prefix => {
    url.hostname = prefix + plain
    return url.href
  })
  return [...new Set([address, ...others])]
}

/**
 * The address on the site's main host of a page on a mobile or AMP host that names no canonical one: on the host to which the
 * page links under the same path, else on `www` where the site itself is named, which most sites answer to.
 */
function withoutMobile(address: string, document: Document): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const plain = plainHost(url.hostname, MOBILE_LABELS)
  if (plain === url.hostname) return address
  const hosts = [plain, `www.${plain}`]
  for (const link of document.querySelectorAll('a[href], link[href]')) {
    const href = link.getAttribute('href')!
    if (!URL.canParse(href, document.baseURI)) continue
    const { hostname, pathname } = new URL(href, document.baseURI)
    if (hosts.includes(hostname) && pathname === url.pathname) {
      url.hostname = hostname
      return url.href
    }
  }
  url.hostname = plain === siteOf(plain) ? `www.${plain}` : plain
  return url.href
}

/**
 * The article's identity: the canonical link, or og:url, where it is on the site of the page itself and names more than
 * its front page; else the page's own address. Without fragment and tracking parameters; an AMP page's
 * is its article's, a mobile page's the one on the site's main host.
 */
export function canonicalAddress(document: Document): string {
  const own = withoutAmp(document.URL)
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
    return withoutTracking(withoutAmp(url.href))
  }
  return withoutTracking(withoutMobile(own, document))
}
