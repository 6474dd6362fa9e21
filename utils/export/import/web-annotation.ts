import * as v from 'valibot'
import { HIGHLIGHT_COLOURS } from '../../library/records.ts'
import type { HighlightColour } from '../../library/records.ts'
import type { Selector } from '../../highlights/selectors.ts'
import type { Importer, ImportPiece } from './importer.ts'
import {
  addressOf,
  articleAt,
  authorsOf,
  entryOf,
  highlightWithId,
  highlightWithoutId,
  tagsOf,
  textOf,
  timeOf,
  wordsOf,
} from './incoming.ts'
import { ImportError } from './problem.ts'
import type { ImportPlace } from './problem.ts'
import { jsonElements, parsed } from './reading/json-elements.ts'
import { textOf as fileText } from './reading/text.ts'
import { selectorShape } from './shapes.ts'

type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** JSON-LD has one of a thing, or a list of it. */
export const many = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
export const hasType = (value: Json, type: string): boolean => many(value.type).includes(type)

/** The selectors that we understand; others are passed over, as the model has it. */
export function selectorsOf(said: unknown): Selector[] {
  return many(said).flatMap(each => {
    const found = v.safeParse(selectorShape, each)
    return found.success ? [found.output] : []
  })
}

const quoteIn = (selectors: Selector[]): string =>
  selectors
    .map(selector => (selector.type === 'TextQuoteSelector' ? wordsOf(selector.exact) : ''))
    .find(text => text.trim() !== '') ?? ''

/** The first body that is a text of its reader, and those that are tags. */
function bodiesOf({ body, bodyValue }: Json): { note: string; tags: string[] } {
  const texts = many(body)
    .map(each => (typeof each === 'string' ? { value: '' } : each))
    .filter(isObject)
  const isTag = ({ purpose }: Json): boolean => many(purpose).includes('tagging')
  const notes = texts.filter(each => !isTag(each)).map(({ value }) => wordsOf(value))
  return {
    note: [...notes, wordsOf(bodyValue)].filter(note => note !== '').join('\n\n'),
    tags: tagsOf(texts.filter(isTag).map(({ value }) => value)),
  }
}

function colourOf(target: Json): HighlightColour | undefined {
  return HIGHLIGHT_COLOURS.find(colour => many(target.styleClass).includes(`angka-${colour}`))
}

async function annotation(said: unknown, at: ImportPlace): Promise<ImportPiece> {
  const unreadable = (code: 'wrongType' | 'noAddress' | 'noQuote', values?: Record<string, string>): ImportPiece => ({
    kind: 'unreadable',
    problem: { code, at, ...(values && { values }) },
  })
  if (!isObject(said) || !hasType(said, 'Annotation')) {
    return unreadable('wrongType', {
      what: 'annotation',
      field: 'type',
      found: isObject(said) ? textOf(said.type) : typeof said,
    })
  }
  const target = many(said.target).find(isObject)
  const source = target?.source
  const address = addressOf(isObject(source) ? source.id : (source ?? target?.id ?? many(said.target)[0]))
  if (address === undefined) return unreadable('noAddress')
  const selectors = selectorsOf(target?.selector)
  const quote = quoteIn(selectors)
  if (quote === '') return unreadable('noQuote')
  const kept = {
    selectors,
    ...bodiesOf(said),
    colour: target && colourOf(target),
    created: timeOf(said.created),
    updated: timeOf(said.modified ?? said.created),
  }
  const id = textOf(said.id)
  const highlight =
    id === '' ? await highlightWithoutId(address, quote, kept) : await highlightWithId('annotation', id, quote, kept)
  const page = isObject(source) ? { ...target, ...source } : (target ?? {})
  const article = articleAt(address, {
    title: textOf(page['dc:title'] ?? page.title),
    ...authorsOf(many(page['dc:creator']).map(textOf).join('; ')),
    siteName: textOf(page['dc:publisher']),
    published: textOf(page['dc:date']),
    language: textOf(page['dc:language']),
  })
  return { kind: 'entry', entry: entryOf(article, [highlight]), at }
}

/** Annotations in lists: alone, as a page, or as a collection with its pages; else each member of the one annotation. */
const LISTS = ['*', 'items/*', 'first/items/*', 'as:items/*', '@graph/*']
const isOnTheWay = (path: string): boolean => path === '' || LISTS.some(list => list.startsWith(`${path}/`))

/** Annotations by the W3C's Web Annotation Data Model, one, a list, a page or a collection. */
export const webAnnotation: Importer = {
  id: 'web-annotation',
  name: 'Web Annotation',
  recognises: ({ start }) => start.includes('www.w3.org/ns/anno.jsonld'),
  async *read(file, options) {
    const alone: [string, unknown][] = []
    let isCollection = false
    for await (const { path, text, line, item } of jsonElements(
      fileText(file, options),
      path => !isOnTheWay(path.join('/')),
    )) {
      const at = { line, ...(item > 0 && { item }) }
      const said = parsed(text)
      if (item > 0 && LISTS.includes(path.join('/'))) {
        if (said === undefined) yield { kind: 'unreadable', problem: { code: 'notJson', at } }
        else yield await annotation(said, at)
      } else if (path.length === 1) {
        if (said === undefined) throw new ImportError('notJson', at)
        alone.push([path[0]!, said])
        isCollection ||=
          path[0] === 'type' && many(said).some(type => /^Annotation(?:Collection|Page)$/.test(String(type)))
      } else if (path.length === 0) throw new ImportError('notThisFormat', at, { format: 'Web Annotation' })
    }
    if (alone.length > 0 && !isCollection) yield await annotation(Object.fromEntries(alone), { line: 1 })
  },
}
