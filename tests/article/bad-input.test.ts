import { describe, expect, it } from 'vitest'
import { detectArticle, readArticle, readArticleSteps } from '../../utils/article/index.ts'
import { page } from './page.ts'

const PARAGRAPH = 'Harga beras di pasar induk naik lagi pada pekan ini, kata para pedagang pada hari Kamis.'
const URL_OF_PAGE = 'https://www.wartadesa.example/ekonomi/harga-beras-naik-lagi-di-pasar'
const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('a page that is made badly', () => {
  it('states ten articles that disagree: the one with its address is believed, and none where none has it', () => {
    const stated = (own: boolean): string =>
      Array.from({ length: 10 }, (_, at) =>
        jsonLd({
          '@type': 'NewsArticle',
          headline: `Judul nomor ${at} yang tidak sama`,
          datePublished: `2020-10-${String(at + 10)}`,
          url: own && at === 6 ? URL_OF_PAGE : `https://www.wartadesa.example/lain/${at}`,
        }),
      ).join('')
    const read = (own: boolean) =>
      readArticle(page({ url: URL_OF_PAGE, head: stated(own), body: `<h1>Harga beras</h1><p>${PARAGRAPH}</p>` }))
    expect(read(true).published).toBe('2020-10-16')
    expect(read(false).published).toBeUndefined()
  })

  it('nests thirty levels deep, and as deep as a parser lets it', () => {
    for (const depth of [30, 500]) {
      const document = page({})
      let at: Element = document.body
      for (let level = 0; level < depth; level++) {
        const inner = document.createElement('div')
        at.append(inner)
        at = inner
      }
      const paragraph = document.createElement('p')
      paragraph.append(PARAGRAPH)
      at.append(paragraph)
      expect(readArticle(document).text.text, `${depth} levels`).toBe(PARAGRAPH)
    }
  })

  it('has fifty thousand nodes: its article is found among them, in many slices', () => {
    const rows = '<div><i>a</i><i>b</i></div>'.repeat(10_000)
    const document = page({ body: `${rows}<article>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>` })
    const steps = readArticleSteps(document)
    let slices = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) slices++
    expect(step.value.text.text.split('\n\n')).toHaveLength(5)
    expect(slices).toBeGreaterThan(50)
    expect(detectArticle(document).isArticle).toBe(false)
  }, 60_000)

  it('is written from right to left: its text is in the order of its letters, its places are the same', () => {
    const arabic = 'قال التقرير إن المبيعات بلغت 40 مليون دولار في ليلة واحدة، وهو أعلى رقم هذا العام.'
    const { text, language } = readArticle(page({ lang: 'ar', body: `<article dir="rtl"><p>${arabic}</p></article>` }))
    expect(text.text).toBe(arabic)
    expect(language).toBe('ar')
    const at = arabic.indexOf('40 مليون دولار')
    expect(text.range(at, at + 14).toString()).toBe('40 مليون دولار')
    expect(text.offsets(text.range(at, at + 14))).toEqual([at, at + 14])
  })

  it('goes away while it is read: what is read is text that was there, whenever it goes', () => {
    for (const after of [0, 1, 3, 10, 30]) {
      const document = page({ body: `<article>${`<p>${PARAGRAPH}</p>`.repeat(600)}</article>` })
      const steps = readArticleSteps(document)
      let step = steps.next()
      for (let count = 0; !step.done; step = steps.next()) if (count++ === after) document.body.replaceChildren()
      const { text } = step.value
      expect(text.text.replaceAll(PARAGRAPH, '').trim(), `after ${after} slices`).toBe('')
      expect(() => text.offsets(text.range(0, 40))).not.toThrow()
    }
  })

  it('loses every second paragraph while it is read', () => {
    const document = page({ body: `<article>${`<p>${PARAGRAPH}</p>`.repeat(600)}</article>` })
    const steps = readArticleSteps(document)
    let step = steps.next()
    for (; !step.done; step = steps.next()) document.querySelectorAll('p')[1]?.remove()
    expect(step.value.text.text.replaceAll(PARAGRAPH, '').trim()).toBe('')
    expect(step.value.text.text).toContain(PARAGRAPH)
  })
})

describe('a body', () => {
  const items = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `<a href="/${at}"><h3>Judul ${at}</h3><p>${PARAGRAPH} ${PARAGRAPH}</p></a>`,
    ).join('')

  it('is not the stream of teasers below it, which are links with paragraphs in them', () => {
    const { text } = readArticle(
      page({ body: `<div><h1>Beras</h1><p>Inti. ${PARAGRAPH}</p><p>${PARAGRAPH}</p></div><div>${items(12)}</div>` }),
    )
    expect(text.text).toBe(`Inti. ${PARAGRAPH}\n\n${PARAGRAPH}`)
  })

  it('has the sections whose ids are made of their headings, whatever words those have', () => {
    const section = `<div id="sharing-with-a-newsletter-of-several-people"><p>Bagian. ${PARAGRAPH}</p></div>`
    const { text } = readArticle(page({ body: `<article><p>${PARAGRAPH}</p>${section}<p>${PARAGRAPH}</p></article>` }))
    expect(text.text).toContain('Bagian.')
  })

  it('has what a list cites, and not a list that only links', () => {
    const cites = `<ul><li>Laporan tentang harga beras di pasar induk, yang dirilis pada hari Kamis itu</li><li><a href="/l">Laporan 7</a></li></ul>`
    const links =
      '<ul><li><a href="/a">Baca juga: beras naik di pasar lain</a></li><li><a href="/b">Pedagang menunggu kapal dari selatan</a></li></ul>'
    const { text } = readArticle(
      page({ body: `<article><p>${PARAGRAPH}</p>${cites}<p>${PARAGRAPH}</p>${links}<p>${PARAGRAPH}</p></article>` }),
    )
    expect(text.text).toContain('Laporan 7')
    expect(text.text).not.toContain('Baca juga')
  })

  it('is not what the page hides by its style, although it is half of it', () => {
    const hidden = `<div style="visibility: hidden">${`<p>Tersembunyi. ${PARAGRAPH}</p>`.repeat(3)}</div>`
    const { text } = readArticle(page({ body: `<article>${`<p>${PARAGRAPH}</p>`.repeat(3)}${hidden}</article>` }))
    expect(text.text).not.toContain('Tersembunyi')
  })
})
