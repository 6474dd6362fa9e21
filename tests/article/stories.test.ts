import { describe, expect, it } from 'vitest'
import { readArticle } from '../../utils/article/index.ts'
import { page } from './page.ts'

const SITE = 'https://www.wartadesa.example'
const paragraphs = (words: string, count = 4): string =>
  `<p>${words} ${'Kata kepala desa, pekerjaan itu selesai sebelum musim hujan datang lagi. '.repeat(2)}</p>`.repeat(
    count,
  )

const FIRST = `<article><h1>Jembatan gantung selesai dibangun</h1><time datetime="2024-05-02">2 Mei</time>
  <div>${paragraphs('Biayanya Rp40 juta.')}</div></article>`
const second = (attributes = '', byline = '<a rel="author">Rukmini Sastro</a>'): string =>
  `<article ${attributes}><h1>Pasar ikan pindah ke dermaga baru</h1>${byline}
  <time datetime="2023-11-20T08:00:00+07:00">20 November 2023</time>
  <div>${paragraphs('Sewanya US$900.', 9)}</div><figure><figcaption>Dermaga baru.</figcaption></figure></article>`

const HEAD = `<title>Jembatan gantung selesai dibangun | Warta Desa</title><meta property="og:site_name" content="Warta Desa">
  <meta property="og:type" content="article"><link rel="canonical" href="/jembatan">
  <meta property="og:title" content="Jembatan gantung selesai dibangun"><meta name="author" content="Bagas Pranoto">
  <meta property="article:published_time" content="2024-05-02T07:00:00+07:00">`

describe('a page with a second article below the first', () => {
  it('is about the first while the address is the first’s, however long the second is', () => {
    const article = readArticle(
      page({ url: `${SITE}/jembatan`, head: HEAD, body: FIRST + second('data-url="/pasar"') }),
    )
    expect(article.title).toBe('Jembatan gantung selesai dibangun')
    expect(article.text.text).toContain('Rp40 juta')
    expect(article.text.text).not.toContain('US$900')
    expect(article.published).toContain('2024-05-02')
    expect(article.canonicalUrl).toBe(`${SITE}/jembatan`)
    expect(article.parts.captions).toEqual([])
  })

  it.each([
    ['an attribute', second('data-url="/pasar"')],
    ['a link of its own', second('', '<a rel="bookmark" href="/pasar">#</a><a rel="author">Rukmini Sastro</a>')],
  ])('is about the second once the address is the one that it states in %s', (_how, markup) => {
    const article = readArticle(page({ url: `${SITE}/pasar`, head: HEAD, body: FIRST + markup }))
    expect(article.title).toBe('Pasar ikan pindah ke dermaga baru')
    expect(article.text.text).toContain('US$900')
    expect(article.text.text).not.toContain('Rp40 juta')
    expect(article.published).toContain('2023-11-20')
    expect(article.canonicalUrl).toBe(`${SITE}/pasar`)
    expect(article.siteName).toBe('Warta Desa')
    expect(article.byline).toBe('Rukmini Sastro')
    expect(article.parts.headline?.text).toBe('Pasar ikan pindah ke dermaga baru')
    expect(article.parts.captions.map(({ text }) => text)).toEqual(['Dermaga baru.'])
  })

  it('is about the one that the title names where no article states an address', () => {
    const head = HEAD.replace(/<title>.*<\/title>/, '<title>Pasar ikan pindah ke dermaga baru | Warta Desa</title>')
    const article = readArticle(page({ url: `${SITE}/?p=2`, head, body: FIRST + second() }))
    expect(article.title).toBe('Pasar ikan pindah ke dermaga baru')
    expect(article.published).toContain('2023-11-20')
  })

  it('tells them apart by their headings alone, without elements for articles', () => {
    const body = (FIRST + second('data-url="/pasar"')).replaceAll('article', 'div')
    const article = readArticle(page({ url: `${SITE}/jembatan`, head: HEAD, body }))
    expect(article.text.text).toContain('Rp40 juta')
    expect(article.text.text).not.toContain('US$900')
  })
})

describe('what looks like several articles and is one', () => {
  it('is read whole: sections with main headings in one article', () => {
    const body = `<article><h1>Jembatan</h1>${paragraphs('Biayanya Rp40 juta.')}<section><h1>Sejarahnya</h1>
      ${paragraphs('Dulu US$900.')}</section></article>`
    const { text } = readArticle(page({ url: `${SITE}/jembatan`, head: HEAD, body }))
    expect(text.text).toContain('Rp40 juta')
    expect(text.text).toContain('US$900')
  })

  it('is read whole: a live blog whose posts are articles with headings', () => {
    const posts = ['Rp40 juta', 'Rp50 juta', 'Rp60 juta'].map(
      words => `<article><h2>Pukul sembilan</h2>${paragraphs(`Terkumpul ${words}.`)}</article>`,
    )
    const body = `<main><h1>Malam amal: perkembangan terkini</h1><div>${posts.join('')}</div></main>`
    const { text } = readArticle(page({ url: `${SITE}/malam-amal`, head: HEAD, body }))
    for (const words of ['Rp40 juta', 'Rp50 juta', 'Rp60 juta']) expect(text.text).toContain(words)
  })
})
