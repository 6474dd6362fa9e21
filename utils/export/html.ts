import type { FigureRecord, HighlightRecord } from '../library/records.ts'
import type { Exporter, LibraryEntry } from './exporter.ts'
import { apa } from './citations/apa.ts'
import { html as text, paragraphsOf, richCitation, safeLink } from './text/html.ts'
import { HTML_STYLE } from './text/html-style.ts'
import { allTags, tagTexts } from './text/tags.ts'
import { conversionOf, unitOf, valueOf } from './text/value-of.ts'
import { walk } from './text/walk.ts'

// The page asks for nothing and runs nothing, whoever opens it where.
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Angka</title>
<style>
${HTML_STYLE}
</style>
</head>
<body>
<main>
`

/** The language of an element, where it is one that HTML can name. */
const lang = (language: string): string => (/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(language) ? ` lang="${language}"` : '')

const tagLine = (tags: string[]): string =>
  tags.length > 0 ? `<p class="tags">${tags.map(tag => `<span dir="auto">${text(tag)}</span>`).join(' ')}</p>\n` : ''

function passage(language: string, { quote, note, tags, colour, created, figure }: HighlightRecord): string {
  const converted = figure && conversionOf(figure)
  return [
    `<li>\n<blockquote class="${colour}" dir="auto"${lang(language)}>${paragraphsOf(quote)}</blockquote>\n`,
    converted ? `<p class="converted">≈ ${text(converted)}</p>\n` : '',
    note.trim() === '' ? '' : `<p class="note" dir="auto">${paragraphsOf(note)}</p>\n`,
    tagLine(tagTexts(tags)),
    `<time datetime="${text(created)}">${text(created.slice(0, 10))}</time>\n</li>\n`,
  ].join('')
}

const FIGURE_HEAD = ['Figure', 'Value', 'Unit', 'Of what', 'Converted', 'Sentence']

function figureTable(language: string, figures: FigureRecord[]): string {
  const head = FIGURE_HEAD.map(name => `<th scope="col">${name}</th>`).join('')
  const rows = figures.map(figure => {
    const { text: written, subject = '', sentence } = figure
    const own = `dir="auto"${lang(language)}`
    return (
      `<tr><th scope="row" ${own}>${text(written)}</th><td class="number">${text(valueOf(figure))}</td>` +
      `<td>${text(unitOf(figure))}</td><td ${own}>${text(subject)}</td><td>${text(conversionOf(figure))}</td>` +
      `<td ${own}>${text(sentence)}</td></tr>\n`
    )
  })
  return `<h3>Figures</h3>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`
}

function section({ article, highlights, figures }: LibraryEntry): string {
  const link = safeLink(article.canonicalUrl)
  const title = `<span dir="auto"${lang(article.language)}>${text(article.title)}</span>`
  return [
    `<article>\n<h2>${link === undefined ? title : `<a href="${text(link)}" rel="noreferrer">${title}</a>`}</h2>\n`,
    `<p class="citation">${richCitation(apa.cite(article, article.created))}</p>\n`,
    tagLine(allTags({ article, highlights: [] })),
    highlights.length > 0 ? `<ol>\n${highlights.map(each => passage(article.language, each)).join('')}</ol>\n` : '',
    figures.length > 0 ? figureTable(article.language, figures) : '',
    '</article>\n',
  ].join('')
}

/** One page to read and to print: each article with its citation, what was kept of it, and its figures. */
export const html: Exporter = {
  id: 'html',
  name: 'HTML',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  async *write(library, options) {
    yield HEAD
    for await (const entry of walk(library, options, ['text'])) yield section(entry)
    yield '</main>\n</body>\n</html>\n'
  },
}
