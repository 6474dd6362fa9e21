import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import type { PageFacts } from '../../demo/facts.ts'
import { LONG_ARTICLE_WORDS } from '../../demo/long-article.ts'
import { startDemo } from '../../demo/serve.ts'
import type { Demo } from '../../demo/serve.ts'

const FOLDER = fileURLToPath(new URL('../../demo/pages/', import.meta.url))
const ALL: readonly PageFacts[] = Object.values(PAGES)
const ARTICLES = ALL.filter(page => page.article && page.drawnFrom === undefined)
const STRUCTURED = ALL.filter(page => page !== PAGES.malformedJsonLd)

let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

const texts = new Map<string, Promise<string>>()
const documents = new Map<string, Promise<Document>>()

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(demo.url + path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

/** A page's markup; fetched once, as is each document, for there are many questions to few pages. */
function textOf(path: string): Promise<string> {
  const known = texts.get(path) ?? fetchText(path)
  texts.set(path, known)
  return known
}

/** The document of a page. Of the long article without the paragraphs that state no number: all take jsdom seconds. */
function open(path: string): Promise<Document> {
  const known = documents.get(path) ?? textOf(path).then(html => parse(path, html))
  documents.set(path, known)
  return known
}

function parse(path: string, html: string): Document {
  const short = path === PAGES.long.path ? html.replaceAll(/<p>[^<\d]*<\/p>/g, '') : html
  return new JSDOM(short, { url: demo.url + path }).window.document
}

const content = (document: Document, selector: string) => document.querySelector(selector)?.getAttribute('content')

function bodyText(document: Document): string {
  const body = document.querySelector('.read__content, .article-body, .artikel__text, .kiji__honbun, .TRS_Editor')
  return body?.textContent ?? ''
}

/** Where each of the amounts stands in a text, looked for one after the other; -1 for one that is not there. */
function placesOf(text: string, amounts: PageFacts['amounts']): number[] {
  let from = 0
  return amounts.map(({ text: written }) => {
    const at = text.indexOf(written, from)
    if (at >= 0) from = at + written.length
    return at
  })
}

describe('every page of the demo', () => {
  test.each(ALL)('$path has a title, a language and a canonical address on its own host', async page => {
    const document = await open(page.path)
    expect(document.title).not.toBe('')
    expect(document.documentElement.lang).toBe(page.language)
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
    expect(new URL(canonical?.href ?? '').origin).toBe(demo.url)
    expect(document.querySelector('meta[charset="utf-8"]')).not.toBeNull()
  })

  test.each(STRUCTURED)('$path has structured data that can be read', async page => {
    const blocks = [...(await open(page.path)).querySelectorAll('script[type="application/ld+json"]')]
    expect(blocks).toHaveLength(1)
    const text = blocks[0]!.textContent
    expect(() => JSON.parse(text) as unknown).not.toThrow()
    const news = /"@type": ?"(?:NewsArticle|LiveBlogPosting)"/
    if (page.article && page.drawnFrom === undefined) expect(text).toMatch(news)
    if (!page.article) expect(text).not.toMatch(news)
  })

  test('the page with broken structured data has some that cannot be read', async () => {
    const block = (await open(PAGES.malformedJsonLd.path)).querySelector('script[type="application/ld+json"]')
    expect(() => JSON.parse(block?.textContent ?? '') as unknown).toThrow(SyntaxError)
  })

  test('links lead to pages that exist', async () => {
    const links = new Set<string>()
    for (const page of ALL) {
      for (const link of (await open(page.path)).querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
        links.add(link.getAttribute('href')!.replace(/#.*/, ''))
      }
    }
    expect(links.size).toBeGreaterThan(20)
    for (const path of links) await textOf(path)
  })

  test('the front page leads to all others', async () => {
    const links = [...(await open('/')).querySelectorAll('a')].map(link => link.getAttribute('href'))
    const unlinked = ALL.filter(page => !links.some(link => link?.split('?')[0] === page.path.split('?')[0]))
    // The other story of the application is one step away, which is what it is for.
    expect(unlinked.map(page => page.path)).toEqual([PAGES.lagoon.path])
  })

  test('names no host but reserved ones and those of two vocabularies', async () => {
    const names = await readdir(FOLDER, { recursive: true })
    const hosts = new Set<string>()
    for (const name of names.filter(each => extname(each) !== '')) {
      const text = await readFile(join(FOLDER, name), 'utf8')
      for (const [, host] of text.matchAll(/https?:\/\/([^\s/"'<>)]+)/g)) hosts.add(host!)
    }
    const foreign = [...hosts].filter(host => !/\.(?:example|test|invalid)$/.test(host))
    expect(foreign.sort()).toEqual(['ogp.me', 'schema.org', 'www.w3.org'])
  })
})

describe('every article of the demo', () => {
  test.each(ARTICLES)('$path has its headline and its day', async page => {
    const document = await open(page.path)
    expect(document.querySelector('h1')?.textContent).toBe(page.title)
    const day = document.querySelector('time')?.getAttribute('datetime')?.slice(0, 10)
    expect(day).toBe(page.published)
    if (page === PAGES.noDate) expect(document.documentElement.outerHTML).not.toMatch(/published|(?:19|20)\d\d/)
  })

  test.each(ARTICLES)('$path states its amounts, in this order', async page => {
    const places = placesOf(bodyText(await open(page.path)), page.amounts)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test.each(ALL.filter(page => page.drawnFrom !== undefined))('$path is drawn from its script', async page => {
    const script = await textOf(page.drawnFrom!)
    const story = script.slice(script.indexOf(page.title))
    expect(script).toContain(page.title)
    expect(placesOf(story, page.amounts)).not.toContain(-1)
    expect(bodyText(await open(page.path))).toBe('')
  })

  test('the live blog brings its later amounts by script, and has none of them at first', async () => {
    const page = PAGES.live
    const script = await textOf('/live.js')
    expect(placesOf(script, page.later)).not.toContain(-1)
    const text = bodyText(await open(page.path))
    for (const { text: written } of page.later) expect(text).not.toContain(written)
  })
})

describe('the Indonesian article', () => {
  test('has three amounts of money and no other, anywhere on its page', async () => {
    const document = await open(PAGES.indonesian.path)
    const text = document.body.textContent
    const money = text.match(/(?:CNY|USD|Rp|IDR|US\$|RMB|[$€¥])\s?[\d.,]+ \p{L}+/gu)
    expect(money).toEqual(PAGES.indonesian.amounts.map(each => each.text))
    expect(text).not.toMatch(/\d (?:rupiah|yuan|dolar|dollar|euro)/i)
  })

  test.each([
    '285 juta pengguna internet',
    'lebih dari 30 persen',
    'lebih dari 30 juta orang sejak Maret 2020',
    '51,5 persen pengguna internet',
    'lebih dari 34 persen',
    '309 juta orang, naik 16,7 persen',
    'lebih dari 400.000 siaran langsung',
    'lebih dari 10 juta kegiatan pemasaran',
    'lebih dari 50 miliar tayangan',
    'lebih dari CNY40 juta (sekitar USD5,87 juta atau Rp86,8 miliar)',
    'berusia 59 tahun',
  ])('states "%s"', async fact => {
    expect(bodyText(await open(PAGES.indonesian.path))).toContain(fact)
  })

  test('has a date, a clock, a reading time and a photo credit with numbers that are no figures', async () => {
    const document = await open(PAGES.indonesian.path)
    expect(document.querySelector('time')?.textContent).toBe('Kamis, 8 Oktober 2020 16:13 WIB')
    expect(document.body.textContent).toContain('Waktu baca 3 menit')
    expect(document.querySelector('figcaption .credit')?.textContent).toMatch(/^Foto: .*\d/)
    expect(document.querySelector('script[type="application/ld+json"]')?.textContent).toContain(
      '"datePublished": "2020-10-08T16:13:00+07:00"',
    )
  })
})

describe('the pages with something wrong', () => {
  test('the long article has exactly as many words as it says, and the same ones each time', async () => {
    const html = await fetchText(PAGES.long.path)
    const body = html.slice(html.indexOf('<div class="article-body">')).split('</div>')[0]!
    const words = body
      .replaceAll(/<[^<>]*>/g, ' ')
      .trim()
      .split(/\s+/)
    expect(words).toHaveLength(LONG_ARTICLE_WORDS)
    expect(await fetchText(PAGES.long.path)).toBe(html)
  })

  test('the article without figures has no digit in what it says', async () => {
    const text = bodyText(await open(PAGES.noFigures.path))
    expect(text.length).toBeGreaterThan(400)
    expect(text).not.toMatch(/\d|\b(?:one|two|three|half|hundred|thousand|million)\b/i)
  })

  test('markup cuts through each of its amounts', async () => {
    const html = await textOf(PAGES.splitMarkup.path)
    expect(html).toContain('<b>CNY</b> 40&nbsp;juta')
    for (const { text } of PAGES.splitMarkup.amounts) expect(html.replaceAll('&nbsp;', '\u00a0')).not.toContain(text)
  })

  test('the consent wall covers a page that cannot be scrolled', async () => {
    const document = await open(PAGES.consent.path)
    expect(document.documentElement.className).toBe('locked')
    expect(document.querySelector('[role="dialog"][aria-modal="true"] button[data-dismiss]')).not.toBeNull()
  })

  test('the edited article has a paragraph more above and another word elsewhere, under the same address', async () => {
    const [before, after] = [await open(PAGES.edited1.path), await open(PAGES.edited2.path)]
    const [old, edited] = [before, after].map(document =>
      [...document.querySelectorAll('.article-body p')].map(each => each.textContent),
    ) as [string[], string[]]
    expect(edited).toHaveLength(old.length + 1)
    const gone = old.filter(paragraph => !edited.includes(paragraph))
    expect(gone).toHaveLength(1)
    expect(edited).toContain(gone[0]!.replace('loud', 'noisy'))
    expect(edited[1]).toMatch(/^The vote came after midnight/)
    for (const document of [before, after]) {
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('/edited.html')
      expect(content(document, 'meta[property="og:url"]')).toBe('/edited.html')
    }
  })
})
