import type { Article, ArticleText } from './article.ts'
import { findBody, withoutParts } from './body.ts'
import type { Body } from './body.ts'
import { dateNamesSteps } from './dates.ts'
import { isBefore } from './flat-tree.ts'
import { languageOf } from './language.ts'
import { readMetadata } from './metadata.ts'
import { isOutsideInline } from './outside.ts'
import { findStandfirst } from './parts.ts'
import { countWordsSteps } from './reading-time.ts'
import { documentOf, storyOf } from './stories.ts'
import { metaContent } from './structured-data.ts'
import { textOfBlocks, textOfBlocksSteps } from './text-index.ts'

export type { Article, ArticleText, Author, Detection } from './article.ts'
export { countryNames, languageNames } from './codes.ts'
export type { CodeName } from './codes.ts'
export { factsOf, isUncorrected, sameCorrections, withCorrections } from './corrections.ts'
export type { ArticleFacts, CorrectableField, Corrections } from './corrections.ts'
export { checkWritten, writtenFacts } from './written-facts.ts'
export type { WrittenFacts, WrittenProblem } from './written-facts.ts'
export { detectArticle } from './detect.ts'
export { observeAddress, observeBody } from './navigation.ts'
export type { ObserveOptions } from './navigation.ts'
export type { RefusedDate } from './refused-date.ts'
export { countWords, readingMinutes } from './reading-time.ts'
export { indexText, indexTextSteps, textOfBlocks } from './text-index.ts'
export type { TextIndex } from './text-index.ts'

export interface ReadOptions {
  /** The present: a date behind it is not believed. Without it no date is refused as future. */
  now?: Date
}

/**
 * What a document says: its metadata, its body and its parts, tied to the live page. Never throws, on any document: what
 * can't be read is missing, and a page without a body has an empty text.
 */
export function readArticle(document: Document, options: ReadOptions = {}): Article {
  const steps = readArticleSteps(document, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** `readArticle` in slices: it yields at least every 5 ms on a page of any size. */
export function* readArticleSteps(document: Document, options: ReadOptions = {}): Generator<undefined, Article> {
  const story = storyOf(document)
  const body = yield* findBody(document, story?.element)
  const home = body.root ?? document.body ?? document
  const headline = story?.headline ?? headlineOf(document, body)
  const standfirst = findStandfirst(headline, body.blocks)
  const blocks = withoutParts(body.blocks, [standfirst, headline])
  const text = yield* textOfBlocksSteps(home, blocks, element => isOutsideInline(element) || body.isDropped(element))
  yield
  const language = languageOf(
    [
      body.root?.closest('[lang]')?.getAttribute('lang'),
      (document.documentElement as Element | null)?.getAttribute('lang'),
      metaContent(document, 'og:locale', 'content-language', 'language'),
      document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    ],
    text.text,
  )
  yield
  yield* dateNamesSteps(language)
  const { own, headline: ownHeadline } =
    story && !story.inHead ? documentOf(document, story) : { own: document, headline }
  const metadata = readMetadata(own, ownHeadline, language, options.now)
  yield
  const wordCount = yield* countWordsSteps(text.text, language)
  const parts: Article['parts'] = { captions: [] }
  if (headline) parts.headline = textOfBlocks(headline, [{ container: headline }])
  if (standfirst) parts.standfirst = textOfBlocks(standfirst, [{ container: standfirst }])
  for (const caption of body.captions) {
    const words: ArticleText = textOfBlocks(caption.container, [caption])
    if (words.text) parts.captions.push(words)
  }
  return { ...metadata, language, wordCount, text, parts }
}

/** The main heading: the one in or nearest before the body. */
function headlineOf(document: Document, body: Body): Element | null {
  const headings = [document, ...body.shadows]
    .flatMap(root => [...root.querySelectorAll('h1')])
    .filter(heading => heading.textContent.trim() && !heading.closest('nav,aside,footer'))
  const { root } = body
  // A heading in the body may be the headline itself.
  const first = body.blocks.find(({ element }) => element.localName !== 'h1')?.element
  if (!root || !first) return headings[0] ?? null
  const before = headings.filter(heading => isBefore(heading, first))
  return before.at(-1) ?? headings[0] ?? null
}
