import { afterEach, describe, expect, it, vi } from 'vitest'
import { indexText, observeBody, readArticle } from '../../utils/article/index.ts'
import { insertConversion, removeConversion } from './nodes.ts'

const PARAGRAPH = 'Harga beras di pasar induk naik lagi pada pekan ini, kata para pedagang pada hari Kamis.'
const MONEY = 'Program itu menghasilkan lebih dari CNY40 juta dalam satu malam, menurut laporan yang dirilis kemarin.'

/** An element with an open shadow root, as a component makes it. */
function component(name: string, inside: string, children = ''): HTMLElement {
  const host = document.createElement(name)
  host.append(fragment(children))
  host.attachShadow({ mode: 'open' }).append(fragment(inside))
  return host
}

function fragment(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup)
}

function show(...nodes: Node[]): void {
  const article = document.createElement('article')
  article.append(...nodes)
  document.body.replaceChildren(article)
}

afterEach(() => document.body.replaceChildren())

describe('an article in open shadow roots', () => {
  it('is read, where each paragraph is a component', () => {
    show(
      ...[PARAGRAPH, MONEY, PARAGRAPH].map(text =>
        component('berita-paragraf', `<style>p{margin:0}</style><p>${text}</p>`),
      ),
    )
    expect(readArticle(document).text.text).toBe([PARAGRAPH, MONEY, PARAGRAPH].join('\n\n'))
  })

  it('is read with its headline, where the whole of it is one component', () => {
    show(component('berita-artikel', `<h1>Harga beras naik</h1><div><p>${PARAGRAPH}</p><p>${MONEY}</p></div>`))
    const article = readArticle(document)
    expect(article.text.text).toBe(`${PARAGRAPH}\n\n${MONEY}`)
    expect(article.parts.headline?.text).toBe('Harga beras naik')
  })

  it('is read through slots: what is assigned stands where its slot is, and what has no slot nowhere', () => {
    const inside = `<h2><slot name="judul"></slot></h2><section><slot></slot></section><p>${PARAGRAPH} Akhir.</p>`
    const children = `<p>${PARAGRAPH}</p><span slot="judul">Dari ladang ke layar</span><p>${MONEY}</p><p slot="lain">Tidak tampak.</p>`
    show(fragment(`<p>${PARAGRAPH} Awal.</p>`), component('berita-bagian', inside, children))
    expect(readArticle(document).text.text.split('\n\n')).toEqual([
      `${PARAGRAPH} Awal.`,
      'Dari ladang ke layar',
      PARAGRAPH,
      MONEY,
      `${PARAGRAPH} Akhir.`,
    ])
  })

  it('keeps an amount in its sentence, where a component in the line shows it', () => {
    const paragraph = document.createElement('p')
    paragraph.append(
      'Program itu menghasilkan ',
      component('nilai-uang', '<b>CNY <slot></slot></b>', '40 juta'),
      ', kata laporan.',
    )
    show(fragment(`<p>${PARAGRAPH}</p>`), paragraph)
    const { text } = readArticle(document)
    expect(text.text).toContain('menghasilkan CNY 40 juta, kata laporan.')
    const at = text.text.indexOf('40 juta')
    expect(text.range(at, at + 7).toString()).toBe('40 juta')
    expect(text.offsets(text.range(at, at + 7))).toEqual([at, at + 7])
  })

  it('is not read in a closed one, which belongs to its component alone', () => {
    const host = document.createElement('berita-rahasia')
    host.attachShadow({ mode: 'closed' }).append(fragment(`<p>${MONEY}</p>`))
    show(fragment(`<p>${PARAGRAPH}</p>`), host)
    expect(readArticle(document).text.text).toBe(PARAGRAPH)
  })
})

describe('places in open shadow roots', () => {
  const paragraphs = (): HTMLElement[] => [PARAGRAPH, MONEY].map(text => component('berita-paragraf', `<p>${text}</p>`))

  it('are ranges in the live page, and offsets of them are where they were', () => {
    show(...paragraphs())
    for (const text of [readArticle(document).text, indexText(document.body)]) {
      const at = text.text.indexOf('CNY40 juta')
      const range = text.range(at, at + 10)
      expect(range.toString()).toBe('CNY40 juta')
      expect(range.startContainer.getRootNode()).toBeInstanceOf(ShadowRoot)
      expect(text.offsets(range)).toEqual([at, at + 10])
    }
  })

  it('see through what Angka puts there', () => {
    show(...paragraphs())
    const { text } = readArticle(document)
    const at = text.text.indexOf('dalam satu')
    const head = text.range(at, at).startContainer as Text
    const ours = insertConversion(head, MONEY.indexOf(' dalam'), '= Rp86 miliar')
    expect(text.range(at, at + 10).toString()).toBe('dalam satu')
    expect(text.offsets(text.range(at, at + 10))).toEqual([at, at + 10])
    expect(readArticle(document).text.text).toBe(text.text)
    removeConversion(head, ours)
    expect(text.range(at, at + 10).startContainer).toBe(head)
  })

  it('in two of them are a range around both, for a range lies in one tree', () => {
    const [one, two] = paragraphs()
    const more = component('berita-paragraf', `<p>${PARAGRAPH}</p>`)
    show(one!, two!, more)
    const { text } = readArticle(document)
    const range = text.range(5, text.text.length)
    expect([range.startContainer, range.startOffset, range.endOffset]).toEqual([one!.parentNode, 0, 3])
    expect(text.offsets(range)).toEqual([0, text.text.length])
  })

  it('are told of ranges of the page around a component', () => {
    show(fragment(`<p>${PARAGRAPH}</p>`), component('berita-paragraf', `<p>${MONEY}</p>`))
    const { text } = readArticle(document)
    const range = document.createRange()
    range.selectNode(document.querySelector('berita-paragraf')!)
    expect(text.text.slice(...text.offsets(range)!)).toBe(MONEY)
  })
})

describe('a change in an open shadow root', () => {
  it('is told, also in a component that came later', async () => {
    const onChange = vi.fn()
    const stop = new AbortController()
    const early = component('berita-paragraf', `<p>${PARAGRAPH}</p>`)
    show(early)
    observeBody(document.body, onChange, stop.signal, { quiet: 10, atMost: 60 })
    early.shadowRoot!.querySelector('p')!.textContent = 'Harga beras turun.'
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1))
    const late = component('berita-paragraf', `<p>${MONEY}</p>`)
    early.after(late)
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2))
    late.shadowRoot!.querySelector('p')!.textContent = 'Harga beras naik.'
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(3))
    stop.abort()
  })

  it('is in the index of the page at once, also where a component gets its root later', () => {
    const host = document.createElement('berita-paragraf')
    show(fragment(`<p>${PARAGRAPH}</p>`), host)
    expect(indexText(document.body).text).toBe(PARAGRAPH)
    host.attachShadow({ mode: 'open' }).append(fragment(`<p>${MONEY}</p>`))
    expect(indexText(document.body).text).toBe(PARAGRAPH + MONEY)
    host.shadowRoot!.querySelector('p')!.textContent = 'Turun.'
    expect(indexText(document.body).text).toBe(`${PARAGRAPH}Turun.`)
  })
})
