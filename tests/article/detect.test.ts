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
    expect(reasons).toContain('its structured data says that it is an article')
    expect(reasons).toContain('it calls itself an article (og:type)')
  })

  it('need not say so', () => {
    expect(isArticle({ url: SLUG, body: BODY })).toBe(true)
  })

  it('may say so in broken JSON', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harga "beras" naik"}</script>'
    expect(isArticle({ url: 'https://hafenblatt.example/a/77', lang: 'de', head, body: BODY })).toBe(true)
  })

  it.each([
    '<![CDATA[ {"@type": "NewsArticle"} ]]>',
    '//<![CDATA[\n[{"@type": "NewsArticle"}]\n//]]>',
    '<!-- {"@type": "NewsArticle"} -->',
    '{"@type": "https://schema.org/NewsArticle"};',
  ])('may say so in %s', data => {
    const head = `<script type="application/ld+json">${data}</script>`
    expect(detectArticle(page({ url: 'https://hafenblatt.example/a/77', head, body: BODY })).reasons).toContain(
      'its structured data says that it is an article',
    )
  })

  it('may say so in JSON that is cut off', () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harga</script>'
    expect(detectArticle(page({ url: 'https://hafenblatt.example/a/77', head, body: BODY })).reasons).toContain(
      'its structured data says that it is an article',
    )
  })

  it('may be short, where its metadata agree and its date is shown', () => {
    const head =
      jsonLd({ '@type': 'NewsArticle' }) +
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-02-14">'
    const body = (date: string): string =>
      `<h1>Harga beras naik</h1><p>${date}</p><figure><img><figcaption>Beras</figcaption></figure><p>${SENTENCE}</p>`
    expect(isArticle({ url: 'https://hafenblatt.example/a/77', head, body: body('14 Februari 2024') })).toBe(true)
    expect(isArticle({ url: 'https://hafenblatt.example/a/77', head, body: body('') })).toBe(false)
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

describe('what decides', () => {
  const reasonsOf = (parts: PageParts): string[] => detectArticle(page(parts)).reasons
  /** By its address and its head alone, a page may be an article or not. */
  const OPEN: PageParts = { url: SLUG, head: '<meta property="og:type" content="article">' }

  it('comes with what weighed most first', () => {
    expect(reasonsOf({ url: SLUG, body: BODY })[0]).toBe('its sentences stand together')
    expect(reasonsOf({ body: LINKS })[0]).toBe('its address is the root of a site')
  })

  it('is said also of a page that nothing speaks for', () => {
    expect(reasonsOf({ url: 'https://hafenblatt.example/cuaca', body: '<h1>Cuaca</h1>' })).toEqual([
      'nothing on it speaks for an article',
    ])
  })

  it('is a date near the headline, in the order of any language', () => {
    const dated = 'a date stands near its headline'
    for (const date of [
      '14 February 2024',
      'Feb. 14, 2024',
      '14/02/2024 07:30',
      '2024年2月14日',
      'Rabu, 14 Februari 2024',
      '14 فبراير 2024',
    ])
      expect(reasonsOf({ ...OPEN, body: `<h1>Judul</h1><span>${date}</span>` }), date).toContain(dated)
    expect(reasonsOf({ ...OPEN, body: '<h1>Judul</h1><span>14</span> <span>Februari 2024</span>' })).toContain(dated)
    for (const other of ['© 2024', '120 000 orang sejak tahun lalu', '24 jam'])
      expect(reasonsOf({ ...OPEN, body: `<h1>Judul</h1><span>${other}</span>` }), other).not.toContain(dated)
  })

  it('is no date that stands far below the headline', () => {
    const labels = '<li>Bagikan</li>'.repeat(60)
    expect(reasonsOf({ ...OPEN, body: `<h1>Judul</h1><ul>${labels}</ul><span>14 Februari 2024</span>` })).not.toContain(
      'a date stands near its headline',
    )
  })

  it('is a price on its own near the headline, not one in a sentence', () => {
    const priced = 'a price stands near its headline'
    for (const price of ['£46.00', 'Rp 120.000', '4.800 € VB', '1 290 Kč'])
      expect(reasonsOf({ url: SLUG, body: `<h1>Perahu</h1><b>${price}</b>${BODY}` }), price).toContain(priced)
    for (const text of ['$38m', 'Harga Rp 120.000', '46'])
      expect(reasonsOf({ url: SLUG, body: `<h1>Perahu</h1><b>${text}</b>${BODY}` }), text).not.toContain(priced)
  })

  it('is a cart, but no cartoon', () => {
    const shop = 'it sells something'
    const head = '<meta name="pubdate" content="2024-02-14">'
    const offering = (body: string) =>
      reasonsOf({ url: 'https://hafenblatt.example/news/hafen77', head, body: BODY + body })
    expect(offering('<form action="/cart/add"></form>')).toContain(shop)
    expect(offering('<div id="cartoon"><a href="/cartoons">Kartun</a></div>')).not.toContain(shop)
  })

  it('is not looked for through the whole page where nothing that is left could decide', () => {
    // Of the root of a site with hardly a sentence, a cart makes no less an article.
    expect(reasonsOf({ body: '<form action="/cart/add"></form>' })).not.toContain('it sells something')
    // An article by every other sign is one with a cart, too.
    const head = jsonLd({ '@type': 'NewsArticle' }) + '<meta property="og:type" content="article">'
    expect(reasonsOf({ url: SLUG, head, body: `${BODY}<form action="/cart/add"></form>` })).not.toContain(
      'it sells something',
    )
  })

  it('is a word for the site itself at the end of an address, not within it', () => {
    const service = 'its address names a page about the site itself'
    expect(reasonsOf({ url: 'https://www.wartadesa.example/privacy-policy/' })).toContain(service)
    expect(reasonsOf({ url: 'https://www.wartadesa.example/privacy/2021/05/a-b' })).not.toContain(service)
  })

  it('is the root of a site, unless a query says which article is there', () => {
    const root = 'its address is the root of a site'
    for (const path of ['', 'index.html', 'en/', '?lang=id'])
      expect(reasonsOf({ url: `https://www.wartadesa.example/${path}` }), path).toContain(root)
    expect(reasonsOf({ url: 'https://www.wartadesa.example/?p=18832' })).not.toContain(root)
  })

  it('is what a page says besides being an article', () => {
    const other = 'its structured data says that it is something else'
    expect(reasonsOf({ head: jsonLd({ '@type': ['NewsArticle', 'ImageGallery'] }) })).toContain(other)
    expect(reasonsOf({ head: jsonLd(Array.from({ length: 9 }, () => ({ '@type': 'NewsArticle' }))) })).toContain(other)
    expect(reasonsOf({ head: jsonLd([{ '@type': 'NewsArticle' }, { '@type': 'Product' }]) })).not.toContain(other)
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
