import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { webAnnotation } from '../../utils/export/web-annotation.ts'
import type { Selector } from '../../utils/highlights/selectors.ts'
import { brokenRules } from './annotation-model.ts'
import { anyText, article, cleaned, highlight, written } from './invented.ts'

type Json = Record<string, unknown>
const read = async (entries: Parameters<typeof written>[1]): Promise<Json> =>
  JSON.parse(await written(webAnnotation, entries)) as Json

const place = (path: string, offset: number) =>
  ({
    type: 'XPathSelector',
    value: path,
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  }) as const
const SELECTORS: Selector[] = [
  { type: 'RangeSelector', startSelector: place('/article[1]/p[2]', 3), endSelector: place('/article[1]/p[2]', 24) },
  { type: 'TextPositionSelector', start: 10, end: 31 },
  { type: 'TextQuoteSelector', exact: 'lebih dari CNY40 juta', prefix: 'menghasilkan ', suffix: '.' },
]
const kept = highlight({ note: 'Periksa **ini**.', tags: ['desa'], selectors: SELECTORS })
const one = { article: article(), highlights: [kept], figures: [] }

test('one highlight is one annotation: quote, position, range, note, tags and times', async () => {
  const text = await written(webAnnotation, [one])
  expect(text.startsWith('{"@context":"http://www.w3.org/ns/anno.jsonld",')).toBe(true)
  expect(JSON.parse(text)).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${kept.id}`,
    type: 'Annotation',
    motivation: ['highlighting', 'commenting'],
    created: '2026-03-01T08:30:00.250Z',
    modified: '2026-03-02T09:00:00.000Z',
    generator: { type: 'Software', name: 'Angka' },
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'Periksa **ini**.' },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'desa' },
    ],
    stylesheet: { type: 'CssStylesheet', value: '.angka-green { background: #cdebc5 }' },
    target: {
      type: 'SpecificResource',
      source: 'https://kabar.example/siaran',
      styleClass: 'angka-green',
      selector: [SELECTORS[2], SELECTORS[1], SELECTORS[0]],
      state: { type: 'TimeState', sourceDate: '2026-03-01T08:30:00.250Z' },
      'dc:title': 'Petani: "menjual" lewat siaran',
      'dc:creator': ['Siti Rahma', 'Budi Contoh'],
      'dc:publisher': 'Kabar Contoh',
      'dc:date': '2020-10-08T23:30:00+07:00',
      'dc:language': 'id',
    },
  })
})

test('several are a collection with one page, in the order of the library', async () => {
  const other = highlight({ id: '7f0d3a52-0000-4000-8000-000000000002' })
  const document = await read([one, { ...one, highlights: [] }, { ...one, highlights: [other] }])
  expect(document).toMatchObject({
    type: 'AnnotationCollection',
    total: 2,
    first: { type: 'AnnotationPage', startIndex: 0 },
  })
  expect((document.first as { items: Json[] }).items.map(({ id }) => id)).toEqual([
    `urn:uuid:${kept.id}`,
    `urn:uuid:${other.id}`,
  ])
  expect(await read([one, { ...one, highlights: [other] }])).toEqual(await read([one, { ...one, highlights: [other] }]))
})

test('nothing kept is a collection of none', async () => {
  expect(await read([])).toMatchObject({ type: 'AnnotationCollection', total: 0 })
})

test('keeps every MUST of the model, whatever a text holds', async () => {
  expect(brokenRules(await read([]))).toEqual([])
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, fc.integer({ min: 1, max: 3 }), async (quote, note, tag, count) => {
      const highlights = Array.from({ length: count }, () => highlight({ quote, note, tags: [tag] }))
      const document = await read([{ article: article({ title: note }), highlights, figures: [] }])
      expect(brokenRules(document)).toEqual([])
      const items = (document.first as { items: Json[] } | undefined)?.items ?? [document]
      for (const item of items) {
        expect(JSON.stringify(item)).toContain(`"exact":${JSON.stringify(cleaned(quote))}`)
        if (cleaned(note) !== '') expect(item.body).toContainEqual(expect.objectContaining({ value: cleaned(note) }))
      }
    }),
  )
})

describe('our statement of the model finds what breaks it', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'x' }
  const target = { type: 'SpecificResource', source: 'https://kabar.example/', selector: [quote] }
  const good: Json = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:1',
    type: 'Annotation',
    created: '2026-03-01T08:30:00Z',
    body: { type: 'TextualBody', value: 'x' },
    target,
  }
  const collection: Json = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:2',
    type: 'AnnotationCollection',
    total: 1,
    first: { id: 'urn:uuid:3', type: 'AnnotationPage', items: [good] },
  }
  const without = (value: Json, name: string): Json => ({ ...value, [name]: undefined })
  const selecting = (...selector: Json[]): Json => ({ ...good, target: { ...target, selector } })
  const XPATH = { type: 'XPathSelector', value: '/p' }

  test('a right one breaks nothing', () => {
    expect(brokenRules(good)).toEqual([])
    expect(brokenRules(collection)).toEqual([])
  })

  test.each<[string, Json]>([
    ['3.1 an annotation has the context', without(good, '@context')],
    ['3.1 it has exactly one id', without(good, 'id')],
    ['3.1 it has exactly one id', { ...good, id: ['urn:uuid:1', 'urn:uuid:2'] }],
    ['3.1 it has exactly one id', { ...good, id: 'not an iri' }],
    ['3.1 it is of the type Annotation', { ...good, type: 'Note' }],
    ['3.1 it has at least one target', { ...good, target: [] }],
    ['3.2.1 a resource', { ...good, target: 'no iri' }],
    ['3.2.5 it has no body', { ...good, bodyValue: 'x' }],
    ['3.2.5 a bodyValue is one text', { ...without(good, 'body'), bodyValue: ['x'] }],
    ['3.3.1 created', { ...good, created: '2026-03-01' }],
    ['3.3.1 created', { ...good, created: '2026-03-01T08:30:00' }],
    ['3.3.1 created', { ...good, created: '2026-03-01T08:30:00+07:00' }],
    ['3.3.1 modified', { ...good, modified: ['2026-03-01T08:30:00Z'] }],
    ['3.3.1 generated', { ...good, generated: 'today' }],
    ['3.2.4 a textual body has exactly one value', { ...good, body: { type: 'TextualBody' } }],
    ['3.2.4 it has at most one format', { ...good, body: { type: 'TextualBody', value: 'x', format: ['a', 'b'] } }],
    ['4.1 a specific resource', { ...good, target: without(target, 'source') }],
    ['4.2 a selector is an object', { ...good, target: { ...target, selector: 'x' } }],
    ['4.2.4 a quote', selecting({ type: 'TextQuoteSelector' })],
    ['4.2.4 at most one prefix', selecting({ ...quote, prefix: ['a'] })],
    ['4.2.4 at most one suffix', selecting({ ...quote, suffix: 1 })],
    ['4.2.5 a position has exactly one start', selecting({ type: 'TextPositionSelector', start: -1, end: 2 })],
    ['4.2.5 a position has exactly one end', selecting({ type: 'TextPositionSelector', start: 1 })],
    ['4.2.9 a range has exactly one startSelector', selecting({ type: 'RangeSelector', endSelector: XPATH })],
    ['4.2.9 a range has exactly one endSelector', selecting({ type: 'RangeSelector', startSelector: XPATH })],
    [
      '4.2.3 an XPath',
      selecting({ type: 'RangeSelector', startSelector: XPATH, endSelector: { type: 'XPathSelector' } }),
    ],
    ['4.3.1 a state of time', { ...good, target: { ...target, state: { type: 'TimeState' } } }],
    ['4.3.1 source dates', { ...good, target: { ...target, state: { type: 'TimeState', sourceDate: '2026' } } }],
    ['4.4 a stylesheet', { ...good, stylesheet: { type: 'CssStylesheet' } }],
    ['5.1 a collection has exactly one id', without(collection, 'id')],
    ['5.1 its total', { ...collection, total: '1' }],
    ['5.1 a collection of any', without(collection, 'first')],
    ['5.2 a page has exactly one id', { ...collection, first: { type: 'AnnotationPage', items: [good] } }],
    ['5.2 it is of the type', { ...collection, first: { id: 'urn:uuid:3', items: [good] } }],
    ['5.2 it has the list', { ...collection, first: { id: 'urn:uuid:3', type: 'AnnotationPage' } }],
    ['5.2 its startIndex', { ...collection, first: { ...(collection.first as Json), startIndex: -1 } }],
    [
      '3.1 it has at least one target',
      { ...collection, first: { ...(collection.first as Json), items: [without(good, 'target')] } },
    ],
  ])('%s', (says, sample) => {
    expect(brokenRules(JSON.parse(JSON.stringify(sample))).some(rule => rule.startsWith(says))).toBe(true)
  })
})
