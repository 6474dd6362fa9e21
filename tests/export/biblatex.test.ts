import fc from 'fast-check'
import { expect, test } from 'vitest'
import { biblatex } from '../../utils/export/biblatex.ts'
import { anyText, article, highlight, written } from './invented.ts'

const entry = (said: Parameters<typeof article>[0] = {}, highlights = [highlight()]) => ({
  article: article(said),
  highlights,
  figures: [],
})

test('one reference reads like this', async () => {
  const said = {
    country: 'ID',
    title: 'Naik 5 % & {baru} $3_a',
    authors: [
      { name: 'Siti Rahma', kind: 'person' as const },
      { name: 'Ludwig van Beethoven Jr.', kind: 'person' as const },
      { name: 'Sukarno', kind: 'person' as const },
      { name: 'Tani and Desa', kind: 'organisation' as const },
    ],
    canonicalUrl: 'https://kabar.example/a_b?c=1&d={x}#e%20',
    tags: ['desa, kota'],
  }
  expect(await written(biblatex, [entry(said, [highlight({ note: 'Periksa #2.' })])])).toBe(`@article{rahma2020naik,
  author = {Rahma, Siti and van Beethoven, Jr., Ludwig and {Sukarno} and {Tani and Desa}},
  title = {{Naik 5 \\% \\& \\{baru\\} \\$3\\_a}},
  journaltitle = {Kabar Contoh},
  entrysubtype = {newspaper},
  date = {2020-10-08},
  location = {Indonesia},
  url = {https://kabar.example/a_b?c=1&d=%7Bx%7D#e%20},
  urldate = {2026-03-01},
  langid = {indonesian},
  keywords = {desa kota},
  annotation = {“lebih dari CNY40 juta”

Periksa \\#2.},
}

`)
})

test('keys are plain, and each is used once', async () => {
  const written2 = await written(biblatex, [
    entry(),
    entry({ id: 'x' }),
    entry({ authors: [], siteName: '農村', title: '農村網路', id: 'abcdef12-0000' }),
  ])
  expect(written2.match(/(?<=@article\{)[^,]*/g)).toEqual(['rahma2020petani', 'rahma2020petani-2', 'angkaabcdef122020'])
})

test('braces stay in balance, whatever a text holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (title, note) => {
      const bib = await written(biblatex, [
        entry({ title, authors: [{ name: title, kind: 'person' }], tags: [note] }, [
          highlight({ quote: note, note: title }),
        ]),
      ])
      let depth = 0
      for (const sign of bib.replace(/\\[\\{}$&%#_]/g, '')) {
        if (sign === '{') depth += 1
        if (sign === '}') depth -= 1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(bib.match(/^@article\{/gm)).toHaveLength(1)
    }),
  )
})
