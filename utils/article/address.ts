/** What an address says of the page behind it; each 0 or 1. */
export interface AddressFeatures {
  rootPath: number
  datedPath: number
  sluggedPath: number
  articlePath: number
  listPath: number
  servicePath: number
  serviceHost: number
}

/** The longest address that is looked at; longer ones are made of parameters. */
const LONGEST = 2000

/** Looked up in sets and not matched: every page pays for the compiling of a pattern, and these would be long ones. */
const words = (text: string): Set<string> => new Set(text.split(' '))

const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2})?$/
/** Most paths hold no year: the long pattern is compiled for those that may. */
const CENTURY = /19\d\d|20\d\d/
/** A day or a month, and something after it: what ends with its date is an archive. */
const DATED =
  /\/(?:19|20)\d\d(?:[/-]?(?:0[1-9]|1[0-2])|\/[a-z]{3})(?:[/-]?(?:0[1-9]|[12]\d|3[01]))?[/-][^/]|\/\d*(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/
/** What holds many things, or things that are watched, bought, looked up or talked about. */
const LISTS = words(
  'tag tags topic topics category categories author authors search account cart checkout gallery galleries video videos ' +
    'watch podcast podcasts forum forums thread threads questions product products collections shop store page comments ' +
    'wiki doc docs api event events recipe recipes job jobs quote quotes',
)
/** A page of the site about itself, by its last part: in the middle, the same words are sections. */
const SERVICES = words(
  'login log-in signin sign-in signup sign-up register subscribe newsletter newsletters about about-us contact contact-us ' +
    'imprint impressum kontakt privacy privacy-policy privacy-notice privacy-statement datenschutz cookie cookies ' +
    'cookie-policy cookies-policy terms terms-of-use terms-of-service terms-of-sale terms-and-conditions faq help jobs ' +
    'careers advertise sitemap tentang-kami hubungi-kami kebijakan-privasi',
)
/** What articles stand under, and what the templates of some are called. */
const ARTICLES = words(
  'article articles story stories news read berita artikel nachrichten noticia noticias notizie actualite actualites ' +
    'opinion column columns review reviews blog blogs post posts live feature features',
)
const TEMPLATES = words('article artikel story news')
/** A part of a path from this length on names one article. */
const NAMED = 6
/** What content systems call the number of an article in a query; threads, videos and products go by other names. */
const NUMBERED = /[?&](?:p|\w*id|article|story|news)=\d{3}/
const SERVICE_HOSTS = words(
  'doc docs developer developers api help support wiki forum forums community answers shop store mail map maps app apps ' +
    'account accounts login search jobs careers status chat calendar lists groups video videos quotes scores',
)

/** Counts what an address says; an address that is none says nothing. */
export function addressFeatures(address: string): AddressFeatures {
  const [, host = '', path = '', query = ''] =
    /^\w+:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/.exec(address.slice(0, LONGEST).toLowerCase()) ?? []
  const parts = path.split('/').filter(Boolean)
  const last = parts.at(-1) ?? ''
  const point = last.indexOf('.')
  const bare = point > 0 && point === last.lastIndexOf('.') ? last.slice(0, point) : last
  const slug = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
  const isNumbered = query !== '' && NUMBERED.test(query)
  const isRoot =
    parts.length === 0 || (parts.length === 1 && (bare === 'index' || bare === 'home' || LANGUAGE.test(last)))
  const labels = host.split('.')
  return {
    // `/?p=18832` is where a content system without fine addresses has an article.
    rootPath: Number(isRoot && !isNumbered),
    datedPath: Number(CENTURY.test(path) && DATED.test(path)),
    sluggedPath: Number(slug.split(/[-_+]|%20/).length > 3 || /\d{5}/.test(path) || isNumbered),
    articlePath: Number(
      parts.some((part, at) => ARTICLES.has(part) && (parts[at + 1]?.length ?? 0) >= NAMED) ||
        (bare !== last && TEMPLATES.has(bare)),
    ),
    listPath: Number(parts.some(part => LISTS.has(part)) || LISTS.has(bare)),
    servicePath: Number(SERVICES.has(bare)),
    serviceHost: Number(labels.length > 2 && SERVICE_HOSTS.has(labels[0]!)),
  }
}
