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

/**
 * All here is looked up, cut and counted, and nothing of the common path is matched: this runs on every page of the web, and
 * the first pattern that a page compiles takes it a fifth of a millisecond.
 */
const words = (text: string): Set<string> => new Set(text.split(' '))

/** What holds many things, or things that are watched, bought, looked up or talked about. */
const LISTS = words(
  'tag tags topic topics category categories author authors search account cart checkout gallery galleries video videos ' +
    'watch podcast podcasts forum forums thread threads questions product products collections shop store comments ' +
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
/** As many words in one part are a headline; as many digits in a row are the number of one page among thousands. */
const HEADLINE_WORDS = 4
const LONG_NUMBER = 5
/** What content systems call the number of an article in a query; threads, videos and products go by other names. */
const NUMBERED = /[?&](?:p|\w*id|article|story|news)=\d{3}/
const SERVICE_HOSTS = words(
  'doc docs developer developers api help support wiki forum forums community answers shop store mail map maps app apps ' +
    'account accounts login search jobs careers status chat calendar lists groups video videos quotes scores',
)

/** Counts what a page's address says; an address that is none says nothing but that it is a root. */
// prettier-ignore
export const addressFeatures = (function addressFeatures({ URL: address }: Pick<Document, 'URL'>): AddressFeatures {
  const whole = address.slice(0, LONGEST).toLowerCase()
  const host = whole.indexOf('://') + 3
  let end = whole.indexOf('#')
  if (end < 0) end = whole.length
  let query = whole.indexOf('?')
  if (query < 0 || query > end) query = end
  let start = whole.indexOf('/', host)
  if (start < 0 || start > query || host < 3) start = query
  const path = whole.slice(start, query)
  const names = path.split('/')
  let last = ''
  let depth = 0
  let isList = false
  let isArticle = false
  let isSlugged = false
  let isDated = false
  for (let n = 0, at = 0; n < names.length; n++) {
    const name = names[n]!
    if (name !== '') {
      depth++
      // `/tag/…`, and `/page/2` of anything; what is called "page" itself may be any.
      isList ||= LISTS.has(name) || (last === 'page' && name.length < 4 && Number(name) > 0)
      isArticle ||= ARTICLES.has(last) && name.length >= NAMED
      isSlugged ||= isSlug(name)
      isDated ||= name >= '19' && name < '21' && isDate(path, at)
      last = name
    }
    at += name.length + 1
  }
  const point = last.indexOf('.')
  const bare = point > 0 && point === last.lastIndexOf('.') ? last.slice(0, point) : last
  const isNumbered = query < end && NUMBERED.test(whole.slice(query, end))
  const isRoot = depth === 0 || (depth === 1 && (bare === 'index' || bare === 'home' || isLanguage(last)))
  const labels = whole.slice(host, start).split('.')
  return {
    // `/?p=18832` is where a content system without fine addresses has an article.
    rootPath: Number(isRoot && !isNumbered),
    datedPath: Number(isDated),
    sluggedPath: Number(isSlugged || isNumbered),
    articlePath: Number(isArticle || (bare !== last && TEMPLATES.has(bare))),
    listPath: Number(isList || LISTS.has(bare)),
    servicePath: Number(SERVICES.has(bare)),
    serviceHost: Number(labels.length > 2 && SERVICE_HOSTS.has(labels[0]!)),
  }
})

/** Whether a part of a path has the words of a headline, or a long number. */
// prettier-ignore
const isSlug = (function isSlug(name: string): boolean {
  let words = 1
  let digits = 0
  for (let at = 0; at < name.length && words < HEADLINE_WORDS && digits < LONG_NUMBER; at++) {
    const sign = name[at]!
    if (sign >= '0' && sign <= '9') {
      digits++
      continue
    }
    digits = 0
    if (sign === '-' || sign === '_' || sign === '+' || (sign === '%' && name.startsWith('20', at + 1))) words++
  }
  return words === HEADLINE_WORDS || digits === LONG_NUMBER
})

/**
 * Whether a day or a month begins at an offset of a path, and something comes after it: what ends with its date is an
 * archive. `2024/02/14/…`, `2024/feb/…`, `2024-02-14-…`, `202402/…`, `20240214`.
 */
function isDate(path: string, at: number): boolean {
  const year = Number(path.slice(at, at + 4))
  if (!(year >= 1900 && year < 2100)) return false
  const divider = path[at + 4]
  const from = divider === '/' || divider === '-' ? at + 5 : at + 4
  const month = Number(path.slice(from, from + 2))
  let end = from + 2
  if (Number.isNaN(month) && divider === '/' && path[from + 3] === '/') end = from + 3
  else if (!(month >= 1 && month <= 12)) return false
  const day = Number(path.slice(end, end + 2))
  if (from === at + 4 && day >= 1 && day <= 31) return true
  const next = path[end + 1]
  return (path[end] === '/' || path[end] === '-') && next !== undefined && next !== '/'
}

/** `en`, `de-at`. */
const isLanguage = (name: string): boolean => name.length === 2 || (name.length === 5 && name[2] === '-')
