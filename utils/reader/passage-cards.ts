import type { HighlightColour } from '../library/records.ts'
import { format as formatDate } from 'date-fns'
import { longDay } from '../dates.ts'
import { withTextFragment } from '../platform/text-fragment.ts'
import type { Edits } from './edits.ts'
import { placeOf } from './figure-place.ts'
import type { Layer, Opening } from './layer.ts'
import type { Notes } from './notes.ts'
import type { Overlay, Place, ShownModel } from './overlay-model.ts'
import type { Passage } from './passages.ts'
import type { ReaderWords } from './port.ts'
import { quotedFrom } from './quoted.ts'
import { createReshaping } from './reshaping.ts'
import type { Session } from './session.ts'

interface Options {
  document: Document
  session: Session
  overlay: Overlay
  layer: Layer
  edits: Edits
  notes: Notes
  words: ReaderWords
}

/** The bar beside a selection, and the cards of highlights. */
export interface PassageCards {
  openBar(range: Range): void
  openPassage(passage: Passage, place: Place, how?: Opening): void
  /** Opens the card of a highlight that is no longer on the page, where nothing of it is covered. */
  openMissing(passage: Passage): void
  /** Keeps a passage; says so, or why not. */
  highlight(range: Range, colour: HighlightColour): void
  /** Goes where the passage is whose card is shown, and says anew what is known of it; closes the card of one that is gone. */
  refresh(): void
  /** Moves an end of the passage whose card is shown by a word, as an arrow points. */
  stepEnd(key: string): boolean
  exchangeEnds(): void
}

export function createPassageCards(options: Options): PassageCards {
  const { document, session, overlay, layer, edits, notes, words } = options
  const { t } = words
  const window = document.defaultView!
  let opened: Passage | undefined
  const reshaping = createReshaping({ document, session, edits, words, show: showEnds, attempt: layer.attempt })

  const isShown = () => overlay.model.shown?.kind === 'highlight'

  function showEnds(passage: Passage) {
    const { shown } = overlay.model
    if (shown?.kind === 'highlight' && opened === passage) {
      overlay.show({ shown: { ...shown, ends: reshaping.ends(passage) } })
    }
  }

  function modelOf(passage: Passage, place: Place, how: Opening): ShownModel {
    const { record, state, change } = passage
    const { id, quote, note, tags, colour, created } = record
    const others = session.overlapping(passage)
    const index = others.indexOf(passage)
    return {
      kind: 'highlight',
      place,
      id,
      quote,
      note,
      tags,
      colour,
      state,
      change,
      kept: longDay(formatDate(new Date(created), 'yyyy-MM-dd'), words.locale),
      among: others.length > 1 ? { index, all: others.length } : undefined,
      ends: reshaping.ends(passage),
      onColour: picked => {
        if (picked !== colour) layer.attempt(() => edits.change(record, { colour: picked }, t('page.recoloured')))
      },
      onNote: () => notes.edit(record, place),
      onTags: () => notes.edit(record, place, 'tags'),
      onCopy: () => layer.attempt(() => layer.copy(sourced(quote, session.passageRange(passage)))),
      onRemove: () => {
        layer.close()
        layer.attempt(() => edits.remove(record))
      },
      onNext: () => {
        const next = others[(index + 1) % others.length]
        const range = next && session.passageRange(next)
        if (next && range) openPassage(next, placeOf(range), how)
      },
      onClose: layer.close,
    }
  }

  function openPassage(passage: Passage, place: Place, how: Opening = 'pressed') {
    reshaping.begin()
    opened = passage
    layer.open(modelOf(passage, place, how), how, () => {
      reshaping.settle()
      opened = undefined
    })
    opened = passage
  }

  function refresh() {
    const { shown } = overlay.model
    if (!opened || shown?.kind !== 'highlight') return
    const { id } = opened.record
    const passage = session.passages.find(({ record }) => record.id === id)
    if (!passage) return layer.close()
    opened = passage
    const range = session.passageRange(passage)
    const place = range ? placeOf(range) : shown.place
    overlay.show({ shown: { ...modelOf(passage, place, 'pressed'), focus: shown.focus } })
  }

  /** What the clipboard gets: the words, where they are from, and a link that leads back to them. */
  function sourced(quote: string, range: Range | null): string {
    const article = (range && session.articleAt(range)) ?? session.article
    const published = article?.published && longDay(article.published, words.locale)
    const source = [article?.title ?? document.title, article?.siteName ?? document.location.host, published]
    const link = withTextFragment(
      article?.canonicalUrl ?? document.location.href,
      quote,
      (range && quotedFrom(range)) ?? undefined,
    )
    return `“${quote}”\n— ${source.filter(Boolean).join(', ')}\n${link}`
  }

  function highlight(range: Range, colour: HighlightColour) {
    const draft = session.describe(range, { colour, note: '', tags: [] })
    const canonicalUrl = session.articleAt(range)?.canonicalUrl
    layer.close()
    if (draft) layer.attempt(() => edits.keep(draft, canonicalUrl))
    else layer.toast(t('page.gone'))
  }

  return {
    openBar(range) {
      const model: ShownModel = {
        kind: 'bar',
        place: placeOf(range),
        hint: session.choices.letterKeys ? 'h' : undefined,
        onPick: colour => highlight(range, colour),
        onNote: () => notes.write(range),
        onTags: () => notes.write(range, 'tags'),
        onCopy: () => layer.attempt(() => layer.copy(sourced(quotedFrom(range)?.quote ?? range.toString(), range))),
      }
      layer.open(model, 'pressed')
    },
    openPassage,
    openMissing(passage) {
      const left = window.innerWidth / 2 - 170
      openPassage(passage, { left, right: left, top: 0, bottom: window.innerHeight / 5 })
    },
    highlight,
    refresh,
    stepEnd(key) {
      const { shown } = overlay.model
      if (!opened || shown?.kind !== 'highlight' || !shown.ends) return false
      const forward = shown.ends.rightToLeft ? 'ArrowLeft' : 'ArrowRight'
      const backward = shown.ends.rightToLeft ? 'ArrowRight' : 'ArrowLeft'
      if (key !== forward && key !== backward) return false
      reshaping.step(opened, key === forward ? 1 : -1)
      return true
    },
    exchangeEnds() {
      if (opened && isShown()) reshaping.exchange(opened)
    },
  }
}
