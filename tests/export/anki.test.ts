import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anki } from '../../utils/export/anki.ts'
import { anyText, article, highlight, written } from './invented.ts'

/** As Anki reads it: header lines begin with #, then fields between tabs, quoted where they need to be. */
function cards(text: string): { head: string[]; rows: string[][] } {
  const lines = text.split('\n')
  const head = lines.slice(0, 5)
  return { head, rows: parse(lines.slice(5).join('\n'), { delimiter: '\t', record_delimiter: '\n' }) }
}

test('one card a highlight: quote, note, source and tags, with its id', async () => {
  const kept = highlight({ quote: 'a < b\n"c"', note: 'Periksa\tini.', tags: ['ekonomi desa'] })
  const { head, rows } = cards(
    await written(anki, [{ article: article({ tags: ['x'] }), highlights: [kept], figures: [] }]),
  )
  expect(head).toEqual([
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#tags column:5',
    '#columns:GUID\tQuote\tNote\tSource\tTags',
  ])
  expect(rows).toEqual([
    [
      kept.id,
      'a &lt; b<br>&quot;c&quot;',
      'Periksa ini.',
      'Rahma, S., &amp; Contoh, B. (2020, October 8). Petani: &quot;menjual&quot; lewat siaran. <i>Kabar Contoh.</i> ' +
        'https://kabar.example/siaran <a href="https://kabar.example/siaran">↗</a>',
      'x ekonomi_desa',
    ],
  ])
})

test('nothing of a page is markup, and every card has its five fields', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (quote, note) => {
      const hostile = article({ title: `<img src=x onerror=1>${quote}`, canonicalUrl: 'javascript:alert(1)' })
      const { rows } = cards(
        await written(anki, [
          { article: hostile, highlights: [highlight({ quote, note, tags: [note] })], figures: [] },
        ]),
      )
      expect(rows).toHaveLength(1)
      expect(rows[0]).toHaveLength(5)
      expect(
        rows[0]!
          .join('')
          .match(/<[^<>]*>/g)
          ?.filter(tag => !/^<(?:br|\/?i)>$/.test(tag)) ?? [],
      ).toEqual([])
    }),
  )
})
