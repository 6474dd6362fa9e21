import { indexText, indexTextSteps } from '../article/index.ts'
import type { TextIndex } from '../article/index.ts'
import { anchorSteps, changedNumbers, createPainter, describe, diffWords } from '../highlights/index.ts'
import type { Anchor, NumberChange, WordChange } from '../highlights/index.ts'
import type { HighlightDraft, HighlightRecord } from '../library/records.ts'
import type { FoundFigure } from './found-figures.ts'
import type { ReaderPort } from './port.ts'
import { quotedFrom } from './quoted.ts'
import { inSlices } from './slices.ts'

/** A highlight as it was kept. */
export interface KeptPassage {
  record: HighlightRecord
  /** The canonical address of the article that it was kept of: a page may hold several. */
  canonicalUrl: string
}

/** A kept highlight on this page: where it was found, or that it was not. */
export interface Passage extends KeptPassage {
  state: Anchor['state'] | 'missing'
  change?: PassageChange
  /** UTF-16 offsets into the page's text, by which its range is made again after the page or we split nodes. */
  at?: [start: number, end: number]
}

/** What became of the words of a highlight. */
export interface PassageChange {
  from: string
  to: string
  /** The same word by word. */
  words: WordChange[]
  /** The numbers that stand where others stood. */
  numbers: NumberChange[]
}

/** The highlights that were kept of the articles at these canonical addresses. Rejects as the port does. */
export async function highlightsOf(
  addresses: string[],
  port: Pick<ReaderPort, 'highlightsFor'>,
): Promise<KeptPassage[]> {
  const records = await Promise.all(addresses.map(address => port.highlightsFor(address)))
  return records.flatMap((list, i) => list.map(record => ({ record, canonicalUrl: addresses[i]! })))
}

/** Whether a passage is the one by which a figure of an article was kept. */
export function isOfFigure(passage: KeptPassage, entry: FoundFigure, canonicalUrl: string | undefined): boolean {
  const { figure } = passage.record
  return passage.canonicalUrl === canonicalUrl && figure?.start === entry.figure.start && figure.text === entry.text
}

const sameSelectors = (a: HighlightRecord, b: HighlightRecord): boolean =>
  JSON.stringify(a.selectors) === JSON.stringify(b.selectors)

/** The highlights of a page: found, painted, and found again. */
export interface Passages {
  readonly all: readonly Passage[]
  /** Looks for these records on the page, and paints what is found. */
  show(records: KeptPassage[], signal: AbortSignal): Promise<void>
  /** Looks again for what does not stand where it was found, after the page has changed; the rest is not touched. */
  lookAgain(signal: AbortSignal): Promise<void>
  /** Makes the ranges anew that were lost when nodes were split or joined; the text is the same. */
  repaint(): void
  /** The passage painted at a point of the viewport; where several lie, the shortest. */
  at(x: number, y: number): Passage | null
  range(passage: Passage): Range | null
  /** Those that lie over some of a passage or under it, and itself: the shortest first. */
  overlapping(passage: Passage): Passage[]
  /** Paints a passage in another place, until what is kept is shown anew. */
  preview(passage: Passage, at: [start: number, end: number]): void
  clear(): void
}

/** A passage as it is kept: its words, and how it is found again. Null where the range is no part of the page. */
export function describePassage(document: Document, range: Range): Pick<HighlightDraft, 'quote' | 'selectors'> | null {
  const quoted = quotedFrom(range)
  const selectors = quoted && describe(document.body, range)
  return selectors && selectors.length > 0 ? { quote: quoted.quote, selectors } : null
}

function changeOf({ from, to }: { from: string; to: string }): PassageChange {
  const words = diffWords(from, to)
  return { from, to, words, numbers: changedNumbers(words) }
}

const length = ({ at }: Passage) => (at ? at[1] - at[0] : 0)

/** A passage's place as it was found: a live range, which goes with its nodes, and the words in it. */
interface Standing {
  range: Range
  words: string
}

export function createPassages(document: Document, painting: boolean): Passages {
  const painter = createPainter(document)
  const standing = new Map<string, Standing>()
  let all: Passage[] = []
  const text = (): TextIndex => indexText(document.body)

  /** Where the words of a passage still stand where they were found, its offsets now; else null. */
  function stillStands(passage: Passage, index: TextIndex): [start: number, end: number] | null {
    const place = standing.get(passage.record.id)
    if (!place || place.range.collapsed || !place.range.startContainer.isConnected) return null
    const at = index.offsets(place.range)
    return at && index.text.slice(...at) === place.words ? at : null
  }

  function stand(passage: Passage, at: [start: number, end: number], range: Range, index: TextIndex) {
    passage.at = at
    standing.set(passage.record.id, { range, words: index.text.slice(...at) })
    if (painting) painter.paint(passage.record.id, range, passage.record.colour)
  }

  function leave(id: string) {
    standing.delete(id)
    painter.remove(id)
  }

  /** Paints a passage where its words are, if they are where they were found. */
  function paintAgain(passage: Passage, index: TextIndex) {
    const { at, record } = passage
    const place = standing.get(record.id)
    if (!at || !place) return
    const now = stillStands(passage, index)
    if (now) stand(passage, now, place.range, index)
    else if (index.text.slice(...at) === place.words) stand(passage, at, index.range(...at), index)
  }

  /** Looks for passages one after the other: what is read of the page for one of them serves all. */
  function* lookSteps(passages: readonly Passage[]): Generator<undefined, void> {
    for (const passage of passages) {
      yield
      const index = yield* indexTextSteps(document.body)
      const now = stillStands(passage, index)
      if (now) {
        passage.at = now
        continue
      }
      const found = yield* anchorSteps(document.body, passage.record.selectors)
      // What was taken out or changed hands meanwhile is none of ours any more.
      if (!all.includes(passage)) continue
      settle(passage, found)
    }
  }

  function settle(passage: Passage, found: Anchor | null) {
    const index = text()
    const at = found && index.offsets(found.range)
    passage.state = at ? found.state : 'missing'
    passage.change = at && found.change ? changeOf(found.change) : undefined
    passage.at = undefined
    if (at) stand(passage, at, found.range, index)
    else leave(passage.record.id)
  }

  return {
    get all() {
      return all
    },
    async show(records, signal) {
      const known = new Map(all.map(passage => [passage.record.id, passage]))
      const next: Passage[] = []
      const fresh: Passage[] = []
      for (const kept of records) {
        const { id } = kept.record
        const before = known.get(id)
        known.delete(id)
        // What was extended or shrunk is elsewhere now.
        const stays = before && sameSelectors(before.record, kept.record)
        const passage: Passage = stays ? { ...before, ...kept } : { ...kept, state: 'missing' }
        next.push(passage)
        if (stays) continue
        fresh.push(passage)
        standing.delete(id)
      }
      for (const id of known.keys()) leave(id)
      all = next
      const index = text()
      for (const passage of next) paintAgain(passage, index)
      await inSlices(lookSteps(fresh), signal)
    },
    lookAgain: signal => inSlices(lookSteps(all), signal),
    repaint() {
      const index = text()
      for (const passage of all) paintAgain(passage, index)
    },
    at(x, y) {
      const id = painter.at(x, y)
      return all.find(({ record }) => record.id === id) ?? null
    },
    range(passage) {
      const index = text()
      const place = standing.get(passage.record.id)
      if (place && stillStands(passage, index)) return place.range.cloneRange()
      return passage.at ? index.range(...passage.at) : null
    },
    overlapping(passage) {
      const { at } = passage
      if (!at) return [passage]
      const over = all.filter(other => other.at && other.at[0] < at[1] && other.at[1] > at[0])
      return over.sort((a, b) => length(a) - length(b))
    },
    preview(passage, at) {
      const index = text()
      stand(passage, at, index.range(...at), index)
    },
    clear() {
      painter.clear()
      standing.clear()
      all = []
    },
  }
}
