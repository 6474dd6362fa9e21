import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hypothesis } from '../../utils/export/hypothesis.ts'
import type { Selector } from '../../utils/highlights/selectors.ts'
import { anyText, article, cleaned, highlight, written } from './invented.ts'

interface Envelope {
  export_date: string
  export_userid: string
  client_version: string
  annotations: Record<string, unknown>[]
}
const read = async (entries: Parameters<typeof written>[1]): Promise<Envelope> =>
  JSON.parse(await written(hypothesis, entries)) as Envelope

const RANGE: Selector = {
  type: 'RangeSelector',
  startSelector: {
    type: 'XPathSelector',
    value: '/article[1]/p[2]',
    refinedBy: { type: 'TextPositionSelector', start: 3, end: 3 },
  },
  endSelector: {
    type: 'XPathSelector',
    value: '/article[1]/p[3]',
    refinedBy: { type: 'TextPositionSelector', start: 7, end: 7 },
  },
}

test('one annotation reads like this, its range as an element and an offset', async () => {
  const kept = highlight({
    note: 'Periksa.',
    tags: ['desa'],
    selectors: [
      RANGE,
      { type: 'TextPositionSelector', start: 10, end: 31 },
      { type: 'TextQuoteSelector', exact: 'lebih', prefix: 'a', suffix: 'b' },
    ],
  })
  const user = 'acct:reader@angka.example'
  expect(await read([{ article: article(), highlights: [kept], figures: [] }])).toEqual({
    export_date: '2026-03-02T09:00:00.000Z',
    export_userid: user,
    client_version: 'angka',
    annotations: [
      {
        id: kept.id,
        created: kept.created,
        updated: kept.updated,
        uri: 'https://kabar.example/siaran',
        user,
        group: '__world__',
        text: 'Periksa.',
        tags: ['desa'],
        target: [
          {
            source: 'https://kabar.example/siaran',
            selector: [
              {
                type: 'RangeSelector',
                startContainer: '/article[1]/p[2]',
                startOffset: 3,
                endContainer: '/article[1]/p[3]',
                endOffset: 7,
              },
              { type: 'TextPositionSelector', start: 10, end: 31 },
              { type: 'TextQuoteSelector', exact: 'lebih', prefix: 'a', suffix: 'b' },
            ],
          },
        ],
        document: { title: ['Petani: "menjual" lewat siaran'] },
        permissions: { read: [user], admin: [user], update: [user], delete: [user] },
        links: {},
      },
    ],
  })
})

test('nothing kept is an envelope without annotations', async () => {
  expect((await read([{ article: article(), highlights: [], figures: [] }])).annotations).toEqual([])
})

test('every annotation has a quote, and reads back to the same texts, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (quote, note) => {
      const entry = { article: article(), highlights: [highlight({ quote, note })], figures: [] }
      const { annotations } = await read([entry, entry])
      expect(annotations).toHaveLength(2)
      expect(annotations[0]).toMatchObject({ text: cleaned(note) })
      expect(JSON.stringify(annotations[0])).toContain(`"exact":${JSON.stringify(cleaned(quote))}`)
    }),
  )
})
