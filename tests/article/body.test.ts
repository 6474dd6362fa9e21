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
