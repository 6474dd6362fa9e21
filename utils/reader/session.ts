import {
  detectArticle,
  observeAddress,
  observeBody,
  readArticleSteps,
  sameCorrections,
  withCorrections,
} from '../article/index.ts'
import type { Reach } from '../figures/corrections.ts'
import type { HighlightDraft, HighlightRecord } from '../library/records.ts'
import { cardFor } from './card.ts'
import { createCorrections, whichOf } from './corrections.ts'
import { createFigurePainting } from './figure-painting.ts'
import { figuresOf, isLanguageOff } from './found-figures.ts'
import type { FoundFigure } from './found-figures.ts'
import { pageAtRest } from './page-load.ts'
import { draftOf, keepPassage, showHighlights } from './keeping.ts'
import { pageStateOf } from './page-state.ts'
import { panelStateOf } from './panel-state.ts'
import { createPassages, isOfFigure } from './passages.ts'
import { placesOf } from './pointer.ts'
import type { PlacedFigure } from './pointer.ts'
import type { ReaderChoices, ReaderPort, ReaderWords } from './port.ts'
import {
  articleDraft,
  conversionOf,
  convertReading,
  findsTheSame,
  inlineTexts,
  magnitudesOf,
  findAgain,
  isOf,
  problemsOfFinding,
  refreshSaved,
  worthAsKept,
  worthOf,
} from './reading.ts'
import { createReadings } from './readings.ts'
import type { Session } from './session-contract.ts'
import { inSlices } from './slices.ts'

export type { Session } from './session-contract.ts'

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
  const here = () => document.location.href.replace(/#.*/s, '')
  const readings = createReadings(document, signal)
  /** The address names no article any more: what comes later is looked at before it is read. */
  let left = false
  /** Whether the reader wants this address read; null where detection decides. */
  let ruled: boolean | null = null
  let placed: PlacedFigure[] | undefined
  let reading = new AbortController()
  /** The address of the look at the page that is under way. */
  let running: string | undefined
  let again = false
  /** The look at the page that was begun last. */
  let look = Promise.resolve()
  let timesRatesCame = 0
  /** The languages in which no figures were to be read when they were found last. */
  let foundBut = choices.unreadLanguages.join()
  /** Before that only what changes no node of the page is shown: figures and highlights are painted. */
  let mayInsert = false
  void pageAtRest(document, signal).then(() => {
    mayInsert = true
    if (readings.current.article) show()
  })
  const corrections = createCorrections(port)
  const passages = createPassages(document, choices.painting)

  signal.addEventListener('abort', clear, { once: true })
  observeBody(document.documentElement, () => void read(), signal)
  observeAddress(document.defaultView!, () => void read(), signal)

  const painting = createFigurePainting(document, signal)
  const shownBy = () => ({
    rate: choices.conversionRate,
    now: now(),
    words,
    magnitudes: choices.magnitudesInline,
  })
  const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))

  /** Takes everything of ours out of the page. */
  function clear() {
    readings.end()
    passages.clear()
    painting.clear()
    placed = undefined
  }

  /** One look at the page at a time: a change during a look is looked at after it, a new address ends it. */
  function read(): Promise<void> {
    if (signal.aborted) return Promise.resolve()
    if (running !== here()) return (look = lookAtPage())
    again = true
    // Who asks during a look waits for the one after it, which sees what they ask for.
    return look.then(() => look)
  }

  async function lookAtPage() {
    reading.abort()
    reading = new AbortController()
    const stop = AbortSignal.any([signal, reading.signal])
    running = here()
    again = false
    try {
      await readOnce(stop)
    } catch (error) {
      // A newer look at the page has taken over.
      if (stop.aborted) return
      readings.current.problems = [{ kind: 'reading-failed', reason: reason(error) }]
      console.error('Angka could not read this page:', error)
    }
    running = undefined
    if (again) void read()
  }

  async function readOnce(stop: AbortSignal) {
    const address = here()
    const moved = address !== readings.current.address
    if (moved && (left || readings.current.article)) {
      ruled = await port.ruling(address)
      stop.throwIfAborted()
    }
    if (ruled === false) {
      clear()
      readings.beginAt(address)
      onOverruled()
      return
    }
    if ((left || (moved && readings.current.article)) && !(ruled ?? detectArticle(document).isArticle)) {
      if (left) return
      left = true
      clear()
      readings.beginAt(address)
      port.articleLeft()
      onChange()
      return
    }
    left = false
    const says = await inSlices(readArticleSteps(document, { now: now() }), stop)
    const known = readings.all.find(each => isOf(each, says))?.article
    // The same words under another address are the same article, with the same corrections.
    says.canonicalUrl = known?.canonicalUrl ?? says.canonicalUrl
    const before = corrections.of(says.canonicalUrl)
    const unknown = await corrections.ask(says.canonicalUrl, address)
    stop.throwIfAborted()
    const corrected = corrections.of(says.canonicalUrl)
    const next = withCorrections(says, corrected)
    readings.settle()
    const isAnother = readings.all.some(each => each !== readings.current && isOf(each, next))
    if (moved || isAnother) readings.turnTo(address, next)
    const { current } = readings
    const { article, said } = current
    const ofFigures = corrections.ofFigures(says.canonicalUrl)
    const but = choices.unreadLanguages.join()
    if (article && said && findsTheSame(current, next, ofFigures) && foundBut === but && current.inline.intact) {
      // The figures that were found stand in the texts that were read then.
      const { text, parts } = article
      current.said = { ...says, text, parts }
      current.article = { ...next, text, parts }
      if (moved) port.figuresFound(current.found.length)
      await passages.lookAgain(stop)
      placed = undefined
      paintFigures()
      onChange()
      return
    }
    const isOff = isLanguageOff(next.language, choices.unreadLanguages)
    const found = isOff ? [] : await figuresOf(next, ofFigures, stop)
    const askedAfter = timesRatesCame
    const worth = await worthOf(next, found, choices.homes, port)
    stop.throwIfAborted()
    const sameFigures = JSON.stringify(current.corrections) === JSON.stringify(ofFigures)
    Object.assign(current, { said: says, article: next, found, corrections: ofFigures, money: undefined, ...worth })
    foundBut = but
    current.problems.push(...problemsOfFinding(found, next.language, isOff), ...(unknown ? [unknown] : []))
    port.figuresFound(found.length)
    show()
    // Rates that came while the answer was on its way may not be in it.
    if (timesRatesCame !== askedAfter) await refreshRates()
    if (article?.canonicalUrl !== next.canonicalUrl) await refreshHighlights(stop)
    else await passages.lookAgain(stop)
    onChange()
    // What is saved of it follows: its figures are worth what they were on the day that it has now.
    const isKnown = article?.canonicalUrl === next.canonicalUrl
    const hasChanged = !sameFigures || !sameCorrections(before, corrected)
    if (isKnown && !unknown && hasChanged) await refreshSaved(current, port)
  }

  async function refresh() {
    corrections.forget()
    await read()
    await refreshHighlights()
  }

  /** Converts the articles of the page again, by the rates that are known now. */
  const convertAgain = () => Promise.all(readings.all.map(each => convertReading(each, choices.homes, port)))

  async function refreshRates(): Promise<boolean> {
    const texts = () =>
      JSON.stringify(readings.all.map(each => inlineTexts(each, shownBy()).map(entry => entry.pieces)))
    const [textsBefore, before] = [texts(), readings.all.map(each => ({ each, worth: worthAsKept(each) }))]
    timesRatesCame++
    await convertAgain()
    if (signal.aborted) return false
    const isChanged = choices.conversions && choices.conversionMode === 'append' && texts() !== textsBefore
    show()
    for (const { each, worth } of before) if (worthAsKept(each) !== worth) await refreshSaved(each, port)
    return isChanged
  }

  /** Puts into the page what is known, in one go, so that nothing is seen to come and go. */
  function show() {
    const texts = choices.conversionMode === 'append' ? inlineTexts : magnitudesOf
    for (const each of readings.all) each.inline.show(choices.conversions && mayInsert ? texts(each, shownBy()) : [])
    placed = undefined
    passages.repaint()
    paintFigures()
    onChange()
  }

  function paintFigures() {
    if (!choices.painting || !readings.current.article) return
    const waits = choices.conversions && choices.conversionMode === 'hover'
    painting.paint(places(), found => waits && conversion(found).length > 0)
  }

  const places = (): PlacedFigure[] => (placed ??= placesOf(readings.all.flatMap(({ found }) => found)))

  const conversion = (found: FoundFigure): string[] =>
    choices.conversions ? conversionOf(readings.of(found), found, shownBy()) : []

  async function refreshHighlights(stop: AbortSignal = signal) {
    if (await showHighlights(readings, passages, port, stop)) onChange()
  }

  async function save() {
    const { current } = readings
    if (!current.article) throw new Error(words.t('page.notOpen'))
    await port.saveArticle(articleDraft(current, current.said ?? current.article))
  }

  async function keep(highlight: HighlightDraft, canonicalUrl?: string): Promise<HighlightRecord> {
    const of = readings.all.find(({ article }) => article?.canonicalUrl === canonicalUrl) ?? readings.current
    const record = await keepPassage(of, highlight, port)
    await refreshHighlights()
    return record
  }

  async function correctFigure(entry: FoundFigure, reach: Reach, currency: string | null | undefined) {
    const { article, address } = readings.of(entry)
    const which = whichOf(entry, reach)
    if (!article || which === undefined) throw new Error(words.t('page.notOpen'))
    await port.correctFigure(article.canonicalUrl, address, { reach, which, currency })
    corrections.forget()
    await read()
    const of = readings.of(entry)
    if (of === readings.current) return
    await corrections.ask(article.canonicalUrl, address)
    await findAgain(of, corrections.ofFigures(article.canonicalUrl), choices.homes, port, signal)
    show()
    await refreshSaved(of, port)
  }

  async function choose(next: ReaderChoices) {
    const changedHomes = next.homes.join() !== choices.homes.join()
    choices = next
    if (next.unreadLanguages.join() !== foundBut) await read()
    if (changedHomes) await convertAgain()
    if (readings.current.article) show()
  }

  return {
    get article() {
      return readings.current.article
    },
    get choices() {
      return choices
    },
    get figures() {
      return readings.all.flatMap(({ found }) => found)
    },
    get passages() {
      return passages.all
    },
    placed: places,
    figureOf: element => readings.all.map(({ inline }) => inline.figureOf(element)).find(found => found !== undefined),
    conversion,
    passageAt: (x, y) => passages.at(x, y),
    passageRange: passage => passages.range(passage),
    card(entry, at) {
      const { article, money, problems, corrections } = readings.of(entry)
      const unavailable = problems.find(problem => problem.kind === 'rates-unavailable')
      const noRates = unavailable?.reason
      return cardFor(entry, { article: article!, corrections, choices, money, noRates, words, now: at })
    },
    keptAs: entry => passages.all.find(each => isOfFigure(each, entry, readings.of(entry).article?.canonicalUrl)),
    read,
    save,
    articleAt: place => readings.of(place).article,
    describe: (range, said, figure) => draftOf(document, readings.of(figure ?? range), range, said, figure),
    keep,
    overlapping: passage => passages.overlapping(passage),
    preview: (passage, at) => passages.preview(passage, at),
    correctFigure,
    saidOfFigure: (entry, reach) => corrections.saidOf(readings.of(entry).article?.canonicalUrl, entry, reach),
    refreshHighlights: () => refreshHighlights(),
    refresh,
    refreshRates,
    setConversions(on) {
      choices = { ...choices, conversions: on }
      show()
    },
    choose,
    async resume(next) {
      await choose(next)
      await refresh()
      if (readings.current.article) port.figuresFound(readings.current.found.length)
    },
    state() {
      const { current } = readings
      const shown = current.found.filter(found => conversion(found).length > 0).length
      return pageStateOf(document, current, passages.all, choices, mayInsert ? shown : 0)
    },
    panel: () => panelStateOf(document, readings.current, passages.all, choices, words),
  }
}
