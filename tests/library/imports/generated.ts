import fc from 'fast-check'
import type { LibraryEntry } from '../../../utils/export/exporter.ts'
import { HIGHLIGHT_COLOURS, READING_STATES } from '../../../utils/library/records.ts'
import type { ArticleRecord, FigureRecord, HighlightRecord } from '../../../utils/library/records.ts'
import { without } from '../../../utils/library/without.ts'
import { anyText, article, figure, highlight } from '../../export/invented.ts'

/** Texts of every script, now and then of ten thousand characters, without null characters. */
const text = fc
  .oneof(
    { weight: 20, arbitrary: anyText },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 9000, maxLength: 10_000, size: 'max' }) },
  )
  .map(said => said.replaceAll('\0', '').toWellFormed())
const line = text.map(said => said.replace(/\s+/g, ' ').trim())
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())
const times = fc
  .tuple(time, time)
  .map(([one, other]) => (one < other ? { created: one, updated: other } : { created: other, updated: one }))
const tags = fc.uniqueArray(
  line.filter(tag => tag !== ''),
  { maxLength: 3 },
)

const kept = (articleId: string): fc.Arbitrary<HighlightRecord> =>
  fc
    .record({
      id: fc.uuid(),
      stamp: times,
      quote: text.map(said => (said.trim() === '' ? 'kutipan' : said)),
      note: text,
      tags,
      colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
      at: fc.nat(10_000),
      hasFigure: fc.boolean(),
    })
    .map(({ id, stamp, quote, note, tags, colour, at, hasFigure }) => {
      const own = without(figure(), ['id', 'articleId', 'created', 'updated'])
      return highlight({
        ...stamp,
        id,
        articleId,
        quote,
        note,
        tags,
        colour,
        selectors: [
          { type: 'TextPositionSelector', start: at, end: at + quote.length },
          { type: 'TextQuoteSelector', exact: quote, prefix: 'a', suffix: '' },
        ],
        ...(hasFigure && { figure: own }),
      })
    })

const counted = (articleId: string): fc.Arbitrary<FigureRecord> =>
  fc
    .record({
      id: fc.uuid(),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
      start: fc.nat(),
      sentence: text,
      stamp: times,
    })
    .map(({ id, value, start, sentence, stamp }) =>
      figure({ ...stamp, id, articleId, value: value === 0 ? 0 : value, start, end: start + 5, sentence }),
    )

export const entries: fc.Arbitrary<LibraryEntry[]> = fc
  .uniqueArray(fc.uuid(), { minLength: 1, maxLength: 4 })
  .chain(ids =>
    fc.tuple(
      ...ids.map(id =>
        fc
          .record({
            title: line.map(said => said || 'x'),
            siteName: line,
            tags,
            state: fc.constantFrom(...READING_STATES),
            progress: fc.double({ min: 0, max: 1, noNaN: true }).map(value => (value === 0 ? 0 : value)),
            stamp: times,
            body: fc.option(text, { nil: undefined }),
            highlights: fc.uniqueArray(kept(id), { maxLength: 4, selector: ({ id }) => id }),
            figures: fc.uniqueArray(counted(id), { maxLength: 3, selector: ({ id }) => id }),
          })
          .map(({ body, highlights, figures, stamp, ...said }): LibraryEntry => {
            const canonicalUrl = `https://kabar.example/${id}`
            const record: Partial<ArticleRecord> = {
              ...said,
              ...stamp,
              id,
              canonicalUrl,
              url: `${canonicalUrl}?x`,
              figureCount: figures.length,
            }
            return { article: article({ ...record, ...(body !== undefined && { text: body }) }), highlights, figures }
          }),
      ),
    ),
  )
