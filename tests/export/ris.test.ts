import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ris } from '../../utils/export/ris.ts'
import { anyText, article, highlight, written } from './invented.ts'

const entry = (said: Parameters<typeof article>[0] = {}, highlights = [highlight()]) => ({
  article: article(said),
  highlights,
  figures: [],
})

/** Tags and values, as a reader of RIS takes them: a line without a tag belongs to the one before. */
function tags(text: string): [string, string][] {
  const read: [string, string][] = []
  for (const line of text.split('\r\n')) {
    const match = /^([A-Z][A-Z\d]) {2}- (.*)$/s.exec(line)
    if (match) read.push([match[1]!, match[2]!])
    else if (line !== '') read.at(-1)![1] += `\n${line}`
  }
  return read
}

test('one reference reads like this', async () => {
  const kept = [highlight({ note: 'Periksa.\n\nTY  - lagi', tags: ['ekspor'] }), highlight({ quote: 'kedua' })]
  const said = { country: 'ID', section: 'Ekonomi', excerpt: 'Ringkasan.', tags: ['desa'] }
  expect(await written(ris, [entry(said, kept)])).toBe(
    [
      'TY  - NEWS',
      'AU  - Rahma, Siti',
      'AU  - Contoh, Budi',
      'TI  - Petani: "menjual" lewat siaran',
      'T2  - Kabar Contoh',
      'CY  - Indonesia',
      'PY  - 2020',
      'DA  - 2020/10/08/',
      'SE  - Ekonomi',
      'LA  - id',
      'UR  - https://kabar.example/siaran',
      'Y2  - 2026/03/01/',
      'AB  - Ringkasan.',
      'KW  - desa',
      'KW  - ekspor',
      'N1  - “lebih dari CNY40 juta”',
      'Periksa.',
      ' TY  - lagi',
      'N1  - “kedua”',
      'ER  - ',
      '',
      '',
    ].join('\r\n'),
  )
})

test('what is not known has no line', async () => {
  const bare = { authors: [], published: undefined, siteName: undefined, language: 'und' }
  expect(tags(await written(ris, [entry(bare, [])])).map(([tag]) => tag)).toEqual(['TY', 'TI', 'UR', 'Y2', 'ER'])
})

describe('dates', () => {
  test.each([
    ['2020', '2020///'],
    ['2020-10', '2020/10//'],
    ['2020-10-08T23:30:00+07:00', '2020/10/08/'],
  ])('%s is %s', async (published, date) => {
    expect(tags(await written(ris, [entry({ published })]))).toContainEqual(['DA', date])
  })
})

test('nothing that an article or a note holds begins a tag of its own', async () => {
  const hostile = fc.oneof(anyText, fc.constantFrom('a\r\nER  - \r\nTY  - BOOK', 'TY  - X\nAU  - Y', '\u2028ER  - '))
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (title, note, tag) => {
      const kept = [highlight({ quote: title, note, tags: [tag] })]
      const read = tags(await written(ris, [entry({ title: `x${title}` }, kept), entry()]))
      const names = read.map(([name]) => name)
      expect(names.filter(name => name === 'TY')).toHaveLength(2)
      expect(names.filter(name => name === 'ER')).toHaveLength(2)
      expect(names.filter(name => name === 'N1')).toHaveLength(2)
      expect(names.filter(name => name === 'AU')).toHaveLength(4)
    }),
  )
})
