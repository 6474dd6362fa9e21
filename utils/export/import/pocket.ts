import type { Importer, ImportFile, ImportPiece, ReadOptions } from './importer.ts'
import { addressOf, articleAt, entryOf, highlightWithoutId, tagsOf, textOf, timeOf } from './incoming.ts'
import type { ImportPlace } from './problem.ts'
import { htmlLinks } from './reading/html-links.ts'
import { parsed } from './reading/json-elements.ts'
import { columnsIn, tableRows } from './reading/table.ts'
import { textOf as fileText } from './reading/text.ts'
import { isZip, zipFiles } from './reading/zip-files.ts'
import { isObject, many } from './web-annotation.ts'

interface Saved {
  url: unknown
  title: unknown
  added: unknown
  tags: string[]
  isArchived: boolean
}

function piece({ url, title, added, tags, isArchived }: Saved, at: ImportPlace): ImportPiece {
  const address = addressOf(url)
  if (address === undefined) return { kind: 'unreadable', problem: { code: 'noAddress', at } }
  const created = timeOf(added)
  // Where a page had no title, Pocket gave its address.
  const own = textOf(title) === textOf(url) ? '' : textOf(title)
  const state = isArchived ? ({ state: 'archived', archived: created } as const) : {}
  return {
    kind: 'entry',
    entry: entryOf(articleAt(address, { title: own, created, tags: tagsOf(tags), ...state })),
    at,
  }
}

async function* fromTable(texts: AsyncIterable<string>, file?: string): AsyncGenerator<ImportPiece> {
  for await (const { cell, at } of tableRows(texts, ['url', 'given_url'], file)) {
    yield piece(
      {
        url: cell('url', 'given_url'),
        title: cell('title'),
        added: cell('time_added'),
        tags: cell('tags').split('|'),
        isArchived: cell('status') === 'archive',
      },
      at,
    )
  }
}

async function* fromHtml(texts: AsyncIterable<string>): AsyncGenerator<ImportPiece> {
  for await (const { attributes, text, heading, line } of htmlLinks(texts)) {
    yield piece(
      {
        url: attributes.get('href'),
        title: text,
        added: attributes.get('time_added') ?? attributes.get('add_date'),
        tags: (attributes.get('tags') ?? '').split(','),
        isArchived: /archive/i.test(heading),
      },
      { line },
    )
  }
}

/** The passages that stand in an archive beside its tables: by page, with quote and time. */
async function* fromAnnotations(text: string, file: string): AsyncGenerator<ImportPiece> {
  const pages = parsed(text)
  if (!Array.isArray(pages)) {
    yield { kind: 'unreadable', problem: { code: 'notJson', at: { file } } }
    return
  }
  for (const [place, page] of (pages as unknown[]).entries()) {
    const at = { file, item: place + 1 }
    const address = isObject(page) ? addressOf(page.url) : undefined
    if (!isObject(page) || address === undefined) {
      yield { kind: 'unreadable', problem: { code: 'noAddress', at } }
      continue
    }
    const quotes = many(page.highlights)
      .filter(isObject)
      .filter(({ quote }) => textOf(quote) !== '')
    const highlights = await Promise.all(
      quotes.map(({ quote, created_at: time }) =>
        highlightWithoutId(address, textOf(quote), { created: timeOf(time), updated: timeOf(time) }),
      ),
    )
    yield { kind: 'entry', entry: entryOf(articleAt(address, { title: textOf(page.title) }), highlights), at }
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text)
}

async function* fromArchive(file: ImportFile, { signal, onProgress }: ReadOptions): AsyncGenerator<ImportPiece> {
  const files = (await zipFiles(file)).toSorted((one, other) => (one.name < other.name ? -1 : 1))
  for (const [at, each] of files.entries()) {
    const { name } = each
    signal?.throwIfAborted()
    if (/\.csv$/i.test(name)) yield* fromTable(once(await each.text()), name)
    else if (/\.json$/i.test(name)) yield* fromAnnotations(await each.text(), name)
    else if (/\.html?$/i.test(name)) yield* fromHtml(once(await each.text()))
    onProgress?.(Math.round((file.size * (at + 1)) / files.length))
  }
}

/** What Pocket exported: a table, before that a list of links, and an archive with the passages too. Browsers' bookmarks as well. */
export const pocket: Importer = {
  id: 'pocket',
  name: 'Pocket',
  recognises({ start, names }) {
    const columns = columnsIn(start)
    if (['url', 'time_added'].every(name => columns.includes(name))) return true
    if (names.some(name => /(?:^|\/)part_\d+\.(?:csv|json)$/i.test(name))) return true
    return /^\s*<(?:!doctype|html|dl|h1)/i.test(start) && /<a\s[^<>]*(?:time_added|add_date)\s*=/i.test(start)
  },
  async *read(file, options = {}) {
    const start = await file.slice(0, 2000).text()
    if (await isZip(file)) yield* fromArchive(file, options)
    else if (/^\s*</.test(start.replace('\ufeff', ''))) yield* fromHtml(fileText(file, options))
    else yield* fromTable(fileText(file, options))
  },
}
