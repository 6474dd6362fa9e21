import type { HighlightColour } from '../library/records.ts'
import { HIGHLIGHT_COLOURS } from '../library/records.ts'
import { copyText } from './clipboard.ts'
import { createFigureMode } from './figure-mode.ts'
import type { Stop } from './figure-mode.ts'
import type { FoundFigure } from './found-figures.ts'
import type { Overlay, Place, ShownModel } from './overlay-model.ts'
import type { Passage } from './passages.ts'
import { figureAt } from './pointer.ts'
import type { ReaderPort, ReaderWords } from './port.ts'
import { isEditing, selectedRange } from './selection.ts'
import { SUBJECT_HIGHLIGHT } from './page-styles.ts'
import type { Session } from './session.ts'

/** The pointer rests this long on a figure before its card opens, in milliseconds. */
const OPEN_AFTER = 250
/** It may be away from the figure and the card this long before that closes. */
const CLOSE_AFTER = 400
/** A selection has settled when it stays the same for so long. */
const SETTLED = 250
/** A card closes when the page has been scrolled so far since it opened, in CSS pixels. */
const SCROLLED_AWAY = 60
/** A toast with a way back stays this long. */
const TOAST = 6000
/** A note is kept as a draft this long after the last letter. */
const DRAFT_AFTER = 300

interface Options {
  document: Document
  session: Session
  overlay: Overlay
  port: ReaderPort
  words: ReaderWords
  now: () => Date
  signal: AbortSignal
}

/** What a reader does on the page: points at figures, selects text, presses keys. Only trusted events act. */
export interface Interaction {
  /** Opens a passage's place and its card; false when it is missing. */
  goTo(highlightId: string): boolean
  enterFigureMode(): void
  /** Highlights the selection in the first colour; false when there is none. */
  highlightSelection(): boolean
  toggleConversions(on?: boolean): boolean
  /** What is shown is told of a change of the page. */
  pageChanged(): void
}

export function createInteraction(options: Options): Interaction {
  const { document, session, overlay, port, words, now, signal } = options
  const { t } = words
  const window = document.defaultView!
  let hovered: FoundFigure | undefined
  let pinned = false
  let openTimer: number | undefined
  let closeTimer: number | undefined
  let toastTimer: number | undefined
  let shownAt = 0
  /** Whether what is being opened is opened by a key. */
  let byKey = false

  const mode = createFigureMode(document, (stop, index, all) => {
    announce(t('page.figureAt', { index: index + 1, all, figure: stop.words }))
    if (overlay.model.shown?.kind === 'figure' || overlay.model.shown?.kind === 'highlight') stop.open()
  })

  /** Opens a card, bar or note in place of what is shown. */
  function open(shown: ShownModel) {
    shownAt = window.scrollY
    overlay.show({ shown: { ...shown, focus: byKey } })
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
    window.clearTimeout(openTimer)
    window.clearTimeout(closeTimer)
    hovered = undefined
    pinned = false
    showSubject(null)
    if (overlay.model.shown) overlay.show({ shown: undefined })
  }

  // ── Figures ───────────────────────────────────────────────────────────────────────────────────────────────────────

  function rangeOf(found: FoundFigure): Range {
    return found.part.range(found.figure.start, found.figure.end)
  }

  function openFigure(found: FoundFigure, place: Place) {
    hovered = found
    open({
      kind: 'figure',
      place,
      card: session.card(found, now()),
      kept: session.keptAs(found) !== undefined,
      onKeep: () => attempt(keep(rangeOf(found), 'yellow', '', found).then(() => openFigure(found, place))),
      onNote: () => {
        const passage = session.keptAs(found)
        if (passage) editNote(place, passage)
        else writeNote(place, rangeOf(found), found)
      },
      onCopy: () => attempt(copy(`${found.text} ${session.card(found, now()).title}`)),
      onClose: close,
    })
  }

  // ── Highlights ────────────────────────────────────────────────────────────────────────────────────────────────────

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

  function openPassage(passage: Passage, place: Place) {
    const { id, quote, note, colour } = passage.record
    open({
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
    })
    pinned = true
  }

  function openBar(range: Range) {
    open({
      kind: 'bar',
      place: placeOf(range),
      hint: session.choices.letterKeys ? 'h' : undefined,
      onPick: colour => highlight(range, colour),
      onNote: () => writeNote(placeOf(range), range),
      onCopy: () => attempt(copy(withSource(range.toString().trim()))),
    })
    pinned = true
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
      open({
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
      })
      pinned = true
    }
    attempt(port.noteDraft(key).then(kept => edit(kept || note)))
  }

  async function copy(text: string) {
    if (await copyText(document, overlay.shadow, text)) toast(t('page.copied'))
  }

  const withSource = (quote: string) =>
    `“${quote}”\n${session.article?.title ?? document.title}\n${document.location.href}`

  // ── Pointer ───────────────────────────────────────────────────────────────────────────────────────────────────────

  let frame = 0
  listen('pointermove', event => {
    if (event.pointerType === 'touch' || frame) return
    frame = window.requestAnimationFrame(() => {
      frame = 0
      point(event)
    })
  })

  function point(event: PointerEvent) {
    const { shown } = overlay.model
    if (overlay.contains(event.target)) return window.clearTimeout(closeTimer)
    if (event.buttons !== 0 || (shown && (pinned || shown.kind !== 'figure')) || mode.active) return
    const found = session.figureOf(event.target) ?? figureUnder(event)
    if (found === hovered) return window.clearTimeout(closeTimer)
    window.clearTimeout(openTimer)
    if (found) {
      const place = placeOf(rangeOf(found), event)
      openTimer = window.setTimeout(() => openFigure(found, place), OPEN_AFTER)
    } else if (shown) {
      window.clearTimeout(closeTimer)
      closeTimer = window.setTimeout(close, CLOSE_AFTER)
    }
  }

  const figureUnder = ({ clientX, clientY }: MouseEvent) =>
    figureAt(document, session.placed(), clientX, clientY)?.found

  listen('click', event => {
    if (overlay.contains(event.target)) return
    const found = session.figureOf(event.target)
    if (found) {
      openFigure(found, placeOf(rangeOf(found), event))
      pinned = true
      return
    }
    if (selectedRange(document)) return
    const passage = session.passageAt(event.clientX, event.clientY)
    const range = passage && session.passageRange(passage)
    if (passage && range) openPassage(passage, placeOf(range, event))
    else if (overlay.model.shown && overlay.model.shown.kind !== 'note') close()
  })

  // A card that was left behind by scrolling says something about nothing.
  listen('scroll', () => {
    const { shown } = overlay.model
    if (!shown || shown.kind === 'note' || mode.active) return
    if (Math.abs(window.scrollY - shownAt) > SCROLLED_AWAY) close()
  })

  // ── Selection ─────────────────────────────────────────────────────────────────────────────────────────────────────

  let settle: number | undefined
  let pressed = false
  listen('pointerdown', event => {
    pressed = !overlay.contains(event.target)
  })
  for (const end of ['pointerup', 'pointercancel'] as const) {
    listen(end, () => {
      pressed = false
      selectionMoved()
    })
  }
  document.addEventListener('selectionchange', () => selectionMoved(), { signal })

  function selectionMoved() {
    window.clearTimeout(settle)
    settle = window.setTimeout(() => {
      if (pressed || !session.article) return
      const range = selectedRange(document)
      const { shown } = overlay.model
      if (range && shown?.kind !== 'note') openBar(range)
      else if (!range && shown?.kind === 'bar') close()
    }, SETTLED)
  }

  // ── Keys ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  listen('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isEditing(document) || overlay.model.shown?.kind === 'note') return
    // A button of ours that has the focus is pressed, not walked past.
    if (overlay.contains(document.activeElement) && (event.key === 'Enter' || event.key === ' ')) return
    if (act(event.key)) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  })

  /** Whether a key meant something to us. Letters act only while the bar, a card or figure mode is open. */
  function act(key: string): boolean {
    const { shown } = overlay.model
    if (key === 'Escape' && (shown || mode.active)) {
      if (shown) close()
      else leaveMode()
      return true
    }
    if (mode.active) {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key]
      if (step) mode.step(step)
      else if (key === 'Enter') mode.open()
      else if (!session.choices.letterKeys || !modeLetter(key)) return false
      return true
    }
    if (!shown || !session.choices.letterKeys) return false
    return letter(key)
  }

  function modeLetter(key: string): boolean {
    if (key !== 'c') return letter(key)
    toggleConversions()
    return true
  }

  function letter(key: string): boolean {
    const { shown } = overlay.model
    const colour = HIGHLIGHT_COLOURS[Number(key) - 1]
    if (shown?.kind === 'bar') {
      if (key === 'h') shown.onPick(HIGHLIGHT_COLOURS[0])
      else if (colour) shown.onPick(colour)
      else if (key === 'n') shown.onNote()
      else if (key === 'c') shown.onCopy()
      else return false
      return true
    }
    if (shown?.kind === 'figure') {
      if (key === 'k' && !shown.kept) shown.onKeep()
      else if (key === 'n') shown.onNote()
      else return false
      return true
    }
    if (shown?.kind === 'highlight') {
      if (colour) shown.onColour(colour)
      else if (key === 'n') shown.onNote()
      else if (key === 'Delete') shown.onRemove()
      else return false
      return true
    }
    return false
  }

  // ── Figure mode ───────────────────────────────────────────────────────────────────────────────────────────────────

  function stops(): Stop[] {
    const figures = session.placed().map(({ found, range }) => ({
      key: `${found.index}`,
      range,
      words: found.text,
      open: () => openPinned(() => openFigure(found, placeOf(range))),
    }))
    const passages = session.passages.flatMap(passage => {
      const range = passage.record.figure ? null : session.passageRange(passage)
      if (!range) return []
      const { quote, note } = passage.record
      return [
        {
          key: passage.record.id,
          range,
          words: [quote, note].filter(Boolean).join(': '),
          open: () => openPinned(() => openPassage(passage, placeOf(range))),
        },
      ]
    })
    return [...figures, ...passages].sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
  }

  function openPinned(open: () => void) {
    byKey = true
    open()
    byKey = false
    pinned = true
  }

  function enterFigureMode() {
    close()
    if (mode.enter(stops())) toast(t('page.figureMode'))
    else toast(t('page.noFigures'))
  }

  function leaveMode() {
    mode.leave()
    overlay.show({ toast: undefined, announcement: '' })
  }

  function toggleConversions(on = !session.choices.conversions): boolean {
    close()
    session.setConversions(on)
    attempt(port.rememberConversions(on))
    toast(on ? t('page.conversionsOn') : t('page.conversionsOff'))
    return on
  }

  /** Listens in the capturing phase, before the page, and to what the reader did only. */
  function listen<K extends keyof WindowEventMap>(type: K, handler: (event: WindowEventMap[K]) => void) {
    window.addEventListener(type, event => void (event.isTrusted && handler(event)), {
      capture: true,
      passive: type !== 'keydown',
      signal,
    })
  }

  signal.addEventListener('abort', () => mode.leave(), { once: true })

  return {
    goTo(highlightId) {
      const passage = session.passages.find(({ record }) => record.id === highlightId)
      const range = passage && session.passageRange(passage)
      if (!passage || !range) {
        toast(t('page.missing'))
        return false
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      openPassage(passage, placeOf(range))
      return true
    },
    enterFigureMode,
    highlightSelection() {
      const range = selectedRange(document)
      if (range) highlight(range, HIGHLIGHT_COLOURS[0])
      else toast(t('page.nothingSelected'))
      return range !== null
    },
    toggleConversions,
    pageChanged() {
      if (mode.active) mode.update(stops())
      const { shown } = overlay.model
      // A card of what is gone would say nothing true; one that is being written in stays.
      if (shown?.kind === 'figure' && hovered && !session.figures.includes(hovered)) close()
    },
  }
}

/** The line of a range that is nearest to where it was pointed at; its first one otherwise. */
function placeOf(range: Range, pointer?: { clientY: number }): Place {
  const boxes = [...range.getClientRects()]
  const at = pointer && boxes.find(({ top, bottom }) => pointer.clientY >= top && pointer.clientY <= bottom)
  const { left, top, right, bottom } = at ?? boxes[0] ?? range.getBoundingClientRect()
  return { left, top, right, bottom }
}
