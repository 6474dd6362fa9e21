import { currencyName } from '../currency/index.ts'
import type { Reach } from '../figures/corrections.ts'
import { createEdits } from './edits.ts'
import type { Edits } from './edits.ts'
import { placeAround, placeOf, rangeOf } from './figure-place.ts'
import type { FoundFigure } from './found-figures.ts'
import { createLayer } from './layer.ts'
import type { Layer, Opening } from './layer.ts'
import { createNotes } from './notes.ts'
import type { Notes } from './notes.ts'
import type { Overlay, Place, ShownModel } from './overlay-model.ts'
import { createPassageCards } from './passage-cards.ts'
import type { PassageCards } from './passage-cards.ts'
import type { ReaderPort, ReaderWords } from './port.ts'
import type { Session } from './session.ts'

interface Options {
  document: Document
  session: Session
  overlay: Overlay
  port: ReaderPort
  words: ReaderWords
  now: () => Date
}

/** The cards, the bar, notes and toasts over a page, and what their buttons do. */
export interface Cards
  extends
    PassageCards,
    Pick<Layer, 'close' | 'toast' | 'announce' | 'attempt' | 'shownAt'>,
    Pick<Edits, 'undo' | 'redo'>,
    Pick<Notes, 'flush' | 'offerDrafts'> {
  /** The figure whose card is shown. */
  readonly figure: FoundFigure | undefined
  readonly pinned: boolean
  openFigure(found: FoundFigure, place: Place, how?: Opening): void
  /** Shows the conversion of an amount beside it, where it has one. */
  openBubble(found: FoundFigure, how: Opening, pointer?: { clientX: number; clientY: number }): void
  /** Says anew what is known of the figure whose card or conversion is shown. */
  refreshFigure(): void
  /** Goes where the figure or the passage is whose card or conversion is shown. */
  follow(): void
}

export function createCards({ document, session, overlay, port, words, now }: Options): Cards {
  const { t } = words
  const layer = createLayer(document, overlay, port, words)
  const edits = createEdits(document, session, port, layer, words)
  const notes = createNotes({ document, session, overlay, layer, edits, port, words })
  const passages = createPassageCards({ document, session, overlay, layer, edits, notes, words })
  const { attempt, toast } = layer
  let figure: FoundFigure | undefined

  function open(model: ShownModel, how: Opening, found: FoundFigure) {
    layer.open(model, how, () => {
      figure = undefined
    })
    figure = found
  }

  function openFigure(found: FoundFigure, place: Place, how: Opening = 'pointed') {
    const model: ShownModel = {
      kind: 'figure',
      place,
      card: session.card(found, now()),
      kept: session.keptAs(found) !== undefined,
      site: document.location.host,
      onCorrecting: () => {
        layer.pinned = true
      },
      onCorrect: (reach, currency) => attempt(() => correct(found, reach, currency)),
      onKeep: () => attempt(() => keep(found)),
      onNote: () => {
        const passage = session.keptAs(found)
        if (passage) notes.edit(passage.record, place)
        else notes.write(rangeOf(found), 'note', found)
      },
      onCopy: () => attempt(() => layer.copy(`${found.text} ${session.card(found, now()).title}`)),
      onClose: layer.close,
    }
    open(model, how, found)
  }

  async function keep(found: FoundFigure) {
    const draft = session.describe(rangeOf(found), { colour: 'yellow', note: '', tags: [] }, found)
    if (!draft) throw new Error(t('page.gone'))
    await edits.keep(draft, session.articleAt(found)?.canonicalUrl)
    refreshFigure()
  }

  function openBubble(found: FoundFigure, how: Opening, pointer?: { clientX: number; clientY: number }) {
    const pieces = session.conversion(found)
    if (pieces.length === 0) return
    const onOpen = () => openFigure(found, placeOf(rangeOf(found)), 'pressed')
    open({ kind: 'bubble', place: placeAround(rangeOf(found), pointer), pieces, onOpen }, how, found)
  }

  function refreshFigure() {
    const { shown } = overlay.model
    if (figure && shown?.kind === 'figure') {
      const kept = session.keptAs(figure) !== undefined
      overlay.show({ shown: { ...shown, card: session.card(figure, now()), kept } })
    }
    if (!figure || shown?.kind !== 'bubble') return
    const pieces = session.conversion(figure)
    if (pieces.length > 0) overlay.show({ shown: { ...shown, pieces } })
    else layer.close()
  }

  function follow() {
    const { shown } = overlay.model
    if (shown?.kind === 'highlight') return passages.refresh()
    if (!figure || (shown?.kind !== 'figure' && shown?.kind !== 'bubble')) return
    const range = rangeOf(figure)
    const place = shown.kind === 'bubble' ? placeAround(range) : placeOf(range)
    overlay.show({ shown: { ...shown, place } })
  }

  async function correct(found: FoundFigure, reach: Reach, currency: string | null | undefined) {
    const before = session.saidOfFigure(found, reach)
    layer.close()
    await session.correctFigure(found, reach, currency)
    if (currency === undefined) return toast(t('page.tookBack'))
    const name = currency && currencyName(currency, words.locale)
    toast(name ? t('page.corrected', { currency: name }) : t('page.setAside'), {
      label: t('page.undo'),
      run: () => attempt(() => correct(found, reach, before)),
    })
  }

  return {
    ...passages,
    close: layer.close,
    toast,
    announce: layer.announce,
    attempt,
    undo: edits.undo,
    redo: edits.redo,
    flush: notes.flush,
    offerDrafts: notes.offerDrafts,
    get figure() {
      return figure
    },
    get pinned() {
      return layer.pinned
    },
    get shownAt() {
      return layer.shownAt
    },
    openFigure,
    openBubble,
    refreshFigure,
    follow,
  }
}
