import { describe, expect, it } from 'vitest'
import { readArticle } from '../../utils/article/index.ts'
import { page } from './page.ts'

const URL_OF = 'https://www.wartadesa.example/ekonomi/beras-naik'
const BODY = `<article><h1>Harga beras naik lagi di pasar induk</h1><p>${'Harga beras naik lagi, kata pedagang. '.repeat(6)}</p></article>`

const read = (blocks: readonly (string | object)[], head = '<title>Harga beras naik lagi di pasar induk</title>') =>
  readArticle(
    page({
      url: URL_OF,
      head:
        head +
        blocks
          .map(
            block =>
              `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
          )
          .join(''),
      body: BODY,
    }),
  )

const news = (headline: string, day: number, more: object = {}): object => ({
  '@type': 'NewsArticle',
  headline,
  datePublished: `2020-10-${String(day).padStart(2, '0')}`,
  author: { '@type': 'Person', name: `Sri ${'ABCDEFGHIJKLMNOP'[day]!}` },
  ...more,
})

describe('ten blocks that disagree', () => {
  const others = Array.from({ length: 9 }, (_, at) => news(`Berita lain dari daerah nomor ${at}`, at + 1))

  it('are settled by the headline that the page shows', () => {
    const article = read([...others, news('Harga beras naik lagi di pasar induk', 12)])
    expect(article).toMatchObject({ published: '2020-10-12', byline: 'Sri M' })
  })

  it('are settled by the address of the page, whatever their headlines say', () => {
    const article = read([...others, news('Kenapa beras mahal?', 12, { mainEntityOfPage: { '@id': `${URL_OF}#a` } })])
    expect(article).toMatchObject({ published: '2020-10-12', byline: 'Sri M' })
    expect(read([...others, news('Kenapa beras mahal?', 12, { url: '/ekonomi/beras-naik' })]).published).toBe(
      '2020-10-12',
    )
  })

  it('say nothing where none is of this page', () => {
    const article = read(
      others,
      '<title>Harga beras</title><meta property="article:published_time" content="2020-10-13">',
    )
    expect(article.published).toBe('2020-10-13')
    expect(article.authors).toEqual([])
  })

  it('complete each other where two are of this page', () => {
    const first = { '@type': 'WebPage', url: URL_OF, datePublished: '2020-10-12', name: 'Harga beras' }
    const second = { '@type': 'NewsArticle', url: URL_OF, headline: 'Harga beras naik lagi', author: 'Sri Lestari' }
    expect(read([first, second])).toMatchObject({ published: '2020-10-12', byline: 'Sri Lestari' })
  })

  it('give no day of the future, and the next best one', () => {
    const blocks = [
      news('Harga beras naik lagi di pasar induk', 1, { datePublished: '2999-01-01' }),
      news('Harga beras naik lagi di pasar induk', 12),
    ]
    expect(read(blocks).published).toBe('2020-10-12')
  })
})

describe('structured data that is no JSON', () => {
  const want = { published: '2020-10-08T16:13:00+07:00', byline: 'Sri Lestari' }
  const good =
    '"@type":"NewsArticle","headline":"Harga beras naik lagi di pasar induk","datePublished":"2020-10-08T16:13:00+07:00","author":{"@type":"Person","name":"Sri Lestari"}'

  it.each([
    ['has a comma too many', `{${good},}`],
    ['has a line break in a string', `{${good},"description":"satu\ndua"}`],
    ['has quotation marks in a string', `{${good},"description":"kata "mahal" itu"}`],
    ['is cut off', `{${good},"articleBody":"Harga beras naik la`],
    ['is two objects in a row', `{"@type":"WebSite","name":"Warta Desa"}{${good}}`],
    ['lacks a comma', `{${good.replace(',"datePublished"', ' "datePublished"')}}`],
    ['has a comment', `/* dari penerbit */ {${good}}`],
    ['is in entities', `{${good}}`.replaceAll('"', '&quot;')],
  ])('is read all the same, where it %s', (_, block) => {
    expect(read([block])).toMatchObject(want)
  })

  it('says nothing where it is of something else', () => {
    const block = `{"@type":"VideoObject","datePublished":"2020-10-08","name":"Beras",}{`
    expect(read([block]).published).toBeUndefined()
  })

  it('does not take long, however it is broken', () => {
    const start = performance.now()
    read([`{"@type":"NewsArticle","headline":"${'\\"'.repeat(100_000)}`, '{"author":'.repeat(40_000)])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
