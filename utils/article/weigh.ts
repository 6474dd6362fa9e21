import { LOOKS } from './features.ts'
import type { Counted, Feature } from './features.ts'

/**
 * What each feature weighs for an article (above 0) and against it, in one sum: an article is what reaches THRESHOLD.
 * Set by hand near what a logistic regression finds on saved pages of news sites, shops, forums and front pages; what is
 * rare there, and plain to a reader (a manual, a gallery, a shop), weighs more than it found. No feature decides alone:
 * metadata lie, addresses are opaque, and texts are short. What was left out (the share of text in links, a marked body,
 * byline or date) changed no answer on hundreds of pages, and to look for it took a fifth of the time.
 */
const WEIGHT: Record<Feature, number> = {
  /** Sentences that stand together: what an article has, and lists of teasers, threads and timelines have not. */
  together: 1.7,
  /** Sentences in paragraphs, wherever they stand. */
  paragraphs: 1.1,
  /** Content systems write it on every page but the front page, and some on that. */
  ogArticle: 1.7,
  /** A day with its year below the headline: no head is needed for it, but events and adverts have one too. */
  dated: 1.5,
  /** A headline in the path, or a long number: one page among thousands. Products and threads have it as well. */
  sluggedPath: 1.5,
  /** JSON-LD says NewsArticle or a kin of the page itself. Where it is said truly, much else is there already. */
  structuredArticle: 1,
  /** A day in the path: videos and galleries of a publisher have it too. */
  datedPath: 0.8,
  /** /news/…, /artikel/…: the publisher's own word for it. */
  articlePath: 0.8,
  /** A publication time in the head: written by the same systems as og:type, so that it says little more. */
  publishedTime: 0.4,
  /** Both kinds of metadata say article, and the page shows a day: short news has no more to show. */
  agreed: 0.9,
  /** The root of a site is its front page. */
  rootPath: -2,
  /** /about-us, /privacy, /login at the end of a path: the site speaks of itself, often at length. */
  servicePath: -2,
  /** /tag/, /video/, /products/ … name what is looked through, watched or bought; publishers write reports there too. */
  listPath: -1.8,
  /** Made by a system for manuals, wikis or forums, or open to be edited: prose like an article's, and none. */
  manual: -1.5,
  /** JSON-LD of a product, a list, a thread, a job, an event. Rare among articles, but shopping boxes are there. */
  structuredOther: -1.2,
  /** Pictures or a player, and hardly a sentence: a gallery, a video, an episode. Short news has a picture as well. */
  media: -1.2,
  /** og:type says product, profile, video … */
  ogOther: -1,
  /** docs., forum., shop. … in front of the site's name. */
  serviceHost: -1,
  /** Something goes into a cart. */
  shop: -1,
  /** A price on its own beside the headline: adverts, shares, rooms. */
  priced: -1,
  /** Hardly a sentence on the page. Articles behind a barrier have no more. */
  noParagraphs: -1,
  /** Several blocks of code. Reports on programs have them at times. */
  code: -0.8,
  /** Fields to be filled in; a few belong to the search, the newsletter and the comments below an article. */
  fields: -0.8,
}

const FEATURES = Object.keys(WEIGHT) as Feature[]

/** Why a page was judged as it was: by a feature, or because it has none that weighs. */
export type Reason = Feature | 'unsaid'

/** Everything that can be the reason. */
export const REASONS: readonly Reason[] = [...FEATURES, 'unsaid']

/** Turned down, more articles are found and more of other pages read; hardly a labelled page lies between 2.8 and 3.8. */
export const THRESHOLD = 3.25

/** Less than this moved nothing, and is no reason. */
const LEAST_REASON = 0.2

/**
 * More than this is not held against a page by what is looked for last; the most that it was on hundreds of saved pages is
 * 2.3. A page that stands further above the threshold is an article without it.
 */
const MOST_AGAINST = 2.6

/** What a page can gain and lose by all there is to look at. */
let mostGain = 0
let mostLoss = 0
for (const feature of FEATURES) {
  const weight = WEIGHT[feature]
  if (weight > 0) mostGain += weight
  else mostLoss -= weight
}

/** What a page was found to be. */
export interface Weighed {
  isArticle: boolean
  /** Of what was weighed: no more than decides is. */
  score: number
  /** What decided, with what weighed most first; never empty. */
  decisive: Reason[]
}

/** Whether a document is a news article: a sum of what speaks for it and against it, as far as it can change the answer. */
// prettier-ignore
export const weighArticle = (function weighArticle(document: Document): Weighed {
  const told: Counted = {}
  let score = 0
  // What is still open, either way.
  let gain = mostGain
  let loss = mostLoss
  for (let at = 0; at < LOOKS.length; at++) {
    if (score + gain < THRESHOLD || score - Math.min(loss, MOST_AGAINST) >= THRESHOLD) break
    const counted = LOOKS[at]!(document, told)
    for (const name in counted) {
      const feature = name as Feature
      if (told[feature] !== undefined) continue
      const share = counted[feature]!
      const weight = WEIGHT[feature]
      told[feature] = share
      score += weight * share
      if (weight > 0) gain -= weight
      else loss += weight
    }
  }
  return { isArticle: score >= THRESHOLD, score, decisive: decisive(told) }
})

/** What decided, with what weighed most first. */
function decisive(told: Counted): Reason[] {
  const weighed: Feature[] = []
  for (const name in told) if (weight(name as Feature, told) > LEAST_REASON) weighed.push(name as Feature)
  if (!weighed.length) return ['unsaid']
  return weighed.sort((a, b) => weight(b, told) - weight(a, told))
}

const weight = (feature: Feature, told: Counted): number => Math.abs(WEIGHT[feature] * (told[feature] ?? 0))
