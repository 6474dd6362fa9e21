import type { Selector, XPathSelector } from '../../highlights/selectors.ts'
import type { Importer, ImportPiece } from './importer.ts'
import {
  addressOf,
  articleAt,
  entryOf,
  highlightWithId,
  highlightWithoutId,
  tagsOf,
  textOf,
  timeOf,
  wordsOf,
} from './incoming.ts'
import type { ImportPlace } from './problem.ts'
import { ImportError } from './problem.ts'
import { jsonElements, parsed } from './reading/json-elements.ts'
import { textOf as fileText } from './reading/text.ts'
import { isObject, many, selectorsOf } from './web-annotation.ts'

/** Our place in an element's text, of their element and offset. */
function placeOf(path: unknown, offset: unknown): XPathSelector | undefined {
  if (typeof path !== 'string' || !Number.isInteger(offset) || (offset as number) < 0) return undefined
  const start = offset as number
  return { type: 'XPathSelector', value: path || '/', refinedBy: { type: 'TextPositionSelector', start, end: start } }
}

function ours(said: unknown): Selector[] {
  if (!isObject(said) || said.type !== 'RangeSelector' || 'startSelector' in said) return selectorsOf(said)
  const startSelector = placeOf(said.startContainer, said.startOffset)
  const endSelector = placeOf(said.endContainer, said.endOffset)
  return startSelector && endSelector ? [{ type: 'RangeSelector', startSelector, endSelector }] : []
}

async function annotation(said: unknown, at: ImportPlace): Promise<ImportPiece> {
  if (!isObject(said)) {
    return {
      kind: 'unreadable',
      problem: { code: 'wrongType', at, values: { what: 'annotation', field: '', found: typeof said } },
    }
  }
  const target = many(said.target).find(isObject)
  const address = addressOf(said.uri) ?? addressOf(target?.source)
  if (address === undefined) return { kind: 'unreadable', problem: { code: 'noAddress', at } }
  const selectors = many(target?.selector).flatMap(ours)
  const quotes = selectors.map(selector => (selector.type === 'TextQuoteSelector' ? wordsOf(selector.exact) : ''))
  const quote = quotes.find(text => text.trim() !== '')
  // A note of a whole page, or an answer to another note.
  if (quote === undefined) return { kind: 'unreadable', problem: { code: 'noQuote', at } }
  const kept = {
    selectors,
    note: wordsOf(said.text),
    tags: tagsOf(many(said.tags)),
    created: timeOf(said.created),
    updated: timeOf(said.updated ?? said.created),
  }
  const id = textOf(said.id)
  const highlight =
    id === '' ? await highlightWithoutId(address, quote, kept) : await highlightWithId('hypothesis', id, quote, kept)
  const title = isObject(said.document) ? textOf(many(said.document.title)[0]) : ''
  return { kind: 'entry', entry: entryOf(articleAt(address, { title }), [highlight]), at }
}

/** What Hypothesis exports, and what its search answers. */
export const hypothesis: Importer = {
  id: 'hypothesis',
  name: 'Hypothesis JSON',
  recognises: ({ start, end }) =>
    /^\s*\{/.test(start) &&
    /"(?:annotations|rows)"\s*:/.test(start) &&
    (/"(?:export_userid|export_date|client_version)"\s*:/.test(start + end) ||
      /"startContainer"|"user"\s*:\s*"acct:/.test(start)),
  async *read(file, options) {
    let hasList = false
    const isList = (name: string | undefined): boolean => name === 'annotations' || name === 'rows'
    const wanted = (path: string[]): boolean => path.length === 2 || (path.length === 1 && !isList(path[0]))
    for await (const { path, text, line, item } of jsonElements(fileText(file, options), wanted)) {
      if (!isList(path[0]) || item === 0) continue
      hasList = true
      const at = { line, item }
      const said = parsed(text)
      if (said === undefined) yield { kind: 'unreadable', problem: { code: 'notJson', at } }
      else yield await annotation(said, at)
    }
    if (!hasList && file.size > 2000) throw new ImportError('notThisFormat', {}, { format: 'Hypothesis JSON' })
  },
}
