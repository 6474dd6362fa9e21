import type { Article } from '../article/index.ts'
import type { FoundFigure } from './found-figures.ts'
import { createReading, isOf, stillStands } from './reading.ts'
import type { Reading } from './reading.ts'

/** The articles of a page: the one that its address names, and those that stand on the page beside it. */
export interface Readings {
  readonly current: Reading
  /** All of them; the current one is the last. */
  readonly all: readonly Reading[]
  /** Takes everything of all of them out of the page, for good. */
  end(): void
  /** Begins at an address at which nothing has been read yet. */
  beginAt(address: string): void
  /** Ends those beside the current one that the page has taken away. */
  settle(): void
  /** The address, or what the page holds, is this article's now. */
  turnTo(address: string, next: Article): void
  /** The reading whose article a figure is of, or a passage lies in; the current one where it lies in none. */
  of(place: FoundFigure | Range): Reading
}

export function createReadings(document: Document, signal: AbortSignal): Readings {
  let current = createReading(document, '', signal)
  let others: Reading[] = []
  const all = () => [...others, current]

  function standsOrEnds(each: Reading): boolean {
    const stands = stillStands(each)
    if (!stands) each.end()
    return stands
  }

  return {
    get current() {
      return current
    },
    get all() {
      return all()
    },
    end() {
      for (const each of all()) each.end()
    },
    beginAt(address) {
      others = []
      current = createReading(document, address, signal)
    },
    settle() {
      others = others.filter(standsOrEnds)
    },
    turnTo(address, next) {
      // The last one stays as it is while it stands on the page; the same words elsewhere are the same article.
      if (current.article && !isOf(current, next)) {
        const standing = all().filter(standsOrEnds)
        const known = standing.find(each => isOf(each, next))
        others = standing.filter(each => each !== known)
        current = known ?? createReading(document, address, signal)
      }
      current.address = address
    },
    of(place) {
      const holds = ({ article, found }: Reading) => {
        if ('figure' in place && found.includes(place)) return true
        const { headline, standfirst, captions = [] } = article?.parts ?? {}
        return [article?.text, headline, standfirst, ...captions].some(part =>
          // A figure that the reader set aside is found no more, but still in the text of its article.
          'figure' in place ? part === place.part : part?.offsets(place),
        )
      }
      return all().find(holds) ?? current
    },
  }
}
