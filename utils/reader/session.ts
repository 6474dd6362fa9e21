import {
  detectArticle,
  indexText,
  observeBody,
  readArticleSteps,
  sameCorrections,
  withCorrections,
} from '../article/index.ts'
import type { Article } from '../article/index.ts'
import { describe } from '../highlights/index.ts'
import type { ArticleDraft, HighlightColour, HighlightDraft, KeptFigure } from '../library/records.ts'
import { cardFor } from './card.ts'
import { createInlineConversions } from './conversions.ts'
import { createCorrections } from './corrections.ts'
import { figuresOf, keptFigure, readsLanguage } from './found-figures.ts'
import type { FoundFigure } from './found-figures.ts'
import type { Money } from './money.ts'
import { pageStateOf } from './page-state.ts'
import type { PageProblem, PageState } from './page-state.ts'
import { FIGURE_HIGHLIGHT } from './page-styles.ts'
import { pageAtRest } from './page-load.ts'
import { createPassages } from './passages.ts'
import type { Passage } from './passages.ts'
import type { PlacedFigure } from './pointer.ts'
import type { ReaderChoices, ReaderPort, ReaderWords } from './port.ts'
import { draftOf, inlineTexts, isSameReading, OF_MONEY, worthOf } from './reading.ts'
import { inSlices } from './slices.ts'

/** An article being read in a page: its figures, their worth, its highlights, and what of it stands in the text. */
export interface Session {
  /** The article as its reader has it: with their corrections. */
  readonly article: Article | undefined
  readonly figures: readonly FoundFigure[]
  readonly passages: readonly Passage[]
  readonly choices: ReaderChoices
  /** Where the figures are on the page now, in its order. */
  placed(): readonly PlacedFigure[]
  /** The figure whose conversion or mark an element is. */
  figureOf(element: EventTarget | null): FoundFigure | undefined
  passageAt(x: number, y: number): Passage | null
  passageRange(passage: Passage): Range | null
  card(found: FoundFigure, now: Date): ReturnType<typeof cardFor>
  /** The highlight by which a figure is kept already. */
  keptAs(found: FoundFigure): Passage | undefined
  /** Reads the page, or reads it again after a change; harmless when nothing has changed. */
  read(): Promise<void>
  /** Keeps a passage of the page. Rejects in words when it could not be saved. */
  keep(range: Range, colour: HighlightColour, note: string, figure?: FoundFigure): Promise<string>
  /** Asks the library again for the highlights of this article. */
  refreshHighlights(): Promise<void>
  /** Asks the library again for what it has of this article: its highlights, and what was corrected of it. */
  refresh(): Promise<void>
  /** Puts conversions into the text, or takes them out. */
  setConversions(on: boolean): void
  choose(choices: ReaderChoices): Promise<void>
  state(): PageState
}

interface Options {
  document: Document
  port: ReaderPort
  words: ReaderWords
  choices: ReaderChoices
  now: () => Date
  signal: AbortSignal
  /** Called when what is on the page has changed: ranges that were held are stale. */
  onChange: () => void
  /** Called when the page has gone to an address that the reader does not want to be read. */
  onOverruled: () => void
}

export function createSession(options: Options): Session {
  const { document, port, words, now, signal, onChange, onOverruled } = options
  let { choices } = options
  /** What the page says, and over it what the reader corrected. */
  let said: Article | undefined
  let article: Article | undefined
  let address = ''
  let found: FoundFigure[] = []
  let money: Money | undefined
  let problems: PageProblem[] = []
  let placed: PlacedFigure[] | undefined
  let reading = new AbortController()
  let running = false
  let again = false
  /** Before that only what changes no node of the page is shown: figures and highlights are painted. */
  let mayInsert = false
  void pageAtRest(document, signal).then(() => {
    mayInsert = true
    if (article) show()
  })
  const inline = createInlineConversions(document, signal)
  const corrections = createCorrections(port)
  const passages = createPassages(document, choices.painting)

  signal.addEventListener('abort', clear, { once: true })
  observeBody(document.documentElement, () => void read(), signal)

  const here = () => document.location.href.replace(/#.*/s, '')
  const registry = () => (document.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights
  const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))

  /** Takes everything of ours out of the page. */
  function clear() {
    inline.clear()
    passages.clear()
    registry().delete(FIGURE_HIGHLIGHT)
    said = undefined
    article = undefined
    corrections.forget()
    found = []
    money = undefined
    placed = undefined
  }

  /** One look at the page at a time: a change during a look is looked at after it, a new address ends it. */
  async function read() {
    if (signal.aborted) return
    if (running && address === here()) {
      again = true
      return
    }
    reading.abort()
    reading = new AbortController()
    const stop = AbortSignal.any([signal, reading.signal])
    running = true
    again = false
    try {
      await readOnce(stop)
    } catch (error) {
      // A newer look at the page has taken over.
      if (stop.aborted) return
      problems = [{ kind: 'reading-failed', reason: reason(error) }]
      console.error('Angka could not read this page:', error)
    }
    running = false
    if (again) await read()
  }

  async function readOnce(stop: AbortSignal) {
    if (address !== here()) {
      // Another article, or none: what belonged to the last one goes before anything else.
      const before = article
      clear()
      address = here()
      const ruled = before ? await port.ruling(address) : true
      stop.throwIfAborted()
      if (ruled === false) {
        onOverruled()
        return
      }
      if (ruled === null && !detectArticle(document).isArticle) {
        port.articleLeft()
        onChange()
        return
      }
    }
    const says = await inSlices(readArticleSteps(document, { now: now() }), stop)
    const before = corrections.current
    const unknown = await corrections.ask(says.canonicalUrl)
    stop.throwIfAborted()
    const next = withCorrections(says, corrections.current)
    if (article && said && inline.intact && isSameReading(article, next)) {
      // The figures that were found stand in the texts that were read then.
      const { text, parts } = article
      said = { ...says, text, parts }
      article = { ...next, text, parts }
      await passages.lookAgain(stop)
      placed = undefined
      paintFigures()
      onChange()
      return
    }
    const figures = await figuresOf(next, stop)
    const worth = await worthOf(next, figures, choices.homes, port)
    stop.throwIfAborted()
    const first = article === undefined
    said = says
    article = next
    found = figures
    money = worth.money
    problems = worth.problems
    if (found.length === 0) problems.push({ kind: 'no-figures' })
    if (!readsLanguage(next.language)) problems.push({ kind: 'unread-language', language: next.language })
    if (unknown) problems.push(unknown)
    port.figuresFound(found.length)
    show()
    if (first) await refreshHighlights(stop)
    else await passages.lookAgain(stop)
    onChange()
    // What is saved of it follows: its figures are worth what they were on the day that it has now.
    if (!first && !unknown && !sameCorrections(before, corrections.current)) await refreshSaved(says)
  }

  async function refreshSaved(says: Article) {
    try {
      await port.refreshArticle(draft(says))
    } catch (error) {
      problems.push({ kind: 'not-updated', reason: reason(error) })
    }
  }

  async function refresh() {
    corrections.forget()
    await read()
    await refreshHighlights()
  }

  /** Puts into the page what is known, in one go, so that nothing is seen to come and go. */
  function show() {
    inline.show(choices.conversions && money && mayInsert ? inlineTexts(found, money, words) : [])
    placed = undefined
    passages.repaint()
    paintFigures()
    onChange()
  }

  function paintFigures() {
    if (!choices.painting || !article) return
    registry().set(FIGURE_HIGHLIGHT, new Highlight(...places().map(({ range }) => range)))
  }

  function places(): PlacedFigure[] {
    placed ??= found.map(entry => ({ found: entry, range: entry.part.range(entry.figure.start, entry.figure.end) }))
    return placed
  }

  async function refreshHighlights(stop: AbortSignal = signal) {
    if (!article) return
    const others = () => problems.filter(({ kind }) => kind !== 'library-unavailable')
    try {
      const records = await port.highlightsFor(article.canonicalUrl)
      problems = others()
      await passages.show(records, stop)
    } catch (error) {
      if (stop.aborted) return
      problems = [...others(), { kind: 'library-unavailable', reason: reason(error) }]
    }
    onChange()
  }

  const draft = (of: Article): ArticleDraft => draftOf(of, found.map(kept))

  function kept(entry: FoundFigure): KeptFigure {
    const worth = money?.worth.get(entry)
    const conversion = worth?.converted?.then
    return { ...keptFigure(entry, article?.language ?? 'und'), ...(conversion && { conversion }) }
  }

  async function keep(range: Range, colour: HighlightColour, note: string, figure?: FoundFigure): Promise<string> {
    if (!article) throw new Error('There is no article here.')
    const index = indexText(document.body)
    const at = index.offsets(range)
    if (!at) throw new Error('The passage is not part of the page any more.')
    const highlight: HighlightDraft = {
      quote: index.text
        .slice(...at)
        .replaceAll(/\s+/g, ' ')
        .trim(),
      selectors: describe(document.body, index.range(...at)),
      colour,
      note,
      tags: [],
      ...(figure && { figure: kept(figure) }),
    }
    const record = await port.keep(draft(said ?? article), highlight)
    await refreshHighlights()
    return record.id
  }

  return {
    get article() {
      return article
    },
    get choices() {
      return choices
    },
    get figures() {
      return found
    },
    get passages() {
      return passages.all
    },
    placed: places,
    figureOf: element => inline.figureOf(element),
    passageAt: (x, y) => passages.at(x, y),
    passageRange: passage => passages.range(passage),
    card(entry, at) {
      const unavailable = problems.find(problem => problem.kind === 'rates-unavailable')
      return cardFor(entry, { article: article!, money, noRates: unavailable?.reason, words, now: at })
    },
    keptAs: entry =>
      passages.all.find(({ record }) => {
        const { figure } = record
        return figure?.start === entry.figure.start && figure.text === entry.text
      }),
    read,
    keep,
    refreshHighlights: () => refreshHighlights(),
    refresh,
    setConversions(on) {
      choices = { ...choices, conversions: on }
      show()
    },
    async choose(next) {
      const changedHomes = next.homes.join() !== choices.homes.join()
      choices = next
      if (article && changedHomes) {
        const worth = await worthOf(article, found, choices.homes, port)
        money = worth.money
        problems = [...problems.filter(({ kind }) => !OF_MONEY.has(kind)), ...worth.problems]
      }
      if (article) show()
    },
    state: () =>
      pageStateOf({
        document,
        article,
        said,
        found,
        money,
        choices,
        problems,
        shown: inline.shown,
        passages: passages.all,
      }),
  }
}
