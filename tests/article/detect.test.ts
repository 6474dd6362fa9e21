import { describe, expect, it } from 'vitest'
import { detectArticle } from '../../utils/article/detect.ts'
import { page } from './page.ts'
import type { PageParts } from './page.ts'

const SENTENCE =
  'Program siaran langsung amal itu menghasilkan lebih dari CNY40 juta, kata laporan itu pada hari Kamis. '
const BODY = `<article><h1>285 juta pengguna internet di pedesaan China</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}</article>`
const SLUG = 'https://www.wartadesa.example/2020/10/08/285-juta-pengguna-internet-pedesaan'
const teaser = (at: number): string =>
  `<li><h3><a href="/${at}">Judul berita nomor ${at} yang cukup panjang</a></h3></li>`
const LINKS = `<ul>${Array.from({ length: 40 }, (_, at) => teaser(at)).join('')}</ul>`
const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const isArticle = (parts: PageParts): boolean => detectArticle(page(parts)).isArticle

describe('an article', () => {
  it('is a page that says so and has the text of one', () => {
    const { isArticle, reasons } = detectArticle(
      page({
        url: SLUG,
        head: jsonLd({ '@type': 'NewsArticle' }) + '<meta property="og:type" content="article">',
        body: BODY + LINKS,
      }),
    )
    expect(isArticle).toBe(true)
    expect(reasons.slice(0, 2)).toEqual([
      'its structured data says that it is an article',
      'it calls itself an article (og:type)',
    ])
  })

  it('need not say so', () => {
    expect(isArticle({ url: SLUG, body: BODY })).toBe(true)
  })

  it('may say so in broken JSON', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harga "beras" naik"}</script>'
    expect(isArticle({ url: 'https://hafenblatt.example/a/77', lang: 'de', head, body: BODY })).toBe(true)
  })

  it('may be written without spaces, and without paragraphs', () => {
    const text = '据该报告称，这场慈善直播的销售额超过四千万元人民币，创下今年以来的最高纪录。'.repeat(12)
    const head = '<meta property="og:type" content="article">'
    expect(
      isArticle({
        url: 'https://xinwen.example/a/202010/08/W12345.html',
        lang: 'zh',
        head,
        body: `<h1>直播</h1><div>${text}<br><br>${text}</div>`,
      }),
    ).toBe(true)
  })
})

describe('no article', () => {
  it.each<[string, PageParts]>([
    ['a front page', { url: 'https://www.wartadesa.example/', body: LINKS + `<p>${SENTENCE}</p>` }],
    [
      'a section',
      {
        url: 'https://www.wartadesa.example/category/ekonomi',
        head: '<meta property="og:type" content="website">',
        body: `<h1>Ekonomi</h1>${LINKS}`,
      },
    ],
    ['a search', { url: 'https://www.wartadesa.example/search?q=beras', body: `<h1>beras</h1>${LINKS}` }],
    [
      'a product',
      {
        url: 'https://toko.example/products/rice-cooker-18-liter-hitam',
        head: jsonLd({ '@type': 'Product' }),
        body: `<h1>Rice cooker</h1><p>${SENTENCE.repeat(8)}</p><form action="/cart"></form>`,
      },
    ],
    [
      'a thread',
      {
        url: 'https://forum.example/threads/harga-beras-hari-ini-99',
        body: `<h1>Harga beras</h1>${`<p>${SENTENCE}</p>`.repeat(9)}`,
      },
    ],
    [
      'a login',
      { url: 'https://www.wartadesa.example/login', body: '<h1>Masuk</h1><form><input type="password"></form>' },
    ],
    ['an empty page', { url: 'https://www.wartadesa.example/a-b-c-d' }],
  ])('is %s', (_, parts) => {
    expect(isArticle(parts)).toBe(false)
  })

  it('is a list of articles, although it states their types', () => {
    const head = jsonLd({
      '@type': 'CollectionPage',
      mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] },
    })
    expect(isArticle({ url: 'https://www.wartadesa.example/topic/beras', head, body: LINKS })).toBe(false)
  })
})
