import { detectArticle, readArticle } from '../utils/article/index.ts'
import { findFigures } from '../utils/figures/index.ts'
import type { Detection } from '../utils/article/index.ts'
import type { Figure } from '../utils/figures/index.ts'

/** A part of an article with its figures, as plain data. */
export interface PartReading {
  part: string
  text: string
  figures: (Figure & { text: string })[]
}

/** What Angka reads in a page, as plain data that can leave it. */
export interface PageReading {
  detection: Detection
  metadata: Record<string, unknown>
  parts: PartReading[]
}

/** Reads the page that this runs in, as the extension would; also one that is no article. */
export function readPage(now: number): PageReading {
  const detection = detectArticle(document)
  const { text, parts, ...metadata } = readArticle(document, { now: new Date(now) })
  const { headline, standfirst, captions } = parts
  const named = {
    headline,
    standfirst,
    body: text,
    ...Object.fromEntries(captions.map((each, at) => [`caption ${at + 1}`, each])),
  }
  return {
    detection,
    metadata,
    parts: Object.entries(named).flatMap(([part, words]) =>
      words ? [{ part, text: words.text, figures: figuresIn(words.text) }] : [],
    ),
  }

  function figuresIn(words: string): PartReading['figures'] {
    const { language, country } = metadata
    const found = findFigures(words, { language, locale: language, ...(country && { country }) })
    return found.map(figure => ({ text: words.slice(figure.start, figure.end), ...figure }))
  }
}
