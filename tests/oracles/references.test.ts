import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { biblatex } from '../../utils/export/biblatex.ts'
import { cslJson } from '../../utils/export/csl-json.ts'
import { dayOf, namesOf, oneLine } from '../../utils/export/citations/citation.ts'
import { annotated } from '../../utils/export/text/annotated.ts'
import { ris } from '../../utils/export/ris.ts'
import { written } from '../export/invented.ts'
import { hardEntries, oracleEntries } from './entries.ts'
import { pandoc, run } from './run.ts'

interface CslItem {
  type: string
  title: string
  'container-title'?: string
  author?: Record<string, string>[]
  issued?: { 'date-parts': number[][] }
  URL: string
}

const dates = oracleEntries.map(({ article }) => {
  const day = dayOf(article.published)
  return day && [day.year, day.month, day.day].filter(part => part !== undefined)
})
const titles = oracleEntries.map(({ article }) => oneLine(article.title))
const urls = oracleEntries.map(({ article }) => article.canonicalUrl)
/** Names as one text each: where a program stores a particle is its own business. */
const names = oracleEntries.map(({ article }) =>
  namesOf(article).map(name =>
    'literal' in name ? name.literal : [name.given, name.particle, name.family, name.suffix].filter(Boolean).join(' '),
  ),
)
const nameOf = (author: Record<string, string>): string =>
  author.literal ??
  [author.given, author['dropping-particle'], author['non-dropping-particle'], author.family, author.suffix]
    .filter(Boolean)
    .join(' ')
/** A title without pandoc's marks for capitals, and without its own choice of quotation marks. */
const plain = (title: string): string => title.replace(/<\/?span[^>]*>/g, '').replace(/["“”‘’]/g, '"')

describe('pandoc reads', () => {
  test.each([
    ['CSL JSON', 'csljson', cslJson],
    ['BibLaTeX', 'biblatex', biblatex],
  ] as const)(
    '%s: newspaper articles, with titles, names, whole dates, papers and addresses',
    async (_, format, exporter) => {
      const items = JSON.parse(pandoc(format, 'csljson', await written(exporter, oracleEntries))) as CslItem[]
      expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['article-newspaper']))
      expect(items.map(({ title }) => plain(title))).toEqual(titles.map(plain))
      expect(items.map(({ author }) => author?.map(nameOf) ?? [])).toEqual(names)
      expect(items.map(({ issued }) => issued?.['date-parts'][0])).toEqual(dates)
      expect(items.map(item => item['container-title'])).toEqual(oracleEntries.map(({ article }) => article.siteName))
      expect(items.map(({ URL }) => URL)).toEqual(urls)
    },
  )

  test('the BibLaTeX in a bibliography, by which an article is cited with its day and its paper', async () => {
    const bibliography = pandoc('biblatex', 'plain', await written(biblatex, oracleEntries.slice(0, 1)))
    expect(bibliography).not.toContain('\\')
  })
})

describe('bibutils read RIS', () => {
  const mods = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'angka-ris-'))
    try {
      // It reads a file twice, and so no pipe.
      const file = join(folder, 'references.ris')
      await writeFile(file, await written(ris, oracleEntries))
      const xml = run('ris2xml', ['-i', 'utf8', file], '', /[Pp]rocessed \d+ references/)
      const { document } = new JSDOM(xml.replace('\ufeff', ''), { contentType: 'text/xml' }).window
      return [...document.querySelectorAll('modsCollection > mods')]
    } finally {
      await rm(folder, { recursive: true })
    }
  }
  const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ''
  const child = (element: Element, selector: string): string => text(element.querySelector(`:scope > ${selector}`))

  test('every reference as a newspaper article, with its title, day, address and paper', async () => {
    const found = await mods()
    expect(found).toHaveLength(oracleEntries.length)
    expect(
      found.map(each =>
        [child(each, 'titleInfo > title'), child(each, 'titleInfo > subTitle')].filter(Boolean).join(': '),
      ),
    ).toEqual(titles)
    expect(found.every(each => [...each.querySelectorAll('genre')].some(genre => /newspaper/.test(text(genre))))).toBe(
      true,
    )
    expect(found.map(each => child(each, 'location > url'))).toEqual(urls)
    expect(found.map(each => text(each.querySelector('dateIssued')))).toEqual(
      dates.map(parts => parts?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-') ?? ''),
    )
  })

  test('every author, and a note for each highlight', async () => {
    const found = await mods()
    const people = found.map(each => each.querySelectorAll(':scope > name').length)
    expect(people).toEqual(names.map(({ length }) => length))
    for (const [at, { highlights }] of hardEntries.entries()) {
      const notes = [...found[at]!.querySelectorAll(':scope > note')].map(note => oneLine(text(note)))
      expect(notes).toEqual(highlights.map(each => oneLine(annotated(each))))
    }
  })
})
