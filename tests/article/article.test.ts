import { describe, expect, it } from 'vitest'
import { readArticle, readArticleSteps, readingMinutes } from '../../utils/article/index.ts'
import { page, parsed } from './page.ts'

const ARTICLE = {
  url: 'https://www.wartadesa.example/ekonomi/2020/10/08/285-juta-pengguna-internet?utm_source=x&id=7#komentar',
  head: `<title>285 juta pengguna internet di pedesaan China | Warta Desa</title>
    <meta property="og:site_name" content="Warta Desa"><meta property="og:type" content="article">
    <meta property="og:description" content="Jumlah pengguna internet &amp;quot;naik&amp;quot;.">
    <link rel="canonical" href="https://www.wartadesa.example/ekonomi/2020/10/08/285-juta-pengguna-internet?utm_medium=y&id=7">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Warta Desa"},
      {"@type":"NewsArticle","headline":"285 juta pengguna internet di pedesaan China","datePublished":"2020-10-08T16:13:00+07:00",
      "dateModified":"2020-10-08T18:00:00+07:00","author":[{"@type":"Person","name":"Sri Lestari"},{"@type":"Person","name":"Budi Santoso"}],
      "publisher":{"@type":"Organization","name":"Warta Desa"}}]}</script>`,
  body: `<header class="site-header"><nav><a href="/">Warta Desa</a><a href="/e">Ekonomi</a></nav></header>
    <main><article><h1>285 juta pengguna internet di pedesaan China</h1>
    <p class="subtitle">Siaran langsung menjadi cara baru petani menjual hasil panennya ke kota.</p>
    <div class="meta">Oleh Sri Lestari dan Budi Santoso · <time datetime="2020-10-08T16:13:00+07:00">Kamis, 8 Oktober 2020 16:13 WIB</time> · 3 menit</div>
    <figure><img alt=""><figcaption>Seorang petani berusia 59 tahun. Foto: Rudi H.</figcaption></figure>
    <aside><figure><figcaption>Iklan beras.</figcaption></figure></aside><div class="content"><p>Jumlah pengguna internet di pedesaan China mencapai 285 juta orang pada Juni 2020, menurut laporan yang dirilis pada hari Kamis.</p>
    <p>Program siaran langsung amal itu menghasilkan lebih dari <b>CNY</b> 40&nbsp;juta, atau sekitar USD5,87 juta, dalam waktu satu bulan.</p>
    <aside class="related"><h3>Baca juga</h3><ul><li><a href="/x">Harga beras naik 4,1 persen dalam sebulan terakhir</a></li></ul></aside>
    <div class="newsletter-signup"><p>Dapatkan berita terbaru kami setiap pagi langsung di kotak surat Anda, gratis.</p></div>
    <h2>Dari ladang ke layar</h2><p>“Kami tidak pernah menjual sebanyak ini,” kata seorang petani dari Hubei yang ikut dalam program itu.</p></div></article>
    <section id="comments"><p>Komentar pembaca yang panjang sekali tentang berita ini dan tentang hal lain yang tidak ada hubungannya.</p></section></main>
    <div class="cookie-consent" role="dialog"><p>Kami memakai kuki untuk mengukur dan memperbaiki layanan kami. Silakan pilih apa yang Anda izinkan.</p></div>
    <footer><p>© 2020 Warta Desa. Dilarang menyalin isi situs ini tanpa izin tertulis dari penerbit kami.</p></footer>`,
}

describe('an article', () => {
  const article = readArticle(page(ARTICLE))

  it('has its metadata', () => {
    expect(article).toMatchObject({
      title: '285 juta pengguna internet di pedesaan China',
      byline: 'Sri Lestari, Budi Santoso',
      siteName: 'Warta Desa',
      published: '2020-10-08T16:13:00+07:00',
      modified: '2020-10-08T18:00:00+07:00',
      language: 'id',
      canonicalUrl: 'https://www.wartadesa.example/ekonomi/2020/10/08/285-juta-pengguna-internet?id=7',
      excerpt: 'Jumlah pengguna internet "naik".',
    })
    expect(article.authors).toEqual([
      { name: 'Sri Lestari', kind: 'person' },
      { name: 'Budi Santoso', kind: 'person' },
    ])
  })

  it('has its body, and nothing of what stands around it', () => {
    const { text } = article.text
    expect(text).toMatch(/^Jumlah pengguna internet/)
    expect(text).toContain('lebih dari CNY 40\u00a0juta, atau')
    expect(text).toContain('\n\nDari ladang ke layar\n\n“Kami')
    expect(text).not.toMatch(/Baca juga|Harga beras|kotak surat|Komentar|kuki|Dilarang|Foto|16:13/)
  })

  it('has its parts', () => {
    expect(article.parts.headline?.text).toBe('285 juta pengguna internet di pedesaan China')
    expect(article.parts.standfirst?.text).toMatch(/^Siaran langsung menjadi/)
    expect(article.parts.captions.map(({ text }) => text)).toEqual(['Seorang petani berusia 59 tahun. Foto: Rudi H.'])
  })

  it('is tied to the page', () => {
    const at = article.text.text.indexOf('CNY')
    const range = article.text.range(at, at + 11)
    expect(range.toString()).toBe('CNY 40\u00a0juta')
    expect(article.text.offsets(range)).toEqual([at, at + 11])
  })
})

describe('the day', () => {
  const SHORT =
    '<h1>Beras</h1><p class="d">Kamis, 8 Oktober 2020 16:13 WIB</p>' +
    '<p>Harga beras di pasar naik lagi pada pekan ini, kata para pedagang.</p>'.repeat(4)

  it('is read where a reader reads it, when the page states none', () => {
    expect(readArticle(page({ body: SHORT })).published).toBe('2020-10-08T16:13:00+07:00')
  })

  it('is in the address, when nothing else has it', () => {
    const body = SHORT.replace(/<p class="d">.*?<\/p>/, '')
    expect(readArticle(page({ url: 'https://a.example/2020/10/07/beras', body })).published).toBe('2020-10-07')
    expect(readArticle(page({ body })).published).toBeUndefined()
  })

  it('is not believed in year 1 or in the future', () => {
    const head = (day: string) => `<meta property="article:published_time" content="${day}">`
    const now = new Date('2020-10-09T00:00:00Z')
    for (const day of ['0001-01-01T00:00:00Z', '2031-01-01'])
      expect(readArticle(page({ head: head(day), body: SHORT }), { now }).published).toBe('2020-10-08T16:13:00+07:00')
  })
})

describe('the title', () => {
  const titled = (title: string, head = ''): string =>
    readArticle(page({ head: `<title>${title}</title>${head}`, body: '<p>isi</p>' })).title

  it.each([
    ['Harga beras naik | Warta Desa', 'Harga beras naik'],
    ['Harga beras naik - Ekonomi - Warta Desa', 'Harga beras naik - Ekonomi'],
    ['Warta Desa: Harga beras naik', 'Harga beras naik'],
    ['Menteri: Harga beras naik', 'Menteri: Harga beras naik'],
    ['Harga beras naik (Warta Desa)', 'Harga beras naik'],
    ['Harga beras naik, Warta Desa', 'Harga beras naik'],
    ['Harga beras naik ~ Warta Desa', 'Harga beras naik'],
    ['Harga beras naik >> Warta Desa', 'Harga beras naik'],
    ['Harga beras naik lagi - Ekonomi - Warta Desa', 'Harga beras naik lagi'],
    ['Harga beras naik lagi – lagi - Warta Desa', 'Harga beras naik lagi – lagi'],
    ['Warta Desa » Harga beras naik', 'Harga beras naik'],
    ['Harga beras naik :: Warta Desa', 'Harga beras naik'],
    ['Harga beras naik - WartaDesa.example', 'Harga beras naik'],
    ['Harga beras naik｜Warta Desa', 'Harga beras naik'],
    ['Harga beras naik｜Ekonomi｜Warta Desa', 'Harga beras naik｜Ekonomi'],
    ['Harga beras naik | Berita Warta Desa', 'Harga beras naik'],
    ['Kredit 2010-2020 naik', 'Kredit 2010-2020 naik'],
  ])('%s is without its site', (title, bare) => {
    expect(titled(title, '<meta property="og:site_name" content="Warta Desa">')).toBe(bare)
  })
})

describe('the heading', () => {
  const headed = (h1: string, title: string): string =>
    readArticle(page({ head: `<title>${title}</title>`, body: `<article><h1>${h1}</h1><p>isi</p></article>` })).title

  it('is the title, where the title is of the same article', () => {
    expect(headed('Harga beras di pasar induk naik lagi', 'Beras di pasar naik lagi hari ini')).toBe(
      'Harga beras di pasar induk naik lagi',
    )
    expect(headed('Warta Desa', 'Warta Desa | Harga beras naik lagi')).toBe('Harga beras naik lagi')
    expect(headed('Beras naik', 'Lima sebab harga beras naik lagi pada akhir tahun')).toBe(
      'Lima sebab harga beras naik lagi pada akhir tahun',
    )
  })

  it('gives way to the title that it only names', () => {
    const head =
      '<title>Beras Kita | Warta</title><meta property="og:title" content="Lima kesalahan menanak Beras yang Kita buat, dan jalan keluarnya">'
    const titleOf = (h1: string) =>
      readArticle(page({ head, body: `<article><h1>${h1}</h1><p>isi</p></article>` })).title
    expect(titleOf('Kesalahan Beras Rumah')).toBe('Lima kesalahan menanak Beras yang Kita buat, dan jalan keluarnya')
    expect(titleOf('Kesalahan kita menanak beras setiap hari')).toBe('Kesalahan kita menanak beras setiap hari')
  })

  it('is without a kicker and without an author', () => {
    expect(headed('<span>Pasar</span> Harga beras naik lagi <small>Sri Lestari</small>', 'Harga beras naik lagi')).toBe(
      'Harga beras naik lagi',
    )
  })
})

describe('the language', () => {
  const ENGLISH =
    '<p>The price of rice has risen again this week, and traders say that it is not the end of it.</p>'.repeat(3)

  it('is what the text is written in, where the page says another', () => {
    expect(readArticle(page({ lang: 'id', body: ENGLISH })).language).toBe('en')
    expect(readArticle(page({ lang: 'en-AU', body: ENGLISH })).language).toBe('en-AU')
    expect(readArticle(page({ lang: '', body: '<p>42</p>' })).language).toBe('und')
  })

  it('of neighbours is what the page declares', () => {
    const body =
      '<p>Harga beras di pasar naik lagi pada pekan ini, kata para pedagang yang tidak mau disebut namanya.</p>'.repeat(
        3,
      )
    expect(readArticle(page({ lang: 'ms', body })).language).toBe('ms')
    expect(readArticle(page({ lang: 'in', body })).language).toBe('id')
  })
})

describe('the address', () => {
  it('is not one of another site', () => {
    const url = 'https://www.wartadesa.example/berita/7'
    const canonical = (href: string) =>
      readArticle(page({ url, head: `<link rel="canonical" href="${href}">` })).canonicalUrl
    expect(canonical('https://jahat.example/berita/7')).toBe(url)
    expect(canonical('https://wartadesa.example/berita/7')).toBe('https://wartadesa.example/berita/7')
    expect(canonical('/')).toBe(url)
    expect(canonical('https://')).toBe(url)
    expect(canonical('javascript:alert(1)')).toBe(url)
  })
})

describe('bad input', () => {
  it.each([
    '{"@type":"NewsArticle","headline":',
    '[[[[[[]]]]]]',
    'null',
    '{"@type":["NewsArticle",7,null],"author":{"name":{"name":[{}]}},"datePublished":{"a":1},"headline":[],"publisher":3}',
    '{"@graph":[{"@type":"NewsArticle","author":[null,1,{"@type":"Person"}],"datePublished":"0001-01-01"}]}',
    '<!-- {"@type":"NewsArticle","headline":"a\nb"} -->',
  ])('in structured data is passed over: %s', data => {
    const head = `<title>Judul</title><script type="application/ld+json">${data}</script>`
    expect(readArticle(page({ head, body: '<p>isi</p>' })).language).toBe('id')
  })

  it('is every document', () => {
    const empty = page({})
    empty.documentElement.remove()
    expect(readArticle(empty).text.text).toBe('')
    expect(readArticle(empty).text.range(0, 9).collapsed).toBe(true)
    const bodiless = page({})
    bodiless.body.remove()
    expect(readArticle(bodiless)).toMatchObject({ authors: [], parts: { captions: [] } })
    expect(readArticle(parsed('<p>tanpa jendela</p>')).title).toBe('')
  })

  it('is a page whose class names say that all of it is a sidebar', () => {
    const body = `<form><div class="no-sidebar social"><h1>Beras</h1>${'<p>Harga beras di pasar naik lagi pada pekan ini, kata para pedagang.</p>'.repeat(4)}</div></form>`
    expect(readArticle(page({ body })).text.text).toContain('Harga beras')
  })

  it('is a long article, and it is read in slices', () => {
    const paragraph = `<p>${'Harga beras naik lagi, kata para pedagang di pasar. '.repeat(6)}</p>`
    const steps = readArticleSteps(page({ body: `<article>${paragraph.repeat(400)}</article>` }))
    let slices = 0
    while (!steps.next().done) slices++
    expect(slices).toBeGreaterThan(2)
  })
})

describe('reading time', () => {
  it('is in whole minutes, one at least', () => {
    expect(readingMinutes('satu dua tiga', 'id')).toBe(1)
    expect(readingMinutes('kata '.repeat(560), 'id')).toBe(3)
    expect(readingMinutes('word '.repeat(228 * 4), 'en-GB')).toBe(4)
    expect(readingMinutes('字'.repeat(510), 'zh')).toBe(2)
  })
})
