import { describe, expect, it } from 'vitest'
import { readArticle } from '../../utils/article/index.ts'
import { page } from './page.ts'

const PARAGRAPH = 'Harga beras di pasar induk naik lagi pada pekan ini, kata para pedagang pada hari Kamis.'
const PARAGRAPHS = Array.from({ length: 5 }, (_, at) => `<p>${at}. ${PARAGRAPH}</p>`).join('')

const bodyOf = (body: string): string => readArticle(page({ body })).text.text

describe('a body', () => {
  it('is in several sections, if the article is', () => {
    const section = (at: number): string =>
      `<div class="part"><p>Bagian ${at}. ${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>`
    const text = bodyOf(`<div>${[1, 2, 3, 4].map(section).join('')}</div>`)
    expect(text).toContain('Bagian 1.')
    expect(text).toContain('Bagian 4.')
  })

  it('may be text between line breaks', () => {
    const text = bodyOf(
      `<div>${PARAGRAPH}<br><br>${PARAGRAPH}<br>\n<br>Rp86,8 <b>miliar</b> terjual dalam satu malam.</div>`,
    )
    expect(text.split('\n\n')).toEqual([PARAGRAPH, PARAGRAPH, 'Rp86,8 miliar terjual dalam satu malam.'])
  })

  it('may be preformatted', () => {
    expect(bodyOf(`<pre>${PARAGRAPH}\n\n  ${PARAGRAPH}</pre>`)).toBe(`${PARAGRAPH}\n\n  ${PARAGRAPH}`)
  })

  it('has lists, tables and headings, each cell and item by itself', () => {
    const text = bodyOf(
      `<article>${PARAGRAPHS}<h2>Menurut provinsi</h2><ul><li>Jawa: 12 persen naik dari bulan lalu</li></ul>` +
        `<table><tr><td>Bali</td><td>Rp14.500</td></tr></table>${PARAGRAPHS}</article>`,
    )
    expect(text).toContain('\n\nMenurut provinsi\n\nJawa: 12 persen naik dari bulan lalu\n\nBali\n\nRp14.500\n\n')
  })

  it('stays whole when a consent dialog hides the page behind it', () => {
    const text = bodyOf(
      `<div id="app" aria-hidden="true"><article>${PARAGRAPHS}</article></div>` +
        `<div class="consent-modal" role="dialog"><p>${'Kami memakai kuki. '.repeat(12)}</p></div>`,
    )
    expect(text).toContain(PARAGRAPH)
    expect(text).not.toContain('kuki')
  })

  it.each([
    ['an advert', '<div class="ad-slot"><p>Beli beras murah di toko kami, hari ini saja, sampai habis.</p></div>'],
    ['hidden text', '<p hidden>Beli beras murah di toko kami, hari ini saja, sampai habis.</p>'],
    ['a list of links', '<ul><li><a href="/1">Beli beras murah di toko kami, hari ini saja</a></li></ul>'],
    ['a form', '<form><p>Beli beras murah di toko kami, hari ini saja, sampai habis.</p></form>'],
    ['a caption', '<figure><figcaption>Beli beras murah di toko kami, hari ini saja.</figcaption></figure>'],
    ['a script', '<script type="text/plain">Beli beras murah di toko kami, hari ini saja.</script>'],
    ['something of ours', '<angka-card>Beli beras murah di toko kami, hari ini saja.</angka-card>'],
  ])('does not have %s', (_, inner) => {
    expect(bodyOf(`<article>${PARAGRAPHS}${inner}${PARAGRAPHS}</article>`)).not.toContain('Beli beras')
  })

  it('begins and ends with sentences, and not with what stands around them', () => {
    const text = bodyOf(
      `<article><div>Ekonomi</div><div>3 menit</div>${PARAGRAPHS}<div>Bagikan</div><div>Topik: beras</div></article>`,
    )
    expect(text).toMatch(/^0\. Harga/)
    expect(text).toMatch(/Kamis\.$/)
  })
})

/** More than what Readability's rules ask of a body: none of them is given up. */
const LONG = Array.from({ length: 9 }, (_, at) => `<p>${at}. ${PARAGRAPH}</p>`).join('')

describe('a body among what looks like one', () => {
  it('is the prose, and not the longer list of teasers beside it', () => {
    const teasers = Array.from({ length: 30 }, (_, at) => `<p><a href="/${at}">${PARAGRAPH}</a></p>`).join('')
    const text = bodyOf(`<div id="content">${LONG}</div><div id="more">${teasers}</div>`)
    expect(text.split('\n\n')).toHaveLength(9)
  })

  it('goes on beside the box that holds most of it', () => {
    const text = bodyOf(
      `<div><div class="part">${LONG}</div><div class="part"><p>Lanjutan. ${PARAGRAPH} ${PARAGRAPH}</p></div></div>`,
    )
    expect(text).toContain('Lanjutan.')
  })

  it('has no box in which more is linked than said', () => {
    const box = `<div><p>Lihat juga <a href="/x">harga beras hari ini di semua pasar induk</a></p><p>dan seterusnya</p></div>`
    expect(bodyOf(`<div id="content">${LONG}${box}${LONG}</div>`)).not.toContain('Lihat juga')
  })

  it('keeps a table of data and loses one that sets out links', () => {
    const rows = (cell: (at: number) => string): string =>
      Array.from({ length: 12 }, (_, at) => `<tr><td>${cell(at)}</td><td>${cell(at + 1)}</td></tr>`).join('')
    const data = `<table><tr><th>Kota</th><th>Harga</th></tr>${rows(at => `Rp${at}.500`)}</table>`
    const layout = `<table role="presentation">${rows(at => `<a href="/${at}">Berita ${at}</a>`)}</table>`
    const text = bodyOf(`<div id="content">${LONG}${data}${layout}${LONG}</div>`)
    expect(text).toContain('Rp7.500')
    expect(text).not.toContain('Berita 7')
  })

  it('does not have what its name says is something else, unless that is most of the page', () => {
    const promo = `<div class="newsletter-box"><p>Surat kabar kami, setiap pagi, gratis, langsung ke kotak surat.</p></div>`
    expect(bodyOf(`<div id="content">${LONG}${promo}${LONG}</div>`)).not.toContain('Surat kabar')
    expect(bodyOf(`<div class="related-content">${LONG}</div>`)).toContain('8. Harga')
  })

  it('begins behind the line that says who wrote it and when', () => {
    const line = '<div class="article-meta">Ratna Widuri · 8 Oktober 2020</div>'
    expect(bodyOf(`<div id="content">${line}${LONG}</div>`)).toMatch(/^0\. Harga/)
  })

  it('has no numbers of a pager, no label for the ear alone and no credit of a picture', () => {
    const pager = '<div>1</div><div>2</div>'
    const label = '<div class="visually-hidden">Akhir dari gambar</div>'
    const figure =
      '<figure><img src="/a.jpg"><p>Foto: Wawan</p><figcaption>Beras di pasar induk pada hari Kamis.</figcaption></figure>'
    const text = bodyOf(`<article>${LONG}${pager}${label}${figure}${LONG}</article>`)
    expect(text.split('\n\n')).toHaveLength(18)
  })

  it('has no headline in it: its figures are found there', () => {
    const document = page({ body: `<article><h1>Beras naik 12 persen di pasar induk</h1>${LONG}</article>` })
    const { text, parts } = readArticle(document)
    expect(parts.headline?.text).toBe('Beras naik 12 persen di pasar induk')
    expect(text.text).not.toContain('12 persen')
  })

  it('has a list of places in the same page, and of terms', () => {
    const contents =
      '<ul><li><a href="#a">Harga di pasar induk pekan ini</a></li><li><a href="#b">Harga di desa</a></li></ul>'
    expect(bodyOf(`<article>${LONG}${contents}${LONG}</article>`)).toContain('Harga di desa')
  })

  it('is read where it nests deeper than the stack', { timeout: 30_000 }, () => {
    const document = page({ body: '<div id="top"></div>' })
    let at: Element = document.querySelector('#top')!
    for (let level = 0; level < 3000; level++) {
      const inner = document.createElement('span')
      at.append(inner)
      at = inner
    }
    at.textContent = `${PARAGRAPH} ${PARAGRAPH}`
    expect(readArticle(document).text.text).toContain('Harga beras')
  })

  it('is whole, whatever Angka has put into it', () => {
    const document = page({ body: `<div id="content">${LONG}</div>` })
    const before = readArticle(document).text.text
    for (const paragraph of document.querySelectorAll('p')) {
      const tail = (paragraph.firstChild as Text).splitText(12)
      tail.before(document.createElement('angka-conversion'))
    }
    expect(readArticle(document).text.text).toBe(before)
  })
})
