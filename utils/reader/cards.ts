import { currencyName } from '../currency/index.ts'
import type { Reach } from '../figures/corrections.ts'
import type { HighlightColour } from '../library/records.ts'
import { copyText } from './clipboard.ts'
import { placeAround, placeOf, rangeOf } from './figure-place.ts'
import type { FoundFigure } from './found-figures.ts'
import type { Overlay, Place, ShownModel } from './overlay-model.ts'
import { SUBJECT_HIGHLIGHT } from './page-styles.ts'
import type { Passage } from './passages.ts'
import type { ReaderPort, ReaderWords } from './port.ts'
import type { Session } from './session.ts'

/** A toast with a way back stays this long, in milliseconds. */
const TOAST = 6000
/** A note is kept as a draft this long after the last letter, in milliseconds. */
const DRAFT_AFTER = 300

interface Options {
  document: Document
  session: Session
  overlay: Overlay
  port: ReaderPort
  words: ReaderWords
  now: () => Date
}

/** The cards, the bar, notes and toasts over a page, and what their buttons do. */
export interface Cards {
  /** The figure whose card is shown. */
  readonly figure: FoundFigure | undefined
  /** Whether what is shown stays until it is closed, wherever the pointer goes. */
  readonly pinned: boolean
  /** How far the page had been scrolled when it was opened. */
  readonly shownAt: number
  openFigure(found: FoundFigure, place: Place, how?: Opening): void
  /** Shows the conversion of an amount beside it, where it has one. */
  openBubble(found: FoundFigure, how: Opening, pointer?: { clientX: number; clientY: number }): void
  /** Says anew what is known of the figure whose card or conversion is shown. */
  refreshFigure(): void
  /** Goes where the figure is whose card or conversion is shown. */
  follow(): void
  openPassage(passage: Passage, place: Place, how?: Opening): void
  openBar(range: Range): void
  close(): void
  /** Keeps a passage; says so, or why not. */
  highlight(range: Range, colour: HighlightColour): void
  toast(text: string, action?: { label: string; run: () => void }): void
  announce(words: string): void
  /** Does something that may fail, and says so where the reader looks. */
  attempt(work: Promise<unknown>): void
}

/** How a card is opened: by pointing it goes when the pointer does; by a key the focus goes into it. */
export type Opening = 'pointed' | 'pressed' | 'key'

export function createCards({ document, session, overlay, port, words, now }: Options): Cards {
  const { t } = words
  const window = document.defaultView!
  let figure: FoundFigure | undefined
  let pinned = false
  let shownAt = 0
  let toastTimer: number | undefined

  /** Opens a card, bar or note in place of what is shown. */
  function open(shown: ShownModel, how: Opening) {
    shownAt = window.scrollY
    pinned = how !== 'pointed'
    overlay.show({ shown: { ...shown, focus: how === 'key' } })
  }

  const announce = (announcement: string) => overlay.show({ announcement })

  function toast(text: string, action?: { label: string; run: () => void }) {
    overlay.show({ toast: { text, action }, announcement: text })
    window.clearTimeout(toastTimer)
    toastTimer = window.setTimeout(() => overlay.show({ toast: undefined }), TOAST)
  }

  /** Does something that may fail, and says so where the reader looks. */
  function attempt(work: Promise<unknown>) {
    work.catch((error: unknown) =>
      toast(t('page.failed', { reason: error instanceof Error ? error.message : String(error) })),
    )
  }

  function close() {
    figure = undefined
    pinned = false
    showSubject(null)
    if (overlay.model.shown) overlay.show({ shown: undefined })
  }

  function openFigure(found: FoundFigure, place: Place, how: Opening = 'pointed') {
    figure = found
    const model: ShownModel = {
      kind: 'figure',
      place,
      card: session.card(found, now()),
      kept: session.keptAs(found) !== undefined,
      site: document.location.host,
      onCorrecting: () => {
        pinned = true
      },
      onCorrect: (reach, currency) => attempt(correct(found, reach, currency)),
      onKeep: () => attempt(keep(rangeOf(found), 'yellow', '', found).then(() => openFigure(found, place, how))),
      onNote: () => {
        const passage = session.keptAs(found)
        if (passage) editNote(place, passage)
        else writeNote(place, rangeOf(found), found)
      },
      onCopy: () => attempt(copy(`${found.text} ${session.card(found, now()).title}`)),
      onClose: close,
    }
    open(model, how)
  }

  function openBubble(found: FoundFigure, how: Opening, pointer?: { clientX: number; clientY: number }) {
    const pieces = session.conversion(found)
    if (pieces.length === 0) return
    figure = found
    const onOpen = () => openFigure(found, placeOf(rangeOf(found)), 'pressed')
    open({ kind: 'bubble', place: placeAround(rangeOf(found), pointer), pieces, onOpen }, how)
  }

  function refreshFigure() {
    const { shown } = overlay.model
    if (figure && shown?.kind === 'figure') overlay.show({ shown: { ...shown, card: session.card(figure, now()) } })
    if (!figure || shown?.kind !== 'bubble') return
    const pieces = session.conversion(figure)
    if (pieces.length > 0) overlay.show({ shown: { ...shown, pieces } })
    else close()
  }

  function follow() {
    const { shown } = overlay.model
    if (!figure || (shown?.kind !== 'figure' && shown?.kind !== 'bubble')) return
    const range = rangeOf(figure)
    const place = shown.kind === 'bubble' ? placeAround(range) : placeOf(range)
    overlay.show({ shown: { ...shown, place } })
  }

  async function correct(found: FoundFigure, reach: Reach, currency: string | null | undefined) {
    const before = session.saidOfFigure(found, reach)
    close()
    await session.correctFigure(found, reach, currency)
    if (currency === undefined) return toast(t('page.tookBack'))
    const name = currency && currencyName(currency, words.locale)
    toast(name ? t('page.corrected', { currency: name }) : t('page.setAside'), {
      label: t('page.undo'),
      run: () => attempt(correct(found, reach, before)),
    })
  }

  async function keep(range: Range, colour: HighlightColour, note: string, figure?: FoundFigure) {
    const id = await session.keep(range, colour, note, figure)
    document.getSelection()?.removeAllRanges()
    toast(figure ? t('page.figureKept') : t('page.highlighted'), {
      label: t('page.undo'),
      run: () => attempt(remove(id)),
    })
  }

  async function remove(id: string) {
    await port.removeHighlight(id)
    await session.refreshHighlights()
    toast(t('page.removed'), { label: t('page.undo'), run: () => attempt(restore(id)) })
  }

  async function restore(id: string) {
    await port.restore(id)
    await session.refreshHighlights()
    toast(t('page.restored'))
  }

  function openPassage(passage: Passage, place: Place, how: Opening = 'pressed') {
    const { id, quote, note, colour } = passage.record
    const model: ShownModel = {
      kind: 'highlight',
      place,
      quote,
      note,
      colour,
      change: passage.change,
      onColour: picked =>
        attempt(
          port
            .changeHighlight(id, { colour: picked })
            .then(() => session.refreshHighlights())
            .then(close),
        ),
      onNote: () => editNote(place, passage),
      onCopy: () => attempt(copy(withSource(quote))),
      onRemove: () => {
        close()
        attempt(remove(id))
      },
      onClose: close,
    }
    open(model, how)
  }

  function openBar(range: Range) {
    const model: ShownModel = {
      kind: 'bar',
      place: placeOf(range),
      hint: session.choices.letterKeys ? 'h' : undefined,
      onPick: colour => highlight(range, colour),
      onNote: () => writeNote(placeOf(range), range),
      onCopy: () => attempt(copy(withSource(range.toString().trim()))),
    }
    open(model, 'pressed')
  }

  function highlight(range: Range, colour: HighlightColour) {
    close()
    attempt(keep(range, colour, ''))
  }

  /** A note on a passage that is not kept yet: it is kept when the note is saved. */
  function writeNote(place: Place, range: Range, figure?: FoundFigure) {
    showSubject(range)
    const key = session.article?.canonicalUrl ?? document.location.href
    openNote(place, key, '', note => keep(range, 'yellow', note, figure))
  }

  /** Shows what a note is being written on: the field has taken the selection. */
  function showSubject(range: Range | null) {
    if (range) CSS.highlights.set(SUBJECT_HIGHLIGHT, new Highlight(range))
    else CSS.highlights.delete(SUBJECT_HIGHLIGHT)
  }

  function editNote(place: Place, passage: Passage) {
    const { id, note } = passage.record
    openNote(place, id, note, async changed => {
      await port.changeHighlight(id, { note: changed })
      await session.refreshHighlights()
      toast(t('page.noteSaved'))
    })
  }

  function openNote(place: Place, key: string, note: string, save: (note: string) => Promise<void>) {
    let draftTimer: number | undefined
    const forget = () => {
      window.clearTimeout(draftTimer)
      return port.keepNoteDraft(key, '')
    }
    const edit = (written: string) => {
      const model: ShownModel = {
        kind: 'note',
        place,
        note: written,
        onDraft: text => {
          window.clearTimeout(draftTimer)
          draftTimer = window.setTimeout(() => attempt(port.keepNoteDraft(key, text)), DRAFT_AFTER)
        },
        // The draft goes only when the note is kept: a full disk loses nothing that was written.
        onSave: text => {
          close()
          attempt(save(text).then(forget))
        },
        onCancel: () => {
          close()
          attempt(forget())
        },
      }
      open(model, 'pressed')
    }
    attempt(port.noteDraft(key).then(kept => edit(kept || note)))
  }

  async function copy(text: string) {
    if (await copyText(document, overlay.shadow, text)) toast(t('page.copied'))
  }

  const withSource = (quote: string) =>
    `“${quote}”\n${session.article?.title ?? document.title}\n${document.location.href}`

  return {
    get figure() {
      return figure
    },
    get pinned() {
      return pinned
    },
    get shownAt() {
      return shownAt
    },
    openFigure,
    openBubble,
    refreshFigure,
    follow,
    openPassage,
    openBar,
    close,
    highlight,
    toast,
    announce,
    attempt,
  }
}
