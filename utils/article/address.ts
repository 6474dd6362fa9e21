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

const ROOT = /^\/?(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i
/** A day or a month, and something after it: what ends with its date is an archive. */
const DATED =
  /\/(?:19|20)\d\d(?:[/-]?(?:0[1-9]|1[0-2])|\/[a-z]{3})(?:[/-]?(?:0[1-9]|[12]\d|3[01]))?[/-][^/]|\/\d*(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/i
/** What holds many things, or things that are watched, bought, looked up or talked about. */
const LIST =
  /\/(?:tags?|topics?|category|categories|authors?|search|account|cart|checkout|galleries|gallery|videos?|watch|podcasts?|forums?|threads?|questions|products?|collections|shop|store|page|comments|wiki|docs?|api|events?|recipes?|jobs?|quotes?)(?:\/|\.\w+$|$)/i
/** A page of the site about itself, by its last part: in the middle, the same words are sections. */
const SERVICE =
  /\/(?:log-?in|sign-?in|sign-?up|register|subscribe|newsletters?|about(?:-us)?|contact(?:-us)?|imprint|impressum|kontakt|privacy(?:-(?:policy|notice|statement))?|datenschutz|cookies?(?:-policy)?|terms(?:-(?:of-(?:use|service|sale)|and-conditions))?|faq|help|jobs|careers|advertise|sitemap|tentang-kami|hubungi-kami|kebijakan-privasi)(?:\.\w+|\/)?$/i
const ARTICLE =
  /\/(?:articles?|story|stories|news|read|berita|artikel|nachrichten|noticias?|notizie|actualites?|opinion|columns?|reviews?|blogs?|posts?|live|features?)\/[^/]{6}/i
/** What content systems call the number of an article in a query; threads, videos and products go by other names. */
const NUMBERED = /[?&](?:p|\w*id|article|story|news)=\d{3}/i
const SERVICE_HOST =
  /^(?:docs?|developers?|api|help|support|wiki|forums?|community|answers|shop|store|mail|maps?|app|apps|account|accounts|login|search|jobs|careers|status|chat|calendar|lists|groups|video|videos|quotes|scores)\.[^.]+\.[^.]+/i

/** Counts what an address says; an address that is none says nothing. */
export function addressFeatures(address: string): AddressFeatures {
  const [, host = '', path = '', query = ''] =
    /^\w+:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/.exec(address.slice(0, LONGEST)) ?? []
  const slug = path.split('/').reduce((longest, part) => (part.length > longest.length ? part : longest), '')
  return {
    // `/?p=18832` is where a content system without fine addresses has an article.
    rootPath: Number(ROOT.test(path) && !NUMBERED.test(query)),
    datedPath: Number(DATED.test(path)),
    sluggedPath: Number(slug.split(/[-_+]|%20/).length > 3 || /\d{5}/.test(path) || NUMBERED.test(query)),
    articlePath: Number(ARTICLE.test(path) || /\/(?:article|artikel|story|news)\.\w+$/i.test(path)),
    listPath: Number(LIST.test(path)),
    servicePath: Number(SERVICE.test(path)),
    serviceHost: Number(SERVICE_HOST.test(host)),
  }
}
