import { describe, expect, it } from 'vitest'
import { readArticle } from '../../utils/article/index.ts'
import { page } from './page.ts'

const PARAGRAPH = '<p>Harga beras di pasar naik lagi pada pekan ini, kata para pedagang.</p>'
const BODY = `<article><h1>Harga beras naik lagi</h1>${PARAGRAPH.repeat(4)}</article>`
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const read = (head: string, body = BODY, url?: string) => readArticle(page({ url, head, body }))

describe('the section', () => {
  it.each([
    [ld({ '@type': 'NewsArticle', headline: 'Beras', articleSection: 'Ekonomi' })],
    [ld({ '@type': 'NewsArticle', headline: 'Beras', articleSection: ['Ekonomi', 'Pangan'] })],
    ['<meta property="article:section" content="Ekonomi">'],
    ['<meta name="parsely-section" content="Ekonomi">'],
    [
      ld({
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 3, name: 'Harga beras naik lagi' },
          { '@type': 'ListItem', position: 1, item: { '@id': '/', name: 'Beranda' } },
          { '@type': 'ListItem', position: 2, item: { '@id': '/ekonomi', name: 'Ekonomi' } },
        ],
      }),
    ],
  ])('is what the page states: %s', head => {
    expect(read(head).section).toBe('Ekonomi')
  })

  it('is missing where the page states none, or only its front page', () => {
    expect(read('').section).toBeUndefined()
    const crumbs = [{ position: 1, item: { '@id': 'https://www.wartadesa.example/', name: 'Beranda' } }]
    expect(read(ld({ '@type': 'BreadcrumbList', itemListElement: crumbs })).section).toBeUndefined()
    expect(read('<meta property="article:section" content="https://www.wartadesa.example/x">').section).toBeUndefined()
  })
})

describe('the word count', () => {
  it('is of the body, and of words where a language has no spaces', () => {
    expect(read('').wordCount).toBe(48)
    expect(
      readArticle(page({ lang: 'zh', body: `<article><p>${'今天大米价格上涨。'.repeat(10)}</p></article>` })).wordCount,
    ).toBe(40)
    expect(read('', '').wordCount).toBe(0)
  })
})

describe('the modification date', () => {
  const published = '<meta property="article:published_time" content="2020-10-08T16:13:00+07:00">'
  it.each([
    ['<meta property="article:modified_time" content="2020-10-08T18:00:00+07:00">', '2020-10-08T18:00:00+07:00'],
    ['<meta property="article:modified_time" content="2020-10-08T17:30:00Z">', '2020-10-09T00:30:00+07:00'],
    [ld({ '@type': 'Article', headline: 'Harga beras naik lagi', dateModified: '2020-10-09' }), '2020-10-09'],
    ['<meta itemprop="dateModified" content="2020-10-09">', '2020-10-09'],
    ['<meta property="article:modified_time" content="0001-01-01T00:00:00Z">', undefined],
    ['<meta property="article:modified_time" content="2019-10-08T16:13:00+07:00">', undefined],
  ])('%s is %s', (head, modified) => {
    expect(read(published + head).modified).toBe(modified)
  })

  it.each([
    ['<p>Diperbarui 9 Oktober 2020, 08.00 WIB</p>', undefined, '2020-10-09T08:00:00+07:00'],
    ['<p>Terbit 8 Oktober 2020 | Diperbarui 9 Oktober 2020</p>', '2020-10-08', '2020-10-09'],
    ['<p>Diperbarui: 9 Oktober 2020</p><p>Terbit: 8 Oktober 2020</p>', '2020-10-08', '2020-10-09'],
    [
      '<p><time datetime="2020-10-08">8 Okt</time>, updated <time itemprop="dateModified" datetime="2020-10-09">9 Okt</time></p>',
      '2020-10-08',
      '2020-10-09',
    ],
  ])('is read where a reader reads it: %s', (line, day, modified) => {
    const article = read('', BODY.replace('</h1>', `</h1>${line}`))
    expect(article.modified).toBe(modified)
    expect(article.published).toBe(day ?? modified)
  })
})

describe('the country', () => {
  it.each<[string, string, string, string | undefined]>([
    ['https://www.warta.id/a', 'en', '', 'ID'],
    ['https://www.warta.co.uk/a', 'en', '', 'GB'],
    ['https://warta.example/a', 'en-AU', '', 'AU'],
    ['https://warta.example/a', 'id', '', 'ID'],
    ['https://warta.example/a', 'ja', '', 'JP'],
    ['https://warta.example/a', 'en', '', undefined],
    ['https://warta.example/a', 'es', '', undefined],
    ['https://warta.tv/a', 'en', '<meta name="geo.country" content="sg">', 'SG'],
    ['https://warta.example/a', 'en', '<meta name="geo.region" content="ID-JK">', 'ID'],
    ['https://warta.example/a', 'en', '<meta property="og:locale" content="en_IN">', 'IN'],
    ['https://warta.id/a', 'id', ld(publisher('Malaysia')), 'MY'],
    ['https://warta.example/a', 'en', ld(publisher({ '@type': 'Country', name: 'SG' })), 'SG'],
    ['https://warta.example/a', 'en', ld(publisher('USA')), 'US'],
    ['https://warta.example/a', 'de', ld(publisher('Österreich')), 'AT'],
    ['https://warta.example/a', 'en', ld(publisher('Atlantis')), undefined],
  ])('of %s in %s with %s is %s', (url, lang, head, country) => {
    expect(readArticle(page({ url, lang, head, body: '<h1>285</h1>' })).country).toBe(country)
  })

  function publisher(addressCountry: unknown): object {
    return {
      '@type': 'NewsArticle',
      headline: '285',
      publisher: { '@type': 'Organization', name: 'Warta', address: { addressCountry } },
    }
  }
})

describe('a date that cannot be', () => {
  const now = new Date('2026-11-24T12:00:00Z')
  const readNow = (head: string, dateline = '') =>
    readArticle(page({ head, body: `<article><h1>Harga beras naik</h1>${dateline}${PARAGRAPH.repeat(4)}</article>` }), {
      now,
    })
  const meta = (date: string) => `<meta property="article:published_time" content="${date}">`

  it.each([
    ['still to come', meta('2031-03-12T09:00:00+07:00'), '', { day: '2031-03-12', why: 'future' }],
    ['in a year that no clock reaches', meta('9999-12-31'), '', { day: '9999-12-31', why: 'future' }],
    ['of the year 1', meta('0001-01-01T00:00:00Z'), '', { day: '0001-01-01', why: 'impossible' }],
    ['of a system that knows none', meta('1970-01-01T00:00:00Z'), '', { day: '1970-01-01', why: 'impossible' }],
    ['no day at all', meta('2026-02-31'), '', { day: '2026-02-31', why: 'impossible' }],
    ['in a time element', '', '<time datetime="0001-01-01">-</time>', { day: '0001-01-01', why: 'impossible' }],
    ['in the line that a reader sees', '', '<p>Rabu, 12 Maret 2031</p>', { day: '2031-03-12', why: 'future' }],
  ])('is no date, and is told: %s', (_what, head, dateline, refused) => {
    const article = readNow(head, dateline)
    expect(article.published).toBeUndefined()
    expect(article.refusedDate).toEqual(refused)
  })

  it('is passed over for one that can be, and is not told then', () => {
    const article = readNow(meta('2031-03-12') + meta('0001-01-01'), '<p>Kamis, 8 Oktober 2020 16:13 WIB</p>')
    expect(article.published).toContain('2020-10-08')
    expect(article).not.toHaveProperty('refusedDate')
  })

  it('is not told of a page that gives none', () => {
    expect(readNow(meta('soon'))).not.toHaveProperty('refusedDate')
  })
})
