import { indexText } from '../article/index.ts'
import type { TextIndex } from '../article/index.ts'
import { anchor, createPainter, describe } from '../highlights/index.ts'
import type { Anchor } from '../highlights/index.ts'
import type { HighlightDraft, HighlightRecord } from '../library/records.ts'
import type { FoundFigure } from './found-figures.ts'
import type { ReaderPort } from './port.ts'
import { quotedFrom } from './quoted.ts'
import { pause } from './slices.ts'

/** A highlight as it was kept. */
export interface KeptPassage {
  record: HighlightRecord
  /** The canonical address of the article that it was kept of: a page may hold several. */
  canonicalUrl: string
}

/** A kept highlight on this page: where it was found, or that it was not. */
export interface Passage extends KeptPassage {
  state: Anchor['state'] | 'missing'
  change?: Anchor['change']
  /** UTF-16 offsets into the page's text, by which its range is made again after the page or we split nodes. */
  at?: [start: number, end: number]
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
  /** Looks again for what was not found, after the page has changed. */
  lookAgain(signal: AbortSignal): Promise<void>
  /** Makes every range anew: nodes were split or joined, the text is the same. */
  repaint(): void
  /** The passage painted at a point of the viewport. */
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

const length = ({ at }: Passage) => (at ? at[1] - at[0] : 0)

/** Anchoring is paused after this many highlights, so that five hundred of them do not hold the page. */
const AT_ONCE = 5

export function createPassages(document: Document, painting: boolean): Passages {
  const painter = createPainter(document)
  let all: Passage[] = []
  const text = (): TextIndex => indexText(document.body)

  function paint(passage: Passage, index: TextIndex) {
    painter.remove(passage.record.id)
    if (passage.at && painting) painter.paint(passage.record.id, index.range(...passage.at), passage.record.colour)
  }

  async function look(passages: Passage[], signal: AbortSignal) {
    for (const [i, passage] of passages.entries()) {
      if (i > 0 && i % AT_ONCE === 0) await pause()
      signal.throwIfAborted()
      const found = anchor(document.body, passage.record.selectors)
      passage.state = found?.state ?? 'missing'
      passage.change = found?.change
      const index = text()
      passage.at = (found && index.offsets(found.range)) ?? undefined
      paint(passage, index)
    }
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
        if (!stays) fresh.push(passage)
      }
      for (const id of known.keys()) painter.remove(id)
      all = next
      const index = text()
      for (const passage of next) if (!fresh.includes(passage)) paint(passage, index)
      await look(fresh, signal)
    },
    lookAgain: signal => look([...all], signal),
    repaint() {
      const index = text()
      for (const passage of all) paint(passage, index)
    },
    at(x, y) {
      const id = painter.at(x, y)
      return all.find(({ record }) => record.id === id) ?? null
    },
    range: passage => (passage.at ? text().range(...passage.at) : null),
    overlapping(passage) {
      const { at } = passage
      if (!at) return [passage]
      const over = all.filter(other => other.at && other.at[0] < at[1] && other.at[1] > at[0])
      return over.sort((a, b) => length(a) - length(b))
    },
    preview(passage, at) {
      passage.at = at
      paint(passage, text())
    },
    clear() {
      painter.clear()
      all = []
    },
  }
}
