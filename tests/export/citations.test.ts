import { describe, expect, test } from 'vitest'
import { citationStyles, plainCitation } from '../../utils/export/citations/index.ts'
import { inverted, splitName, spoken, withInitials } from '../../utils/export/citations/names.ts'
import { article } from './invented.ts'

const cite = (id: string, said: Parameters<typeof article>[0] = {}, accessed = '2026-03-01'): string =>
  plainCitation(citationStyles.find(style => style.id === id)!.cite(article(said), accessed))

const people = (...names: string[]) => names.map(name => ({ name, kind: 'person' as const }))

describe('names', () => {
  test.each([
    ['Siti Rahma', 'Rahma, Siti', 'Siti Rahma', 'Rahma, S.'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig', 'Ludwig van Beethoven', 'van Beethoven, L.'],
    ['María de la Cruz', 'de la Cruz, María', 'María de la Cruz', 'de la Cruz, M.'],
    ['van der Berg, Anna', 'van der Berg, Anna', 'Anna van der Berg', 'van der Berg, A.'],
    ['Otto von Bismarck', 'von Bismarck, Otto', 'Otto von Bismarck', 'von Bismarck, O.'],
    ['Jean-Paul Sartre', 'Sartre, Jean-Paul', 'Jean-Paul Sartre', 'Sartre, J.-P.'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.', 'Martin Luther King Jr.', 'King, M. L., Jr.'],
    ['King, Martin Luther, Jr.', 'King, Martin Luther, Jr.', 'Martin Luther King Jr.', 'King, M. L., Jr.'],
    ['Sukarno', 'Sukarno', 'Sukarno', 'Sukarno'],
    ['Ahmad bin Abdullah', 'Ahmad bin Abdullah', 'Ahmad bin Abdullah', 'Ahmad bin Abdullah'],
    ['山田 太郎', '山田, 太郎', '山田 太郎', '山田, 太.'],
    ['李明', '李明', '李明', '李明'],
    ['Álvaro Núñez', 'Núñez, Álvaro', 'Álvaro Núñez', 'Núñez, Á.'],
    ['Anna  Maria\nRossi', 'Rossi, Anna Maria', 'Anna Maria Rossi', 'Rossi, A. M.'],
  ])('%s is %s, %s and %s', (name, turned, said, short) => {
    const split = splitName({ name, kind: 'person' })
    expect([inverted(split), spoken(split), withInitials(split)]).toEqual([turned, said, short])
  })

  test('an organisation stays whole, whatever its words', () => {
    const split = splitName({ name: 'Kantor Berita van Contoh, Jakarta', kind: 'organisation' })
    expect([inverted(split), spoken(split), withInitials(split)]).toEqual(
      Array(3).fill('Kantor Berita van Contoh, Jakarta'),
    )
  })

  test('a German particle is left out of the order of a list, a Dutch one is not', () => {
    expect(splitName({ name: 'Otto von Bismarck', kind: 'person' })).toMatchObject({ particle: 'von', dropping: true })
    expect(splitName({ name: 'Anna van der Berg', kind: 'person' })).toEqual({
      family: 'Berg',
      particle: 'van der',
      given: 'Anna',
    })
  })
})

describe('APA', () => {
  test('names all authors, the whole date, the title as published and the paper', () => {
    expect(cite('apa')).toBe(
      'Rahma, S., & Contoh, B. (2020, October 8). Petani: "menjual" lewat siaran. Kabar Contoh. https://kabar.example/siaran',
    )
  })
  test('begins with the title where there is no author, and says where there is no date', () => {
    expect(cite('apa', { authors: [], published: undefined, title: 'Naik lagi?' })).toBe(
      'Naik lagi? (n.d.). Kabar Contoh. https://kabar.example/siaran',
    )
  })
  test('does not name a paper twice that is its own author', () => {
    const authors = [{ name: 'Kabar Contoh', kind: 'organisation' as const }]
    expect(cite('apa', { authors })).toBe(
      'Kabar Contoh. (2020, October 8). Petani: "menjual" lewat siaran. https://kabar.example/siaran',
    )
  })
  test('names nineteen of more than twenty authors, and the last', () => {
    const authors = people(...Array.from({ length: 22 }, (_, at) => `Given Family${at + 1}`))
    expect(cite('apa', { authors })).toContain('Family19, G., . . . Family22, G. (2020')
  })
  test('sets the paper in italics', () => {
    const parts = citationStyles[0]!.cite(article(), '2026-03-01')
    expect(parts.filter(({ italic }) => italic)).toEqual([{ text: 'Kabar Contoh.', italic: true }])
  })
})

describe('Chicago', () => {
  test('turns the first name about, and puts quotes within quotes into single ones', () => {
    expect(cite('chicago')).toBe(
      'Rahma, Siti, and Budi Contoh. “Petani: ‘menjual’ lewat siaran.” Kabar Contoh, October 8, 2020. https://kabar.example/siaran.',
    )
  })
  test('begins with the paper where there is no author', () => {
    expect(cite('chicago', { authors: [], published: '2020-10' })).toBe(
      'Kabar Contoh. “Petani: ‘menjual’ lewat siaran.” October 2020. https://kabar.example/siaran.',
    )
  })
  test('names seven of more than ten', () => {
    const authors = people(...Array.from({ length: 11 }, (_, at) => `Given Family${at + 1}`))
    expect(cite('chicago', { authors })).toMatch(/^Family1, Given, Given Family2, .*Given Family7, et al\. “/)
  })
})

describe('MLA', () => {
  test('shortens the month, and leaves the protocol out', () => {
    expect(cite('mla')).toBe(
      'Rahma, Siti, and Budi Contoh. “Petani: ‘menjual’ lewat siaran.” Kabar Contoh, 8 Oct. 2020, kabar.example/siaran.',
    )
  })
  test('names the first of three, and says when an article without a date was read', () => {
    const authors = people('Siti Rahma', 'Budi Contoh', 'Wira Satu')
    expect(cite('mla', { authors, published: undefined })).toBe(
      'Rahma, Siti, et al. “Petani: ‘menjual’ lewat siaran.” Kabar Contoh, kabar.example/siaran. Accessed 1 Mar. 2026.',
    )
  })
})

describe('Indonesian practice', () => {
  test('has the year behind the names, the Indonesian month, and the day of reading', () => {
    expect(cite('indonesian')).toBe(
      'Rahma, Siti dan Budi Contoh. 2020. “Petani: ‘menjual’ lewat siaran”. Kabar Contoh, 8 Oktober 2020. ' +
        'Diakses pada 1 Maret 2026 dari https://kabar.example/siaran.',
    )
  })
  test('shortens many to "dkk.", and says "t.t." where there is no year', () => {
    const authors = people('Siti Rahma', 'Budi Contoh', 'Wira Satu')
    expect(cite('indonesian', { authors, published: undefined })).toBe(
      'Rahma, Siti, dkk. t.t. “Petani: ‘menjual’ lewat siaran”. Kabar Contoh. Diakses pada 1 Maret 2026 dari https://kabar.example/siaran.',
    )
  })
  test('begins with the paper where there is no author', () => {
    expect(cite('indonesian', { authors: [], siteName: undefined })).toMatch(/^kabar\.example\. 2020\./)
  })
})
