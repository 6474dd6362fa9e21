import type { HighlightChange, HighlightDraft, HighlightRecord } from '../library/records.ts'
import { createHistory } from './history.ts'
import { codeOf } from './layer.ts'
import type { Layer } from './layer.ts'
import type { ReaderPort, ReaderWords } from './port.ts'
import type { Session } from './session.ts'

/** A quote is said by its beginning. */
const SAID = 80

/** What is done to highlights, each of it to be undone and done again. All reject in words when it could not be saved. */
export interface Edits {
  /** Keeps a passage, and says so. */
  keep: (highlight: HighlightDraft, canonicalUrl: string | undefined) => Promise<HighlightRecord>
  change: (record: HighlightRecord, change: HighlightChange, words: string) => Promise<void>
  remove: (record: HighlightRecord) => Promise<void>
  /** Takes back what was done last, and says what that was. */
  undo: () => void
  redo: () => void
}

export function createEdits(
  document: Document,
  session: Session,
  port: Pick<ReaderPort, 'changeHighlight' | 'removeHighlight' | 'restore'>,
  layer: Layer,
  { t }: ReaderWords,
): Edits {
  const history = createHistory(error => codeOf(error) === 'missing')
  const undoAction = () => ({ label: t('page.undo'), run: undo })
  const redoAction = () => ({ label: t('page.redo'), run: redo })

  /** Does something to the library, and shows what came of it. */
  const done = async (work: Promise<unknown>) => {
    await work
    await session.refreshHighlights()
  }
  const removed = (id: string) => done(port.removeHighlight(id))
  const restored = (id: string) => done(port.restore(id))
  const changed = (id: string, change: HighlightChange) => done(port.changeHighlight(id, change))

  function say(words: string, quote: string) {
    const short = quote.length > SAID ? `${quote.slice(0, SAID)}…` : quote
    layer.toast(words, undoAction(), t('page.doneTo', { what: words, quote: short }))
  }

  function undo() {
    layer.attempt(async () => {
      const step = await history.undo()
      if (step) layer.toast(t('page.undone', { what: step.words }), redoAction())
      else layer.toast(t('page.nothingToUndo'))
    })
  }

  function redo() {
    layer.attempt(async () => {
      const step = await history.redo()
      if (step) layer.toast(t('page.redone', { what: step.words }), undoAction())
      else layer.toast(t('page.nothingToRedo'))
    })
  }

  return {
    async keep(highlight, canonicalUrl) {
      const record = await session.keep(highlight, canonicalUrl)
      // What was selected is marked now.
      document.getSelection()?.removeAllRanges()
      const words = highlight.figure ? t('page.figureKept') : t('page.highlighted')
      history.push({ words, undo: () => removed(record.id), redo: () => restored(record.id) })
      say(words, record.quote)
      return record
    },
    async change(record, change, words) {
      const { id } = record
      const names = Object.keys(change) as (keyof HighlightChange)[]
      const before = Object.fromEntries(names.map(name => [name, record[name]])) as HighlightChange
      await changed(id, change)
      history.push({ words, undo: () => changed(id, before), redo: () => changed(id, change) })
      say(words, change.quote ?? record.quote)
    },
    async remove({ id, quote }) {
      await removed(id)
      history.push({ words: t('page.removed'), undo: () => restored(id), redo: () => removed(id) })
      say(t('page.removed'), quote)
    },
    undo,
    redo,
  }
}
