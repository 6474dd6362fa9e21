import type { FigureCorrection } from '../../utils/figures/corrections.ts'
import type { HighlightRecord } from '../../utils/library/records.ts'
import type { KeptDraft } from '../../utils/platform/note-drafts.ts'
import { send } from '../../utils/platform/messages.ts'
import { changeSettings } from '../../utils/platform/settings.ts'
import type { ReaderPort } from '../../utils/reader/port.ts'

/**
 * What the reader of the invented article is given in the place of a library: everything is done as ever, and nothing is kept
 * any longer than the page.
 */
export function forgetfulPort(now: () => Date): ReaderPort {
  const kept = new Map<string, HighlightRecord>()
  const removed = new Map<string, HighlightRecord>()
  const drafts = new Map<string, KeptDraft>()
  let corrections: FigureCorrection[] = []
  const move = (id: string, from: Map<string, HighlightRecord>, to: Map<string, HighlightRecord>) => {
    const record = from.get(id)
    if (!record) return
    from.delete(id)
    to.set(id, record)
  }
  return {
    figuresFound: () => undefined,
    articleLeft: () => undefined,
    rates: (days, currencies) => send('rates', { days, currencies }),
    correctionsFor: () => Promise.resolve({}),
    figureCorrectionsFor: () => Promise.resolve(corrections),
    correctFigure(_canonicalUrl, _url, { reach, which, currency }) {
      corrections = corrections.filter(each => each.reach !== reach || each.which !== which)
      if (currency !== undefined) corrections.push({ reach, which, currency })
      return Promise.resolve()
    },
    refreshArticle: () => Promise.resolve(),
    ruling: () => Promise.resolve(true),
    saveArticle: () => Promise.resolve(),
    readTo: () => undefined,
    keep(_article, draft) {
      const at = now().toISOString()
      const record = { ...draft, id: crypto.randomUUID(), articleId: 'try', words: [], created: at, updated: at }
      kept.set(record.id, record)
      return Promise.resolve(record)
    },
    highlightsFor: () => Promise.resolve([...kept.values()]),
    changeHighlight(id, change) {
      const record = kept.get(id)
      if (record) kept.set(id, { ...record, ...change, updated: now().toISOString() })
      return Promise.resolve()
    },
    removeHighlight: id => Promise.resolve(move(id, kept, removed)),
    restore: id => Promise.resolve(move(id, removed, kept)),
    tagsInUse: () => Promise.resolve([...new Set([...kept.values()].flatMap(({ tags }) => tags))]),
    keepNoteDraft(key, draft) {
      if (draft) drafts.set(key, { key, ...draft })
      else drafts.delete(key)
      return Promise.resolve(true)
    },
    noteDraft: key => Promise.resolve(drafts.get(key) ?? null),
    noteDrafts: () => Promise.resolve([...drafts.values()]),
    allowPrivateKeeping: () => Promise.resolve(),
    pendingPassage: () => Promise.resolve(null),
    async rememberConversions(on) {
      await changeSettings({ conversions: on })
    },
  }
}
