import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { LibraryEntry } from '../../utils/export/exporter.ts'
import { markdown } from '../../utils/export/markdown.ts'
import { ownMarkdown, paragraph, quote } from '../../utils/export/text/markdown-text.ts'
import { frontMatter } from '../../utils/export/text/yaml.ts'
import { anyText, article, bytesOf, cleaned, figure, highlight, written } from './invented.ts'

const entry = (said: Partial<LibraryEntry> = {}): LibraryEntry => ({
  article: article(),
  highlights: [highlight({ note: 'Periksa **ini**.', tags: ['ekonomi desa', '#ekspor'] })],
  figures: [figure()],
  ...said,
})

const properties = (note: string, version: '1.1' | '1.2' = '1.2'): Record<string, unknown> => {
  const [, block = ''] = note.split(/^---$/m)
  return parse(block, { version, schema: version === '1.1' ? 'yaml-1.1' : 'core' }) as Record<string, unknown>
}

describe('one article as a note', () => {
  test('reads like this', async () => {
    expect(await written(markdown, [entry()])).toBe(`---
title: "Petani: \\"menjual\\" lewat siaran"
source: "https://kabar.example/siaran"
author:
  - "[[Siti Rahma]]"
  - "[[Budi Contoh]]"
publisher: "Kabar Contoh"
published: 2020-10-08
created: 2026-03-01T08:30:00Z
updated: 2026-03-02T09:00:00Z
language: "id"
status: "unread"
tags:
  - "ekonomi-desa"
  - "ekspor"
---

# Petani: "menjual" lewat siaran

> lebih dari CNY40 juta

^7f0d3a52-0000-4000-8000-000000000001

Periksa **ini**.

#ekonomi-desa #ekspor

## Figures

| Figure | Value | Unit | Of what | Converted | Sentence |
| --- | --- | --- | --- | --- | --- |
| CNY40 juta | > 40000000 | CNY |  | 5062000 EUR (0.12655, 2020-10-08, ECB) | Siaran itu menghasilkan lebih dari CNY40 juta. |
`)
  })

  test('has its section and its length in words, where they are known', async () => {
    const note = await written(markdown, [entry({ article: article({ section: 'Ekonomi: desa', wordCount: 412 }) })])
    expect(properties(note)).toMatchObject({ section: 'Ekonomi: desa', words: 412 })
  })

  test('keeps the day of the publisher, whatever its zone', async () => {
    const note = await written(markdown, [entry()])
    expect(properties(note, '1.1').published).toEqual(new Date('2020-10-08T00:00:00Z'))
  })

  test('without authors, date or highlights leaves them out', async () => {
    const bare = { article: article({ authors: [], published: undefined }), highlights: [], figures: [] }
    const note = await written(markdown, [bare])
    expect(Object.keys(properties(note))).toEqual([
      'title',
      'source',
      'publisher',
      'created',
      'updated',
      'language',
      'status',
    ])
    expect(note.endsWith('# Petani: "menjual" lewat siaran\n')).toBe(true)
  })

  test('says what a kept figure came to', async () => {
    const note = await written(markdown, [entry({ highlights: [highlight({ figure: figure() })] })])
    expect(note).toContain('\n≈ 5062000 EUR (0.12655, 2020-10-08, ECB)\n')
  })

  test.each([
    [{ kind: 'percent', value: 16.7, change: 'up' }, '| 16.7 ↑ | % |'],
    [{ kind: 'money', value: 40, low: 40, high: 50, currency: 'IDR', bound: 'about' }, '| ≈ 40 – 50 | IDR |'],
    [{ kind: 'money', value: 2.24, currency: 'USD', per: 'barrel' }, '| 2.24 | USD / barrel |'],
    [{ kind: 'count', value: 285_000_000, subject: 'pengguna' }, '| 285000000 |  | pengguna |'],
  ] as const)('puts the figure %j in the table', async (said, cells) => {
    const bare = figure({ currency: undefined, bound: undefined })
    expect(await written(markdown, [entry({ figures: [{ ...bare, ...said }] })])).toContain(cells)
  })
})

describe('several articles', () => {
  const other = article({ title: 'Lainnya', authors: [], byline: 'Tim <Redaksi>', published: undefined })

  test('are a zip with a note for each, under names that every system takes', async () => {
    const titles = ['Harga: "naik"?', 'harga naik', 'CON', '...', 'a'.repeat(400)]
    const entries = titles.map(title => entry({ article: article({ title }) }))
    const notes = unzipSync(await bytesOf(markdown, entries))
    expect(Object.keys(notes)).toEqual([
      'Harga naik.md',
      'harga naik 2.md',
      '_CON.md',
      'angka.md',
      `${'a'.repeat(150)}.md`,
    ])
    const first = strFromU8(notes['Harga naik.md']!)
    expect(first).toBe(await written(markdown, entries.slice(0, 1)))
  })

  test('as one text stand under a heading each with their source, with a rule between', async () => {
    const entries = [entry(), entry({ article: other, highlights: [], figures: [] })]
    const note = await written(markdown, entries, { asText: true })
    expect(
      note.startsWith(
        '# Petani: "menjual" lewat siaran\n\nSiti Rahma; Budi Contoh · Kabar Contoh · 2020-10-08 · <https://kabar.example/siaran>\n',
      ),
    ).toBe(true)
    expect(note).toContain('\n\n---\n\n# Lainnya\n\nTim \\<Redaksi> · Kabar Contoh · <https://kabar.example/siaran>\n')
  })

  test('none are an empty archive', async () => {
    expect(unzipSync(await bytesOf(markdown, []))).toEqual({})
  })
})

describe('properties', () => {
  test.each(['1.1', '1.2'] as const)('are the same texts to YAML %s, whatever they hold', version => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { minLength: 1, maxLength: 3 }), (text, list) => {
        const read = properties(frontMatter({ text: `${text}.`, list }), version)
        expect(read).toEqual({ text: `${cleaned(text)}.`, list: list.map(cleaned) })
      }),
    )
  })

  test.each(['no', 'null', '2020-10-08', '0x1f', '1_000', '12:30:00', '~', '<<', '=', '- a', '!!int 5', '&a', '{}'])(
    'keep %s a text',
    text => {
      expect(properties(frontMatter({ text }), '1.1')).toEqual({ text })
      expect(properties(frontMatter({ text }), '1.2')).toEqual({ text })
    },
  )

  test('quote what claims to be a date and is none', () => {
    expect(frontMatter({ published: { date: '2020-10' } })).toBe('---\npublished: "2020-10"\n---\n')
  })
})

describe('plain text in Markdown', () => {
  test.each([
    ['US$5,87 dan $3', 'US\\$5,87 dan \\$3'],
    ['a * b_c `d` [e] <f>', 'a \\* b\\_c \\`d\\` \\[e\\] \\<f>'],
    ['# judul #tag', '\\# judul \\#tag'],
    ['12. Mei', '12\\. Mei'],
    ['2.24', '2.24'],
    ['5 > 4', '5 > 4'],
    ['> 4', '\\> 4'],
    ['-3,2 %', '-3,2 %'],
    ['- 3', '\\- 3'],
    ['---', '\\---'],
    ['=', '\\='],
    ['===', '\\=\\=='],
    ['AT&amp;T & co', 'AT\\&amp;T & co'],
    ['baris\nlain\tkolom', 'baris lain kolom'],
  ])('"%s" is %s', (text, escaped) => {
    expect(paragraph(text)).toBe(escaped)
  })

  test('a quote keeps its lines and never leaves its mark', () => {
    expect(quote('satu\ndua\r\n\r\n- tiga')).toBe('> satu  \n> dua\n>\n> \\- tiga')
    fc.assert(
      fc.property(anyText, text => {
        for (const line of quote(text).split(/[\n\r\u2028]/)) expect(line).toMatch(/^>/)
      }),
    )
  })

  test('a table keeps its cells', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async sentence => {
        const note = await written(markdown, [entry({ highlights: [], figures: [figure({ sentence })] })])
        const row = note.trimEnd().split('\n').at(-1) ?? ''
        expect(row.replaceAll(/\\./gu, '').split('|')).toHaveLength(8)
      }),
    )
  })
})

describe("a reader's own Markdown", () => {
  test.each([
    ['stays as it is', '**kuat**\n\n- satu\n- dua', '**kuat**\n\n- satu\n- dua'],
    ['closes the code it opened', '```js\nkode', '```js\nkode\n```'],
    ['closes longer fences as long', '~~~~\n~~~', '~~~~\n~~~\n~~~~'],
    ['knows code that is closed', '```\nkode\n```', '```\nkode\n```'],
    ['begins no HTML', '<!-- diam\n<div>', '\\<!-- diam\n\\<div>'],
    ['leaves HTML in code alone', '```\n<div>\n```', '```\n<div>\n```'],
  ])('%s', (_, note, kept) => {
    expect(ownMarkdown(note)).toBe(kept)
  })
})
