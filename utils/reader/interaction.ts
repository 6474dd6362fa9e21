import { HIGHLIGHT_COLOURS } from '../library/records.ts'
import { createCards } from './cards.ts'
import { createFigureMode } from './figure-mode.ts'
import { placeOf } from './figure-place.ts'
import { pressLetter } from './keys.ts'
import type { Overlay } from './overlay-model.ts'
import { createPointing } from './pointing.ts'
import type { ReaderPort, ReaderWords } from './port.ts'
import { isEditing, selectedRange } from './selection.ts'
import type { Session } from './session.ts'
import { stopsOf } from './stops.ts'

/** A selection has settled when it stays the same for so long. */
const SETTLED = 250
/** A card closes when the page has been scrolled so far since it opened, in CSS pixels. */
const SCROLLED_AWAY = 60
/** A selection is the reader's where they pressed something so shortly before, in milliseconds; with a finger its ends are moved unseen. */
const JUST_NOW = 2000
const JUST_NOW_BY_TOUCH = 60_000
/** A page that still moves by itself is led back to the passage that was asked for, this long, in milliseconds. */
const ARRIVING = 1500

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
  /** Converts by the rates that have come, and says so where that changes what is read. */
  ratesChanged(): Promise<void>
  /** What is shown is told of a change of the page. */
  pageChanged(): void
  /** Says something for a while, below the page. */
  say(text: string): void
}

export function createInteraction(options: Options): Interaction {
  const { document, session, overlay, port, words, now, signal } = options
  const { t } = words
  const window = document.defaultView!
  const cards = createCards({ document, session, overlay, port, words, now })

  const mode = createFigureMode(document, (stop, index, all) => {
    cards.announce(t('page.figureAt', { index: index + 1, all, figure: stop.words }))
    const { shown } = overlay.model
    if (shown?.kind === 'figure' || shown?.kind === 'highlight') stop.open()
    else if (stop.point) stop.point()
    else if (shown?.kind === 'bubble') cards.close()
  })

  // ── Pointer ───────────────────────────────────────────────────────────────────────────────────────────────────────

  const pointing = createPointing({ document, session, overlay, cards, isWalking: () => mode.active })
  listen('pointermove', event => pointing.moved(event))

  listen('click', event => {
    if (overlay.contains(event.target)) return
    if (pointing.pressed(event) || selectedRange(document)) return
    const passage = session.passageAt(event.clientX, event.clientY)
    const range = passage && session.passageRange(passage)
    if (passage && range) cards.openPassage(passage, placeOf(range, event))
    else if (overlay.model.shown && overlay.model.shown.kind !== 'note') cards.close()
  })

  /** Leads to a passage again: until then, the page may still be scrolling elsewhere, or images above it come in. */
  let arriveAgain: { until: number; arrive: () => unknown } | undefined
  for (const act of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) {
    listen(act, () => {
      arriveAgain = undefined
    })
  }

  // A card that was left behind by scrolling says something about nothing.
  listen('scroll', event => {
    if (arriveAgain && event.timeStamp < arriveAgain.until) return void arriveAgain.arrive()
    const { shown } = overlay.model
    if (!shown || shown.kind === 'note' || shown.kind === 'ask') return
    if (mode.active || shown.kind === 'bubble' || shown.kind === 'highlight') cards.follow()
    if (mode.active) return
    if (Math.abs(window.scrollY - cards.shownAt) > SCROLLED_AWAY) cards.close()
  })

  listen('resize', () => cards.follow())
  // What was typed last is kept before the page goes.
  listen('pagehide', () => cards.flush())
  listen('blur', () => cards.flush())

  // ── Selection ─────────────────────────────────────────────────────────────────────────────────────────────────────

  let settle: number | undefined
  let pressed = false
  let actedUntil = 0
  listen('pointerdown', event => {
    pressed = !overlay.contains(event.target)
    actedUntil = event.timeStamp + (event.pointerType === 'touch' ? JUST_NOW_BY_TOUCH : JUST_NOW)
  })
  listen('keydown', event => {
    actedUntil = Math.max(actedUntil, event.timeStamp + JUST_NOW)
  })
  for (const end of ['pointerup', 'pointercancel'] as const) {
    listen(end, event => {
      pressed = false
      actedUntil = Math.max(actedUntil, event.timeStamp + JUST_NOW)
      selectionMoved()
    })
  }
  document.addEventListener('selectionchange', () => selectionMoved(), { signal })

  function selectionMoved() {
    window.clearTimeout(settle)
    const isOfReader = window.performance.now() <= actedUntil
    settle = window.setTimeout(() => {
      if (pressed || !session.article) return
      const range = selectedRange(document)
      const { shown } = overlay.model
      const isBusy = shown?.kind === 'note' || shown?.kind === 'ask'
      // A page that selects something by itself must not put a bar under the pointer.
      if (range && !isBusy && isOfReader) cards.openBar(range)
      else if (!range && shown?.kind === 'bar') cards.close()
    }, SETTLED)
  }

  // ── Keys ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  listen('keydown', event => {
    if (event.altKey || event.isComposing) return
    if (isEditing(document) || overlay.model.shown?.kind === 'note') return
    if (event.ctrlKey || event.metaKey) {
      if (!goBack(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
    // In a list of ours, keys choose.
    if (overlay.shadow.activeElement?.localName === 'select' && event.key !== 'Escape') return
    // A button of ours that has the focus is pressed, not walked past.
    if (overlay.contains(document.activeElement) && (event.key === 'Enter' || event.key === ' ')) return
    if (event.shiftKey && event.key.startsWith('Arrow') ? isSeen() && cards.stepEnd(event.key) : act(event.key)) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  })

  /** A card that the reader cannot see does nothing, whatever they press. */
  const isSeen = () => overlay.model.shown === undefined || overlay.isSeen()

  /** Undoes or does again by the usual keys, which are the page's own but while something of ours is open. */
  function goBack({ key, shiftKey }: KeyboardEvent): boolean {
    if ((!overlay.model.shown && !mode.active) || !isSeen()) return false
    const letter = key.toLowerCase()
    if (letter === 'z' && !shiftKey) cards.undo()
    else if (letter === 'y' || letter === 'z') cards.redo()
    else return false
    return true
  }

  /** Whether a key meant something to us. Letters act only while the bar, a card or figure mode is open. */
  function act(key: string): boolean {
    const { shown } = overlay.model
    if (key === 'Escape' && (shown || mode.active)) {
      if (shown) cards.close()
      else leaveMode()
      return true
    }
    if (!isSeen()) return false
    if (mode.active) {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key]
      if (step) mode.step(step)
      else if (key === 'Enter') mode.open()
      else if (!session.choices.letterKeys || !modeLetter(key)) return false
      return true
    }
    if (!shown || !session.choices.letterKeys) return false
    return pressAny(key)
  }

  function modeLetter(key: string): boolean {
    if (key !== 'c') return pressAny(key)
    toggleConversions()
    return true
  }

  function pressAny(key: string): boolean {
    if (key === 'z') cards.undo()
    else if (key === 'Z') cards.redo()
    else if (key === 'x' && overlay.model.shown?.kind === 'highlight') cards.exchangeEnds()
    else return pressLetter(overlay.model.shown, key)
    return true
  }

  const stops = () => stopsOf(session, cards, words)

  // ── Figure mode ───────────────────────────────────────────────────────────────────────────────────────────────────

  function enterFigureMode() {
    cards.close()
    const missing = session.passages.filter(({ state }) => state === 'missing').length
    const said = [t('page.figureMode'), ...(missing > 0 ? [t('page.missingCount', { count: missing })] : [])]
    if (mode.enter(stops())) cards.toast(said.join(' '))
    else cards.toast(t('page.noFigures'))
  }

  function leaveMode() {
    mode.leave()
    overlay.show({ toast: undefined, announcement: '' })
  }

  function toggleConversions(on = !session.choices.conversions): boolean {
    cards.close()
    session.setConversions(on)
    cards.attempt(() => port.rememberConversions(on))
    cards.toast(on ? t('page.conversionsOn') : t('page.conversionsOff'))
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

  /** The article whose unfinished notes were offered last. */
  let offered: string | undefined

  /** Shows a passage and its card; false when it is missing. It is found anew each time: nodes may have been split. */
  function arriveAt(highlightId: string): boolean {
    const passage = session.passages.find(({ record }) => record.id === highlightId)
    const range = passage && session.passageRange(passage)
    if (!range) return false
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    cards.openPassage(passage, placeOf(range))
    return true
  }

  return {
    goTo(highlightId) {
      if (!arriveAt(highlightId)) {
        const missing = session.passages.find(({ record }) => record.id === highlightId)
        if (missing) cards.openMissing(missing)
        cards.toast(t('page.missing'))
        return false
      }
      arriveAgain = { until: window.performance.now() + ARRIVING, arrive: () => arriveAt(highlightId) }
      return true
    },
    enterFigureMode,
    highlightSelection() {
      const range = selectedRange(document)
      if (range) cards.highlight(range, HIGHLIGHT_COLOURS[0])
      else cards.toast(t('page.nothingSelected'))
      return range !== null
    },
    toggleConversions,
    async ratesChanged() {
      const isChanged = await session.refreshRates()
      cards.refreshFigure()
      if (isChanged) cards.toast(t('page.ratesChanged'))
    },
    pageChanged() {
      if (mode.active) mode.update(stops())
      cards.refresh()
      const canonicalUrl = session.article?.canonicalUrl
      if (canonicalUrl !== offered) {
        offered = canonicalUrl
        cards.attempt(() => cards.offerDrafts())
      }
      const { shown } = overlay.model
      if ((shown?.kind !== 'figure' && shown?.kind !== 'bubble') || !cards.figure) return
      // A card of what is gone would say nothing true; one that is being written in stays.
      if (session.figures.includes(cards.figure)) cards.refreshFigure()
      else cards.close()
    },
    say: text => cards.toast(text),
  }
}
