import { describe, expect, test, vi } from 'vitest'
import type { Library } from '../../utils/library/index.ts'
import { emptyLibrary } from './in-memory.ts'
import { articleDraft, highlightDraft, streamFigure } from './invented.ts'

// Hundreds of articles are saved in one of these.
vi.setConfig({ testTimeout: 60_000 })

const article = (name: string, said = {}) =>
  articleDraft({ canonicalUrl: `https://kabar.example/${name}`, title: name, figures: [], ...said })

const titles = async (library: Library, query = {}): Promise<string[]> =>
  (await library.list(query)).map(entry => entry.article.title)

describe('the list', () => {
  test('is newest first, with what was kept, without texts', async () => {
    const library = emptyLibrary()
    for (const name of ['satu', 'dua', 'tiga']) await library.addHighlight(article(name), highlightDraft())
    const entries = await library.list()
    expect(entries.map(entry => entry.article.title)).toEqual(['tiga', 'dua', 'satu'])
    expect(entries.map(entry => entry.highlights.length)).toEqual([1, 1, 1])
    expect(entries.some(entry => 'text' in entry.article)).toBe(false)
  })

  test('goes on behind the page before, also where articles are of one moment', async () => {
    const library = emptyLibrary()
    for (let n = 0; n < 7; n += 1) await library.saveArticle(article(`a${n}`))
    const first = await library.list({ limit: 3 })
    const second = await library.list({ limit: 3, before: first.at(-1)!.article })
    const third = await library.list({ limit: 3, before: second.at(-1)!.article })
    const all = [...first, ...second, ...third].map(entry => entry.article.title)
    expect(all).toEqual(['a6', 'a5', 'a4', 'a3', 'a2', 'a1', 'a0'])
    const found = await library.list({ search: 'a', limit: 3, before: first.at(-1)!.article })
    expect(found).toEqual(second)
  })

  test('of matches without number is the same as of few', async () => {
    const library = emptyLibrary()
    const many = (start: string): string => Array.from({ length: 12 }, (_, n) => `${start}${n}`).join(' ')
    for (let n = 0; n < 260; n += 1) {
      const title = `nomor${n} ${many('kata')} ${n === 3 ? many('jarang') : many('sering')}`
      await library.saveArticle(article(`${n}`, { title, text: undefined }))
    }
    const numbers = async (search: string, limit = 3): Promise<string[]> =>
      (await titles(library, { search, limit })).map(title => title.split(' ')[0] ?? '')
    expect(await numbers('kata')).toEqual(['nomor259', 'nomor258', 'nomor257'])
    expect(await numbers('kata nomor25')).toEqual(['nomor259', 'nomor258', 'nomor257'])
    expect(await numbers('kata sering', 500)).toHaveLength(259)
    expect(await numbers('kata jarang')).toEqual(['nomor3'])
    await library.saveArticle(article('lain', { title: many('sering') }))
    expect(await numbers('kata sering', 500)).toHaveLength(259)
  })
})

describe('a search', () => {
  const finds = async (said: object, highlight: object | undefined, search: string): Promise<boolean> => {
    const library = emptyLibrary()
    if (highlight) await library.addHighlight(article('Judul', said), highlightDraft(highlight))
    else await library.saveArticle(article('Judul', said))
    await library.saveArticle(article('Lainnya', { byline: 'Orang Lain', authors: [], siteName: 'Situs Lain' }))
    return (await titles(library, { search })).includes('Judul')
  }

  test.each([
    ['a title', { title: 'Judul' }, undefined, 'judul'],
    ['a site', {}, undefined, 'kabar contoh'],
    ['an author', {}, undefined, 'rahma'],
    ['a quote', {}, { quote: 'ekonomi desa' }, 'desa'],
    ['a note', {}, { note: 'tanya penerbit' }, 'penerbit'],
    ['a tag', {}, { tags: ['panen-raya'] }, 'raya'],
    ['a figure', { figures: [streamFigure] }, undefined, 'cny40'],
    ['a figure without its currency', { figures: [{ ...streamFigure, text: 'Rp86,8 miliar' }] }, undefined, '86,8'],
    ['what a figure counts', { figures: [{ ...streamFigure, subject: 'pengguna internet' }] }, undefined, 'pengguna'],
    ['a beginning of a word', {}, { quote: 'perdagangan' }, 'perda'],
    ['words from article and highlight together', {}, { note: 'besar' }, 'kabar besar'],
    ['another letter case', {}, { quote: 'STRASSE İSTANBUL' }, 'straße istanbul'],
    ['no accents', {}, { quote: 'Économie à l’échelle, Łódź' }, 'economie echelle lodz'],
    ['accents that are not there', {}, { quote: 'resume' }, 'résumé'],
    ['Arabic without vowel signs', {}, { quote: 'مُدَرِّسَة' }, 'مدرسة'],
    ['Cyrillic', {}, { quote: 'Ещё миллион рублей' }, 'еще руб'],
    ['Hindi', {}, { quote: 'किसानों की बिक्री' }, 'किसा'],
    ['Chinese, from within a word', {}, { quote: '农村网络零售额' }, '网络零'],
    ['Japanese', {}, { quote: 'インターネット利用者は二億人' }, '利用者'],
    ['half-width Japanese', {}, { quote: 'インターネット' }, 'ｲﾝﾀｰ'],
    ['Thai', {}, { quote: 'เกษตรกรขายผลผลิต' }, 'ขายผล'],
    ['Korean', {}, { quote: '농촌에서 판매했다' }, '농촌'],
    ['emoji', {}, { tags: ['🌾'] }, '🌾'],
    ['a currency sign', {}, { quote: 'naik €5' }, '€'],
  ])('finds %s', async (_, said, highlight, search) => {
    expect(await finds(said, highlight, search)).toBe(true)
  })

  test.each([
    ['when one of the words is missing', { note: 'besar' }, 'besar kecil'],
    ['the end of a word in a spaced script', { quote: 'perdagangan' }, 'dagangan'],
    ['Chinese characters that stand apart', { quote: '网络。零售' }, '网络零'],
  ])('finds nothing %s', async (_, highlight, search) => {
    expect(await finds({}, highlight, search)).toBe(false)
  })

  test('without a word is no search', async () => {
    const library = emptyLibrary()
    await library.saveArticle(article('Judul'))
    expect(await titles(library, { search: '  … ' })).toEqual(['Judul'])
  })

  test('follows what is changed, removed and restored', async () => {
    const library = emptyLibrary()
    const kept = await library.addHighlight(article('Judul'), highlightDraft({ note: 'kopi' }))
    await library.updateHighlight(kept.id, { note: 'teh' })
    expect(await titles(library, { search: 'kopi' })).toEqual([])
    expect(await titles(library, { search: 'teh' })).toEqual(['Judul'])
    await library.removeHighlight(kept.id)
    expect(await titles(library, { search: 'teh' })).toEqual([])
    await library.restore(kept.id)
    expect(await titles(library, { search: 'teh' })).toEqual(['Judul'])
    await library.saveArticle(article('Judul', { title: 'Nama' }))
    expect(await titles(library, { search: 'judul' })).toEqual([])
    expect(await titles(library, { search: 'nama teh' })).toEqual(['Nama'])
  })
})
