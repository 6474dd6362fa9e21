import type { Importer, ImportPiece } from './importer.ts'
import { addressOf, articleAt, authorsOf, entryOf, highlightWithoutId, tagsOf, textOf, timeOf } from './incoming.ts'
import type { ImportPlace } from './problem.ts'
import { ImportError } from './problem.ts'
import { parsed } from './reading/json-elements.ts'
import { zipFiles } from './reading/zip-files.ts'
import type { ZipFile } from './reading/zip-files.ts'
import { isObject, many } from './web-annotation.ts'

interface Passage {
  quote: string
  note: string
  tags: string[]
}

const METADATA = /^(?:.*\/)?metadata_\d+_to_\d+\.json$/

/** Passages as Omnivore wrote them: each a quote of Markdown, then its labels and its note. */
export function passagesIn(markdown: string): Passage[] {
  const passages: Passage[] = []
  let after: string[] = []
  let isInQuote = false
  const finish = (): void => {
    const passage = passages.at(-1)
    const blocks = after.join('\n').trim()
    after = []
    if (!passage || blocks === '') return
    const [first = '', ...rest] = blocks.split('\n')
    // Labels are a paragraph of their own; a label may have blanks in it.
    const isLabels = /^#\S/.test(first) && (rest[0] ?? '').trim() === ''
    if (isLabels) passage.tags = first.split(/ (?=#)/).map(tag => tag.trim())
    passage.note = (isLabels ? rest.join('\n') : blocks).trim()
  }
  for (const line of markdown.split(/\r?\n/)) {
    if (/^>/.test(line)) {
      const words = line.replace(/^> ?/, '').trim()
      if (!isInQuote) {
        finish()
        passages.push({ quote: words, note: '', tags: [] })
      } else passages.at(-1)!.quote += `\n${words}`
      isInQuote = true
    } else if (isInQuote && line.trim() !== '') {
      // Lines of a quote but the first came without their mark.
      passages.at(-1)!.quote += `\n${line.trim()}`
    } else {
      isInQuote = false
      after.push(line)
    }
  }
  finish()
  return passages.map(passage => ({ ...passage, quote: passage.quote.trim() })).filter(({ quote }) => quote !== '')
}

async function saved(said: unknown, at: ImportPlace, files: Map<string, ZipFile>): Promise<ImportPiece> {
  const address = isObject(said) ? addressOf(said.url) : undefined
  if (!isObject(said) || address === undefined) return { kind: 'unreadable', problem: { code: 'noAddress', at } }
  const created = timeOf(said.savedAt)
  const updated = timeOf(said.updatedAt) ?? created
  const progress = typeof said.readingProgress === 'number' ? Math.min(Math.max(said.readingProgress / 100, 0), 1) : 0
  const isArchived = /^archived$/i.test(textOf(said.state))
  const article = articleAt(address, {
    title: textOf(said.title),
    ...authorsOf(said.author),
    excerpt: textOf(said.description),
    published: timeOf(said.publishedAt),
    tags: tagsOf(many(said.labels)),
    created,
    progress,
    state: isArchived ? 'archived' : progress >= 0.97 ? 'done' : progress >= 0.03 ? 'reading' : 'unread',
    ...(isArchived && { archived: updated }),
  })
  const notes = await files.get(`highlights/${textOf(said.slug)}.md`)?.text()
  const highlights = await Promise.all(
    passagesIn(textOf(notes)).map(({ quote, note, tags }) =>
      highlightWithoutId(address, quote, {
        note,
        tags: tagsOf(tags.map(tag => tag.replace(/^#/, ''))),
        created: updated,
        updated,
      }),
    ),
  )
  return { kind: 'entry', entry: entryOf(article, highlights), at }
}

/** The archive that Omnivore exported: lists of pages, and the passages of each. */
export const omnivore: Importer = {
  id: 'omnivore',
  name: 'Omnivore',
  recognises: ({ names }) => names.some(name => METADATA.test(name)),
  async *read(file, { signal, onProgress } = {}) {
    const all = await zipFiles(file)
    const lists = all
      .filter(({ name }) => METADATA.test(name))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    if (lists.length === 0) throw new ImportError('notThisFormat', {}, { format: 'Omnivore' })
    // The archive may have been packed anew, in a folder of its own.
    const root = lists[0]!.name.slice(0, lists[0]!.name.lastIndexOf('/') + 1)
    const files = new Map(
      all.map(each => [each.name.startsWith(root) ? each.name.slice(root.length) : each.name, each]),
    )
    for (const [at, list] of lists.entries()) {
      const pages = parsed(await list.text())
      if (!Array.isArray(pages)) {
        yield { kind: 'unreadable', problem: { code: 'notJson', at: { file: list.name } } }
        continue
      }
      for (const [place, said] of (pages as unknown[]).entries()) {
        signal?.throwIfAborted()
        if (isObject(said) && /^deleted$/i.test(textOf(said.state))) continue
        yield await saved(said, { file: list.name, item: place + 1 }, files)
      }
      onProgress?.(Math.round((file.size * (at + 1)) / lists.length))
    }
  },
}
