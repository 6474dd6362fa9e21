import { readingMinutes } from '../../utils/article/reading-time.ts'
import type { LibraryEntry, LibraryReader } from '../../utils/export/exporter.ts'
import { HIGHLIGHT_COLOURS } from '../../utils/library/records.ts'
import type {
  ArticleRecord,
  FigureRecord,
  HighlightRecord,
  KeptFigure,
  ReadingState,
} from '../../utils/library/records.ts'
import { chance } from './random.ts'
import type { Chance } from './random.ts'
import { SEED_LANGUAGES } from './languages.ts'
import type { SeedLanguage } from './languages.ts'

/** How many highlights and figures an article has, by its place among ten: ten and twenty in the mean. */
const HIGHLIGHTS = [10, 0, 14, 5, 18, 8, 3, 16, 12, 14]
const FIGURES = [18, 6, 26, 10, 38, 14, 2, 30, 22, 34]

/** The last day on which something was saved: a library is the same on every day it is made. */
const LAST = Date.UTC(2026, 9, 31, 18)
/** Articles were saved over about three years. */
const SPAN = 1000 * 86_400_000

const KINDS = ['money', 'percent', 'count', 'length'] as const

/** Rates by which invented figures were converted; they are nobody's. */
const PER_EURO: Record<string, number> = {
  IDR: 17_400,
  USD: 1.08,
  CNY: 7.8,
  GBP: 0.85,
  MXN: 20,
  JPY: 162,
  EGP: 52,
  RUB: 98,
  EUR: 1,
}

export interface Wishes {
  articles: number
  /** The same seed gives the same library. */
  seed: number
}

/** An invented library, article by article, the oldest first, as the library hands its own out. */
export function inventedLibrary({ articles, seed }: Wishes): LibraryReader {
  return {
    count: () => Promise.resolve(articles),
    async *entries() {
      for (const entry of inventedEntries({ articles, seed })) yield await Promise.resolve(entry)
    },
  }
}

/** The same at once, one after the other, from one place on. */
export function* inventedEntries({ articles, seed }: Wishes, from = 0): Generator<LibraryEntry> {
  const source = chance(seed)
  for (let n = 0; n < articles; n++) {
    // Each by its own chance: an article is the same however many are before it.
    const own = source.whole(0, 2 ** 32 - 1)
    if (n >= from) yield inventedEntry(chance(own), n, new Date(LAST - SPAN * (1 - (n + 1) / articles)))
  }
}

function inventedEntry(random: Chance, n: number, saved: Date): LibraryEntry {
  const language = random.pick(SEED_LANGUAGES)
  const publisher = random.pick(language.publishers)
  const id = random.uuid()
  const created = saved.toISOString()
  const published = new Date(saved.getTime() - random.whole(0, 20) * 86_400_000).toISOString().slice(0, 10)
  const text = new Text(random, language)
  const title = capital(plain(random.pick(language.titles), random, language), language.tag)
  text.write(FIGURES[n % 10]!)
  const stamp = { created, updated: created }
  const figures = text.figures.map((figure): FigureRecord => ({
    ...figure,
    ...stamp,
    id: random.uuid(),
    articleId: id,
  }))
  const highlights = Array.from({ length: HIGHLIGHTS[n % 10]! }, () =>
    inventedHighlight(random, language, text, { articleId: id, saved, published }),
  )
  const authors = random.isLikely(0.9) ? [{ name: random.pick(language.people), kind: 'person' as const }] : []
  const slug = `${published.replaceAll('-', '/')}/${n.toString(36)}-${id.slice(0, 8)}`
  const url = `https://${publisher.host}/${slug}`
  const article = {
    ...stamp,
    ...readingOf(random, saved),
    id,
    url,
    canonicalUrl: url,
    title,
    ...(authors.length > 0 && { byline: authors[0]!.name }),
    authors,
    siteName: publisher.name,
    published,
    language: language.tag,
    country: language.country,
    section: random.pick(publisher.sections),
    wordCount: Math.round(text.text.length / (language.space ? 6.2 : 1.7)),
    text: text.text,
    tags: random.isLikely(0.3) ? [random.pick(language.tags)] : [],
    aliases: [],
    minutes: readingMinutes(text.text, language.tag),
    figureCount: figures.length,
  }
  // What follows from all this is made where the library takes it in.
  return { article: article as unknown as ArticleRecord, highlights, figures }
}

type Reading = Pick<ArticleRecord, 'state' | 'progress' | 'progressed' | 'finished' | 'archived'>

function readingOf(random: Chance, saved: Date): Reading {
  const later = (days: number) => new Date(saved.getTime() + random.next() * days * 86_400_000).toISOString()
  const state: ReadingState = random.pick(['unread', 'unread', 'reading', 'done', 'done', 'archived'])
  if (state === 'unread') return { state, progress: 0 }
  if (state === 'reading') return { state, progress: random.whole(5, 90) / 100, progressed: later(2) }
  const read = { progress: 1, progressed: later(2), finished: later(3) }
  return state === 'done' ? { state, ...read } : { state, ...read, archived: later(10) }
}

interface Of {
  articleId: string
  saved: Date
  published: string
}

function inventedHighlight(random: Chance, language: SeedLanguage, text: Text, of: Of): HighlightRecord {
  const figure = random.isLikely(0.25) && text.figures.length > 0 ? random.pick(text.figures) : undefined
  const [start, end] = figure ? [figure.start, figure.end] : random.pick(text.sentences)
  const at = new Date(of.saved.getTime() + random.whole(1, 9_000_000)).toISOString()
  const quote = text.text.slice(start, end)
  return {
    id: random.uuid(),
    articleId: of.articleId,
    created: at,
    updated: at,
    quote,
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: quote,
        prefix: text.text.slice(Math.max(0, start - 32), start),
        suffix: text.text.slice(end, end + 32),
      },
      { type: 'TextPositionSelector', start, end },
    ],
    colour: random.pick(HIGHLIGHT_COLOURS),
    note: random.isLikely(0.3) ? random.pick(language.notes) : '',
    tags: random.isLikely(0.2) ? [random.pick(language.tags)] : [],
    ...(figure && { figure: converted(figure, of.published) }),
    words: [],
  }
}

function converted(figure: KeptFigure, on: string): KeptFigure {
  const perEuro = figure.currency === undefined ? undefined : PER_EURO[figure.currency]
  if (perEuro === undefined || figure.currency === 'EUR') return figure
  const rate = 1 / perEuro
  const rateDate = on.slice(0, 7)
  return {
    ...figure,
    conversion: { value: figure.value * rate, currency: 'EUR', rate, rateDate, source: 'IMF', precision: 'monthly' },
  }
}

/** A number as it is written in a language, and its value: whole, or with a decimal. */
function number(random: Chance, { tag }: SeedLanguage, most: number): { text: string; value: number } {
  const value = random.isLikely(0.6) ? random.whole(2, most) : random.whole(11, Math.min(most, 99) * 10) / 10
  return { text: value.toLocaleString(`${tag}-u-nu-latn`, { maximumFractionDigits: 1 }), value }
}

/** How many of a scale there may be for a number to be believed: there are no 300 hundred million readers of a paper. */
const most = (scale: number, limit: number) => Math.max(3, Math.min(999, Math.floor(limit / scale)))

/** A figure's words, and what it is, but for its place. */
function inventedFigure(random: Chance, language: SeedLanguage, kind: (typeof KINDS)[number]) {
  switch (kind) {
    case 'money': {
      const { text: form, currency, scale } = random.pick(language.money)
      const { text, value } = number(random, language, 999)
      const kept = { kind: 'money', currency, evidence: 'symbol', value: value * scale } as const
      return { text: form.replace('#', text), figure: kept }
    }
    case 'percent': {
      const { text, value } = number(random, language, 60)
      return { text: language.percent.replace('#', text), figure: { kind: 'percent', value } as const }
    }
    case 'length': {
      const { text, value } = number(random, language, 400)
      const kept = { kind: 'measure', unit: 'kilometer', value } as const
      return { text: language.length.replace('#', text), figure: kept }
    }
    case 'count': {
      const { text: form, scale, subject } = random.pick(language.counts)
      const whole = random.whole(2, most(scale, 9e7))
      return { text: form.replace('#', `${whole}`), figure: { kind: 'count', value: whole * scale, subject } as const }
    }
  }
}

const SLOT = /\{(\w+)\}/g

/** A title: its figures are words like the others. */
function plain(template: string, random: Chance, language: SeedLanguage): string {
  return template.replaceAll(SLOT, (_, slot: string) => {
    const kind = KINDS.find(each => each === slot)
    return kind ? inventedFigure(random, language, kind).text : word(slot, random, language)
  })
}

const SYLLABLES = 'ba be da ka la li lo ma me mi na no pa ra ri ro sa ta te ti to va ve vo za'.split(' ')

function word(slot: string, random: Chance, { places, things, people }: SeedLanguage): string {
  // Thousands of names, so that a search can be for something rare.
  if (slot === 'firm') return capital([1, 2, 3].map(() => random.pick(SYLLABLES)).join(''), 'en')
  return random.pick(slot === 'place' ? places : slot === 'thing' ? things : people)
}

const capital = (text: string, tag: string) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1)

/** An article's text while it is written, with the places of its figures and sentences. */
class Text {
  text = ''
  readonly figures: KeptFigure[] = []
  readonly sentences: [start: number, end: number][] = []
  readonly #random: Chance
  readonly #language: SeedLanguage

  constructor(random: Chance, language: SeedLanguage) {
    this.#random = random
    this.#language = language
  }

  /** Writes paragraphs until there are so many figures, and a sentence more. */
  write(figures: number): void {
    while (this.figures.length < figures) {
      const left = figures - this.figures.length
      const fitting = this.#language.sentences.filter(sentence => figuresIn(sentence) <= left)
      this.#sentence(this.#random.pick(fitting))
      for (let n = this.#random.whole(0, 3); n > 0; n--) this.#sentence(this.#random.pick(this.#language.fillers))
    }
    this.#sentence(this.#random.pick(this.#language.fillers))
  }

  #sentence(template: string): void {
    if (this.text) this.text += this.#random.isLikely(0.25) ? '\n\n' : this.#language.space
    const start = this.text.length
    const before = this.figures.length
    let from = 0
    for (const { 0: whole, 1: slot, index } of template.matchAll(SLOT)) {
      this.text += template.slice(from, index)
      from = index + whole.length
      const kind = KINDS.find(each => each === slot)
      if (kind) this.#figure(kind)
      else this.text += word(slot!, this.#random, this.#language)
    }
    this.text += template.slice(from)
    this.sentences.push([start, this.text.length])
    const sentence = this.text.slice(start)
    for (const figure of this.figures.slice(before)) figure.sentence = sentence
  }

  #figure(kind: (typeof KINDS)[number]): void {
    const { text, figure } = inventedFigure(this.#random, this.#language, kind)
    const start = this.text.length
    this.text += text
    this.figures.push({ ...figure, start, end: this.text.length, text, sentence: '' })
  }
}

function figuresIn(template: string): number {
  return [...template.matchAll(SLOT)].filter(([, slot]) => KINDS.some(kind => kind === slot)).length
}
