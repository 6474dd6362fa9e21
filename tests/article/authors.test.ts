import { describe, expect, it } from 'vitest'
import { readArticle } from '../../utils/article/index.ts'
import { page } from './page.ts'

const names = (line: string, head = ''): string[] =>
  readArticle(
    page({ head, body: `<article><h1>Harga beras naik lagi</h1>${line}<p>Harga beras naik.</p></article>` }),
  ).authors.map(({ name }) => name)

describe('a byline', () => {
  it.each<[string, string[]]>([
    ['<div class="byline">By Anna Marsh</div>', ['Anna Marsh']],
    [
      '<div class="byline">By <a>Anna Marsh</a>, <a>Ben van der Berg</a> and <a>Cleo d’Arc</a></div>',
      ['Anna Marsh', 'Ben van der Berg', 'Cleo d’Arc'],
    ],
    ['<div class="byline"><span>By</span> <a>Anna Marsh</a><span>Staff Writer</span></div>', ['Anna Marsh']],
    [
      '<div class="byline"><div><span>By</span> <a>Anna Marsh</a><span>Staff Writer</span></div><ul><li>Copy Link URLCopied!</li></ul></div>',
      ['Anna Marsh'],
    ],
    ['<nav><span itemprop="author"><span itemprop="name">Anna Marsh</span></span></nav>', ['Anna Marsh']],
    ['<nav class="authors"><a>Semua Kolumnis</a></nav>', []],
    ['<p class="author">Anna Marsh<br>Updated on 8 October 2020</p>', ['Anna Marsh']],
    ['<div class="author-box">Show more sharing options</div><a rel="author">Anna Marsh</a>', ['Anna Marsh']],
    ['<div itemprop="author"><meta itemprop="name" content="Anna Marsh"></div>', ['Anna Marsh']],
    ['<div>Oleh <span>Sri Lestari</span></div>', ['Sri Lestari']],
    ['<div>Von Uwe Hafen und Anna Dichter</div>', ['Uwe Hafen', 'Anna Dichter']],
    ['<p class="byline">記者：山田花子</p>', ['山田花子']],
    ['<p class="byline">記者王小明／台北報導</p>', ['王小明']],
    ['<p class="byline">김민수 기자</p>', ['김민수']],
    ['<p class="byline">بقلم: ليلى حداد</p>', ['ليلى حداد']],
    ['<p class="byline">लेखक: अनीता शर्मा</p>', ['अनीता शर्मा']],
    ['<p class="byline">โดย สมชาย ใจดี</p>', ['สมชาย ใจดี']],
    ['<p class="byline">Texte : Anne Marchand</p>', ['Anne Marchand']],
    ['<p class="byline">By Anna Marsh October 8, 2020</p>', ['Anna Marsh']],
    ['<p class="byline">By Anna Marsh 8 Oct 2020, 10:00</p>', ['Anna Marsh']],
    ['<p class="byline">By Anna Marsh for Warta Desa</p>', ['Anna Marsh']],
    ['<p class="byline">Reporting by Anna Marsh; Editing by Bo Reed</p>', ['Anna Marsh']],
    ['<p class="x">8 Oktober 2020</p>', []],
  ])('%s names them', (line, authors) => {
    expect(names(line)).toEqual(authors)
  })

  it('in the head is believed where it names people', () => {
    expect(
      names(
        '',
        '<meta name="author" content="Warta Desa Online"><meta property="article:author" content="Sri Lestari">',
      ),
    ).toEqual(['Sri Lestari'])
    expect(names('<p class="byline">Oleh Sri Lestari</p>', '<meta name="author" content="Tim Redaksi">')).toEqual([
      'Sri Lestari',
    ])
    expect(names('', '<meta property="article:author" content="https://sosial.example/sri">')).toEqual([])
  })

  it.each([
    'Tim Redaksi',
    'Redacción',
    'Agence Warta',
    'Agencia Beras',
    'Nachrichtenagentur Ladang',
    'Persbureau Rijst',
    'ABC',
    '编辑部',
    '編集部',
    '米通信',
    '쌀뉴스',
    'Редакция',
    'Haber Merkezi',
    'وكالة الأرز',
    'Ban Biên tập',
    'กองบรรณาธิการ',
  ])('of an office is nobody’s: %s', office => {
    const { authors } = readArticle(page({ head: `<meta name="author" content="${office}">` }))
    expect(authors).toEqual([{ name: office, kind: 'organisation' }])
    const both = readArticle(page({ head: `<meta name="author" content="${office}, Sri Lestari">` }))
    expect(both.byline).toBe('Sri Lestari')
  })

  it.each([
    ['By Anna Marsh in Jakarta', ['Anna Marsh']],
    ['Anna Marsh (Warta Desa)', ['Anna Marsh']],
    ['Anna Marsh, Ben Hafen & Cleo Ide', ['Anna Marsh', 'Ben Hafen', 'Cleo Ide']],
    ['Anna Marsh y Ben Hafen', ['Anna Marsh', 'Ben Hafen']],
    ['ANNA MARSH', ['ANNA MARSH']],
  ])('%s is in people', (line, people) => {
    expect(names('', `<meta name="author" content="${line}">`)).toEqual(people)
  })

  it('of an agency is an organisation', () => {
    const { authors, byline } = readArticle(page({ head: '<meta name="author" content="Warta Desa News Agency">' }))
    expect(authors).toEqual([{ name: 'Warta Desa News Agency', kind: 'organisation' }])
    expect(byline).toBe('Warta Desa News Agency')
  })
})
