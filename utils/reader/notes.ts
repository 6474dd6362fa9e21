import type { HighlightDraft, HighlightRecord, NoteDraft } from '../library/records.ts'
import type { Edits } from './edits.ts'
import type { FoundFigure } from './found-figures.ts'
import { codeOf, reasonOf } from './layer.ts'
import type { Layer } from './layer.ts'
import type { NoteField, Overlay, Place, WrittenNote } from './overlay-model.ts'
import { SUBJECT_HIGHLIGHT } from './page-styles.ts'
import type { ReaderPort, ReaderWords } from './port.ts'
import type { Session } from './session.ts'
import { placeOf } from './figure-place.ts'

/** A note is kept as a draft this long after the last letter, in milliseconds. */
const DRAFT_AFTER = 300

interface Options {
  document: Document
  session: Session
  overlay: Overlay
  layer: Layer
  edits: Edits
  port: ReaderPort
  words: ReaderWords
}

/** Notes and tags being written. */
export interface Notes {
  /** Writes on a passage that is not kept yet: it is kept when the note is saved. */
  write: (range: Range, field?: NoteField, figure?: FoundFigure) => void
  /** Writes on a passage that is kept. */
  edit: (record: HighlightRecord, place: Place, field?: NoteField) => void
  /** Keeps what was typed last at once: the page is going away. */
  flush: () => void
  /** Offers a note that was being written when this article was left. */
  offerDrafts: () => Promise<void>
}

export function createNotes({ document, session, overlay, layer, edits, port, words }: Options): Notes {
  const { t } = words
  const window = document.defaultView!
  let draftTimer: number | undefined
  let pending: (() => void) | undefined

  /** Shows what a note is being written on: the field has taken the selection. */
  function showSubject(range: Range | null) {
    if (range) CSS.highlights.set(SUBJECT_HIGHLIGHT, new Highlight(range))
    else CSS.highlights.delete(SUBJECT_HIGHLIGHT)
  }

  function flush() {
    window.clearTimeout(draftTimer)
    pending?.()
    pending = undefined
  }

  interface Writing {
    /** Under which its draft is kept. */
    key: string
    place: Place
    field: NoteField
    start: WrittenNote
    /** The passage, where that is not kept yet. */
    highlight?: HighlightDraft
    subject?: Range
    save: (written: WrittenNote) => Promise<unknown>
  }

  function open(writing: Writing, tags: readonly string[], failure?: string) {
    const { key, place, field, start, highlight, subject, save } = writing
    const keepDraft = (draft: NoteDraft | null) =>
      port.keepNoteDraft(key, draft).then(
        isKept => (isKept ? undefined : show(t('note.full'))),
        (error: unknown) => show(t('note.draftFailed', { reason: reasonOf(error) })),
      )
    const show = (failure: string | undefined) => {
      const { shown } = overlay.model
      if (shown?.kind === 'note' && shown.key === key) overlay.show({ shown: { ...shown, failure } })
    }
    const forget = () => {
      window.clearTimeout(draftTimer)
      pending = undefined
      return port.keepNoteDraft(key, null)
    }
    let isSaving = false
    const trySaving = async (written: WrittenNote) => {
      if (isSaving) return
      isSaving = true
      try {
        await save(written)
      } catch (error) {
        isSaving = false
        const again = (why?: string) => open({ ...writing, start: written }, tags, why)
        if (codeOf(error) !== 'private') return again(t('note.failed', { reason: reasonOf(error) }))
        if (await layer.askToKeep()) return trySaving(written)
        return again(t('private.kept'))
      }
      // The draft goes only when the note is kept: a full disk loses nothing that was written.
      layer.attempt(forget)
      const { shown } = overlay.model
      if (shown?.kind === 'note' && shown.key === key) layer.close()
    }
    layer.open(
      {
        kind: 'note',
        key,
        place,
        field,
        note: start.note,
        tags: start.tags,
        known: tags,
        failure,
        onDraft: written => {
          window.clearTimeout(draftTimer)
          pending = () => void keepDraft({ ...written, ...(highlight && { highlight }) })
          draftTimer = window.setTimeout(flush, DRAFT_AFTER)
        },
        onSave: written => void trySaving(written),
        onCancel: () => {
          layer.close()
          layer.attempt(forget)
        },
      },
      'pressed',
      () => {
        flush()
        showSubject(null)
      },
    )
    showSubject(subject ?? null)
  }

  /** Opens an editor with what was being written before, if there is anything, and the tags in use. */
  function begin(writing: Writing) {
    layer.attempt(async () => {
      const [draft, tags] = await Promise.all([port.noteDraft(writing.key), port.tagsInUse()])
      const start = draft ? { note: draft.note, tags: draft.tags ?? writing.start.tags } : writing.start
      open({ ...writing, start }, tags)
    })
  }

  function writeOn(highlight: HighlightDraft, canonicalUrl: string | undefined, place: Place, given: Partial<Writing>) {
    const position = highlight.selectors.find(selector => selector.type === 'TextPositionSelector')
    begin({
      key: `${canonicalUrl ?? document.location.href}#${position ? position.start : highlight.quote.slice(0, 100)}`,
      place,
      field: 'note',
      start: { note: '', tags: [] },
      highlight,
      save: written => edits.keep({ ...highlight, ...written }, canonicalUrl),
      ...given,
    })
  }

  function edit(record: HighlightRecord, place: Place, field: NoteField = 'note') {
    const { id, note, tags } = record
    begin({
      key: id,
      place,
      field,
      start: { note, tags },
      save: written => {
        const isNoteSame = written.note === note
        const isSame = isNoteSame && written.tags.join('\n') === tags.join('\n')
        return isSame
          ? Promise.resolve()
          : edits.change(record, written, t(isNoteSame ? 'page.tagsSaved' : 'page.noteSaved'))
      },
    })
  }

  return {
    write(range, field = 'note', figure) {
      const highlight = session.describe(range, { colour: 'yellow', note: '', tags: [] }, figure)
      if (!highlight) return layer.toast(t('page.gone'))
      const canonicalUrl = session.articleAt(figure ?? range)?.canonicalUrl
      writeOn(highlight, canonicalUrl, placeOf(range), { field, subject: range })
    },
    edit,
    flush,
    async offerDrafts() {
      const { article } = session
      if (!article) return
      const [draft] = await port.noteDrafts(article.canonicalUrl)
      if (!draft) return
      const run = () => {
        const passage = session.passages.find(({ record }) => record.id === draft.key)
        const middle = window.innerHeight / 3
        const place: Place = {
          left: window.innerWidth / 2 - 160,
          right: window.innerWidth / 2,
          top: middle,
          bottom: middle,
        }
        if (passage) edit(passage.record, place)
        else if (draft.highlight) writeOn(draft.highlight, article.canonicalUrl, place, { key: draft.key })
      }
      layer.toast(t('note.unfinished'), { label: t('note.goOn'), run })
    },
  }
}
