import { describe, expect, it } from 'vitest'
import { factsOf, isUncorrected, sameCorrections, withCorrections, withFacts } from '../../utils/article/corrections.ts'
import { readArticle } from '../../utils/article/index.ts'
import { page } from './page.ts'

const said = {
  title: 'Harga beras naik',
  byline: 'Siti Rahma',
  authors: [{ name: 'Siti Rahma', kind: 'person' as const }],
  siteName: 'Kabar Contoh',
  published: '2020-10-08T23:30:00+07:00',
  language: 'id',
  country: 'ID',
}

describe('corrections laid over what a page said', () => {
  it('replace the fields that they name, and leave the others and what was given as they were', () => {
    const before = structuredClone(said)
    const article = withCorrections(said, { published: '2021-02-03', country: 'MY' })
    expect(article).toEqual({ ...said, published: '2021-02-03', country: 'MY' })
    expect(said).toEqual(before)
  })

  it('take a field away where the reader says that there is none', () => {
    const article = withCorrections(said, { published: null, siteName: null, country: null, authors: [] })
    expect(article).toEqual({ title: 'Harga beras naik', authors: [], language: 'id' })
  })

  it('bring a byline along with the authors: the people, and organisations only without any', () => {
    const desk = { name: 'Meja Ekonomi', kind: 'organisation' as const }
    const person = { name: 'Budi Contoh', kind: 'person' as const }
    expect(withCorrections(said, { authors: [desk, person] }).byline).toBe('Budi Contoh')
    expect(withCorrections(said, { authors: [desk] }).byline).toBe('Meja Ekonomi')
  })

  it('keep the text and the parts of an article', () => {
    const article = readArticle(page({ body: '<article><h1>Beras</h1><p>Harga beras naik Rp500.</p></article>' }))
    const corrected = withCorrections(article, { title: 'Harga beras' })
    expect(corrected.title).toBe('Harga beras')
    expect(corrected.text).toBe(article.text)
    expect(corrected.parts).toBe(article.parts)
  })

  it('can be taken back: the facts that were said come back, and no field that they did not have', () => {
    const undated = factsOf({ title: 'Harga beras naik', authors: [], language: 'id' })
    const corrected = withCorrections({ ...undated, url: 'https://kabar.example/' }, { published: '2021-02-03' })
    expect(withFacts(corrected, undated)).toEqual({ ...undated, url: 'https://kabar.example/' })
  })

  it('are the same whatever order they are in, and none where no field is named', () => {
    expect(sameCorrections({ title: 'A', country: null }, { country: null, title: 'A' })).toBe(true)
    expect(sameCorrections({ country: null }, {})).toBe(false)
    expect(isUncorrected({})).toBe(true)
    expect(isUncorrected({ country: null })).toBe(false)
  })
})
