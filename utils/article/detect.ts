import type { Detection } from './article.ts'
import { weighArticle } from './weigh.ts'
import type { Reason } from './weigh.ts'

const REASON: Record<Reason, string> = {
  together: 'its sentences stand together',
  paragraphs: 'it has sentences in paragraphs',
  ogArticle: 'it calls itself an article (og:type)',
  dated: 'a date stands near its headline',
  sluggedPath: 'its address has a headline or a number',
  structuredArticle: 'its structured data says that it is an article',
  datedPath: 'its address has a date',
  articlePath: 'its address names an article',
  publishedTime: 'it states a time of publication',
  agreed: 'its metadata agree, and its date is shown',
  rootPath: 'its address is the root of a site',
  servicePath: 'its address names a page about the site itself',
  listPath: 'its address names a list or a service',
  manual: 'it is made by a system for manuals, wikis or forums',
  structuredOther: 'its structured data says that it is something else',
  media: 'it has pictures or a player and hardly a sentence',
  ogOther: 'it calls itself something else (og:type)',
  serviceHost: 'its host is that of a service',
  shop: 'it sells something',
  priced: 'a price stands near its headline',
  noParagraphs: 'it has hardly a sentence',
  code: 'it shows code',
  fields: 'it has fields to fill in',
  unsaid: 'nothing on it speaks for an article',
}

/** Whether a document is a news article, and what decided, with what weighed most first. */
export function detectArticle(document: Document): Detection {
  const { isArticle, score, decisive } = weighArticle(document)
  return { isArticle, score, reasons: decisive.map(reason => REASON[reason]) }
}
