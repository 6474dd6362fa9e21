import { rangeOf } from './figure-place.ts'
import type { FoundFigure } from './found-figures.ts'
import { CURRENT_HIGHLIGHT } from './page-styles.ts'
import type { ReaderWords } from './port.ts'
import type { Session } from './session-contract.ts'

/** Where the side panel leads a reader in the page. A figure is named by its number and its words. */
export type PanelPlace = { figure: { index: number; text: string } } | { highlight: string } | 'back'

/** Where the panel has led is shown for so long, in milliseconds. */
const SHOWN = 2500

interface Options {
  document: Document
  session: Session
  words: ReaderWords
  /** Leads to a highlight. */
  goTo: (highlightId: string) => boolean
  signal: AbortSignal
}

/** Goes in the page where the panel says, and back to where its reader was; keeps figures for it. */
export function createPanelPlaces({ document, session, words, goTo, signal }: Options) {
  const window = document.defaultView!
  /** How far the page was scrolled before the panel led away. */
  let before: number | undefined
  let timer: number | undefined

  const find = ({ index, text }: { index: number; text: string }): FoundFigure | undefined =>
    session.figures.find(entry => entry.index === index && entry.text === text)

  function show(range: Range) {
    // At once: what a smooth scroll still has before it when its tab is hidden is added to wherever the page is shown again.
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    window.CSS.highlights.set(CURRENT_HIGHLIGHT, new Highlight(range))
    window.clearTimeout(timer)
    timer = window.setTimeout(forget, SHOWN)
  }
  function forget() {
    window.CSS.highlights.delete(CURRENT_HIGHLIGHT)
  }
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer)
    forget()
  })

  return {
    /** False where the place is not on the page any more. */
    go(place: PanelPlace): boolean {
      if (place === 'back') {
        if (before !== undefined) window.scrollTo({ top: before, behavior: 'instant' })
        before = undefined
        return true
      }
      const from = window.scrollY
      if ('highlight' in place) {
        if (!goTo(place.highlight)) return false
      } else {
        const entry = find(place.figure)
        if (!entry) return false
        show(rangeOf(entry))
      }
      before ??= from
      return true
    },
    /** Keeps a figure with its article. Rejects in words when it could not be kept. */
    async keep(figure: { index: number; text: string }): Promise<void> {
      const entry = find(figure)
      const draft = entry && session.describe(rangeOf(entry), { colour: 'yellow', note: '', tags: [] }, entry)
      if (!entry || !draft) throw new Error(words.t('page.gone'))
      if (!session.keptAs(entry)) await session.keep(draft, session.articleAt(entry)?.canonicalUrl)
    },
  }
}
