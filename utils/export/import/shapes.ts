import * as v from 'valibot'
import { HIGHLIGHT_COLOURS, READING_STATES } from '../../library/records.ts'
import type { HighlightColour } from '../../library/records.ts'
import { REACHES } from '../../figures/corrections.ts'
import type { Selector, XPathSelector } from '../../highlights/selectors.ts'
import { addressOf } from './incoming.ts'

// What Angka JSON holds, field by field: what a file says beyond it is left out, and what is of another type is refused.
// docs/angka-json.schema.json is made of this.

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
/** ISO 8601 with its zone. */
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/),
  v.check(text => !Number.isNaN(Date.parse(text))),
)
/** Nothing but the web: an address of a file becomes a link. */
const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//i),
  v.check(text => addressOf(text) !== undefined),
)
const finite = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const tags = v.array(v.string())
const text = v.optional(v.string())
const number = v.optional(finite)

const stamped = { id, created: time, updated: time }

const author = v.object({ name: v.string(), kind: v.picklist(['person', 'organisation']) })

const facts = v.object({
  title: v.string(),
  byline: text,
  authors: v.array(author),
  siteName: text,
  published: text,
  language: v.string(),
  country: text,
})

const conversion = v.object({
  value: finite,
  currency: v.string(),
  rate: finite,
  rateDate: v.string(),
  source: v.string(),
  precision: v.picklist(['daily', 'near', 'monthly', 'fixed']),
})

const keptFigure = {
  start: count,
  end: count,
  kind: v.picklist(['money', 'percent', 'points', 'ratio', 'measure', 'count']),
  value: finite,
  low: number,
  high: number,
  currency: text,
  candidates: v.optional(v.array(v.string())),
  evidence: text,
  unit: text,
  per: text,
  subject: text,
  bound: v.optional(v.picklist(['about', 'over', 'under'])),
  change: v.optional(v.picklist(['up', 'down'])),
  equivalents: number,
  text: v.string(),
  sentence: v.string(),
  conversion: v.optional(conversion),
}

export const figureShape = v.object({ ...stamped, articleId: id, ...keptFigure })

const position = v.object({ type: v.literal('TextPositionSelector'), start: count, end: count })
const xpath: v.GenericSchema<XPathSelector> = v.object({
  type: v.literal('XPathSelector'),
  value: v.pipe(v.string(), v.maxLength(10_000)),
  refinedBy: v.optional(position),
})

export const selectorShape = v.variant('type', [
  v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: text, suffix: text }),
  position,
  v.object({ type: v.literal('RangeSelector'), startSelector: xpath, endSelector: xpath }),
]) as v.GenericSchema<Selector>

export const highlightShape = v.object({
  ...stamped,
  articleId: id,
  quote: v.string(),
  selectors: v.array(selectorShape),
  colour: v.picklist(HIGHLIGHT_COLOURS),
  note: v.string(),
  tags,
  figure: v.optional(v.object(keptFigure)),
})

const articleFields = {
  ...stamped,
  url: address,
  canonicalUrl: address,
  ...facts.entries,
  modified: text,
  section: text,
  wordCount: v.optional(count),
  minutes: v.optional(count),
  excerpt: text,
  text,
  // Files of the first days lack what was not kept then.
  state: v.optional(v.picklist(READING_STATES), 'unread'),
  progress: v.optional(v.pipe(finite, v.minValue(0), v.maxValue(1)), 0),
  progressed: v.optional(time),
  finished: v.optional(time),
  archived: v.optional(time),
  tags: v.optional(tags, []),
  aliases: v.optional(v.array(address), []),
  figureCount: v.optional(count, 0),
  textCut: v.optional(v.literal(true)),
  said: v.optional(facts),
}

/** An article without what is kept of it: each of those is looked at by itself, so that one bad one costs no more than itself. */
export const articleShape = v.object(articleFields)

/** A whole line of a file. */
export const entryShape = v.object({
  ...articleFields,
  highlights: v.array(highlightShape),
  figures: v.array(figureShape),
})

const nullable = v.optional(v.nullable(v.string()))

export const besideShapes = {
  corrections: v.object({
    ...stamped,
    canonicalUrl: address,
    corrections: v.object({
      title: text,
      authors: v.optional(v.array(author)),
      published: nullable,
      siteName: nullable,
      language: text,
      country: nullable,
    }),
  }),
  figureCorrections: v.object({
    ...stamped,
    place: v.string(),
    reach: v.picklist(REACHES),
    which: v.string(),
    currency: nullable,
  }),
  drafts: v.object({
    ...stamped,
    key: v.string(),
    note: v.string(),
    tags: v.optional(tags),
    highlight: v.optional(v.omit(highlightShape, ['id', 'created', 'updated', 'articleId'])),
  }),
  trash: v.object({
    ...stamped,
    kind: v.picklist(['article', 'highlight']),
    articleId: id,
    canonicalUrl: v.string(),
    article: v.optional(articleShape),
    text,
    highlights: v.array(highlightShape),
    figures: v.array(figureShape),
    emptied: v.optional(v.literal(true)),
  }),
}

const texts = v.optional(v.pipe(v.array(v.string()), v.maxLength(10_000)))
const flag = v.optional(v.boolean())

/**
 * What the reader chose, as far as it can be taken to another machine: where Angka may read and whether it may ask over the
 * network is said on each. Whether a value is one of a setting's is for the settings to say.
 */
export const choicesShape = v.object({
  settings: v.optional(
    v.object({
      homes: texts,
      conversions: flag,
      conversionMode: text,
      conversionRate: text,
      numberStyle: text,
      measures: text,
      magnitudesInline: flag,
      quietSites: texts,
      unpaintedSites: texts,
      letterKeys: flag,
      unreadLanguages: texts,
      palette: text,
      colourNames: v.optional(
        v.object(
          Object.fromEntries(HIGHLIGHT_COLOURS.map(colour => [colour, text])) as Record<HighlightColour, typeof text>,
        ),
      ),
      language: text,
      keepText: flag,
    }),
  ),
  /** Pages and sites of which the reader said whether they are read. */
  verdicts: v.optional(
    v.pipe(
      v.array(v.object({ where: v.string(), of: v.picklist(['page', 'site']), isRead: v.boolean() })),
      v.maxLength(100_000),
    ),
  ),
  figuresTable: v.optional(v.object({ columns: v.array(v.string()), currency: v.nullable(v.string()) })),
})

/** What the reader chose. */
export type Choices = v.InferOutput<typeof choicesShape>

/** A whole file. */
export const fileShape = v.object({
  format: v.literal('angka'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  articles: v.array(entryShape),
  corrections: v.optional(v.array(besideShapes.corrections)),
  figureCorrections: v.optional(v.array(besideShapes.figureCorrections)),
  drafts: v.optional(v.array(besideShapes.drafts)),
  trash: v.optional(v.array(besideShapes.trash)),
  choices: v.optional(choicesShape),
})
