import type { ArticleRecord, FigureRecord, HighlightRecord } from '../library/records.ts'
import type { Exporter, ExportOptions, LibraryEntry, LibraryReader } from './exporter.ts'
import { uniqueNames } from './text/file-name.ts'
import { inline, ownMarkdown, paragraph, quote, table } from './text/markdown-text.ts'
import { authorsOf } from './text/plain.ts'
import { allTags } from './text/tags.ts'
import { conversionOf, unitOf, valueOf } from './text/value-of.ts'
import { walk } from './text/walk.ts'
import { frontMatter } from './text/yaml.ts'
import { zipWriter } from './text/zip.ts'

/** A link to another note; what would end the link or name a part of that note is left out. */
function noteLink(name: string): string {
  return `[[${name.replace(/[[\]|#^\r\n]/g, ' ').trim()}]]`
}

/** A tag as Obsidian takes it: without blanks, and without signs that end one. */
function tagName(tag: string): string {
  return tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d_/-]/gu, '')
}

const seconds = (time: string): string => time.replace(/\.\d+(?=[Z+-])/, '')

function properties(entry: LibraryEntry): string {
  const { article } = entry
  const names = article.authors.length > 0 ? article.authors.map(author => author.name) : [article.byline ?? '']
  const tags = new Set(
    allTags(entry)
      .map(tagName)
      .filter(tag => tag !== ''),
  )
  return frontMatter({
    title: article.title,
    source: article.canonicalUrl,
    author: names.filter(name => name.trim() !== '').map(noteLink),
    publisher: article.siteName,
    // The publisher's own day: turned into another zone it would be another one.
    published: article.published === undefined ? undefined : { date: article.published.slice(0, 10) },
    created: { date: seconds(article.created) },
    updated: { date: seconds(article.updated) },
    language: article.language,
    section: article.section,
    words: article.wordCount,
    status: article.state,
    description: article.excerpt,
    tags: [...tags],
  })
}

/** One line that says whose article this is: for files of many articles, which have no properties of each. */
function sourceLine(article: ArticleRecord): string {
  const said = [authorsOf(article), article.siteName, article.published?.slice(0, 10)]
  const url = `<${article.canonicalUrl.replace(/[<>\s]/g, encodeURIComponent)}>`
  const line = paragraph(said.filter(text => text !== undefined && text !== '').join(' · '))
  return line === '' ? url : `${line} · ${url}`
}

function highlightBlock({ id, quote: words, note, tags, figure }: HighlightRecord): string[] {
  const hashes = tags.map(tagName).filter(tag => tag !== '')
  const converted = figure?.conversion && conversionOf(figure)
  return [
    quote(words),
    // On a line of its own: behind a quote's last line it would be the name of that paragraph.
    `^${id.replace(/[^a-z0-9-]/gi, '-')}`,
    ...(converted ? [paragraph(`≈ ${converted}`)] : []),
    ...(note.trim() === '' ? [] : [ownMarkdown(note)]),
    ...(hashes.length > 0 ? [hashes.map(tag => `#${tag}`).join(' ')] : []),
  ]
}

function figureTable(figures: FigureRecord[]): string {
  return table(
    ['Figure', 'Value', 'Unit', 'Of what', 'Converted', 'Sentence'],
    figures.map(figure => [
      figure.text,
      valueOf(figure),
      unitOf(figure),
      figure.subject ?? '',
      conversionOf(figure),
      figure.sentence,
    ]),
  )
}

function body({ article, highlights, figures }: LibraryEntry, single: boolean): string {
  const blocks = [
    `# ${inline(article.title)}`,
    ...(single ? [] : [sourceLine(article)]),
    ...highlights.flatMap(highlightBlock),
    ...(figures.length > 0 ? ['## Figures', figureTable(figures)] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

/**
 * Notes for Obsidian and the like, one an article, with its properties as YAML; several come as a zip. As one text, they stand
 * under a heading each, with a rule between them.
 */
export const markdown: Exporter = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  many: { extension: 'zip', mediaType: 'application/zip' },
  async *write(library, options) {
    const single = (await library.count()) === 1
    if (single || options?.asText) yield* oneText(library, single, options)
    else yield* archive(library, options)
  },
}

async function* oneText(library: LibraryReader, single: boolean, options?: ExportOptions): AsyncGenerator<string> {
  let separator = ''
  for await (const entry of walk(library, options, ['text'])) {
    yield separator + (single ? `${properties(entry)}\n` : '') + body(entry, single)
    separator = '\n---\n\n'
  }
}

async function* archive(library: LibraryReader, options?: ExportOptions): AsyncGenerator<Uint8Array> {
  const zip = zipWriter()
  const nameFor = uniqueNames('md')
  for await (const entry of walk(library, options, ['text'])) {
    const { title, updated } = entry.article
    zip.add(nameFor(title), `${properties(entry)}\n${body(entry, true)}`, updated)
    yield zip.taken()
  }
  zip.end()
  yield zip.taken()
}
