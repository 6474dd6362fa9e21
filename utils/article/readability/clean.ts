import type { ClassNames } from './class-names.ts'
import type { Weigh } from './score.ts'
import { linkDensity, sumsOf } from './sums.ts'
import { all, following } from './twig.ts'
import type { Twig } from './twig.ts'

export interface Cleaning {
  names: ClassNames
  weigh: Weigh
  /** Whether lists, tables and boxes are cut off by what is in them. */
  cleansConditionally: boolean
}

const NEVER = new Set(['object', 'embed', 'footer', 'link', 'aside', 'iframe', 'input', 'textarea', 'select', 'button'])
/** A box that shares has less text than this. */
const MOST_SHARED = 500

/** The elements of a body that are looked at, each kind in the order of the document. */
interface Found {
  named: Record<string, Twig[]>
  never: Twig[]
  shared: Twig[]
  headings: Twig[]
}

/** Cuts out of a body what does not belong in it. */
export function* clean(content: Twig, cleaning: Cleaning): Generator<undefined, void> {
  const { weigh, cleansConditionally } = cleaning
  const { named, never, shared, headings } = yield* look(content, cleaning)
  for (const table of named['table']!) {
    table.isDataTable = isDataTable(table)
    if (table.isDataTable) table.changed()
  }
  yield
  const conditionally = function* (name: string): Generator<undefined, void> {
    if (!cleansConditionally) return
    let work = 0
    // From the end: what is inside goes first.
    for (const twig of named[name]!.toReversed()) {
      if (++work % LOOKS_PER_STEP === 0) yield
      if (isSuspicious(twig, name, weigh)) twig.remove()
    }
  }
  yield* conditionally('form')
  yield* conditionally('fieldset')
  for (const twig of never) twig.remove()
  for (const twig of shared) if (sumsOf(twig).length < MOST_SHARED) twig.remove()
  for (const twig of headings) if (weigh(twig) < 0) twig.remove()
  yield
  yield* conditionally('table')
  yield* conditionally('ul')
  yield* conditionally('div')
}

const TWIGS_PER_STEP = 2000
const LOOKS_PER_STEP = 200

function* look(content: Twig, { names }: Cleaning): Generator<undefined, Found> {
  const found: Found = {
    named: { form: [], fieldset: [], table: [], ul: [], div: [] },
    never: [],
    shared: [],
    headings: [],
  }
  let work = 0
  for (let at = following(content, content); at; at = following(at, content)) {
    if (++work % TWIGS_PER_STEP === 0) yield
    if (at.isText) continue
    const { name } = at
    found.named[name]?.push(at)
    if (NEVER.has(name) && !at.isVideo) found.never.push(at)
    if (name === 'h1' || name === 'h2') found.headings.push(at)
    if ((at.className || at.id) && at.parent !== content && names.isShare(`${at.className} ${at.id}`))
      found.shared.push(at)
  }
  return found
}

/** Rows and columns from which a table is one of data, and not of a page's layout. */
const DATA_ROWS = 10
const DATA_COLUMNS = 5
const DATA_CELLS = 11
const OF_DATA = new Set(['col', 'colgroup', 'tfoot', 'thead', 'th'])

function isDataTable(table: Twig): boolean {
  const element = table.node as Element
  if (element.getAttribute('role') === 'presentation' || element.getAttribute('datatable') === '0') return false
  if (element.getAttribute('summary')) return true
  const inside = all(table, ({ isText }) => !isText)
  if (inside.some(({ name, first }) => OF_DATA.has(name) || (name === 'caption' && first !== null))) return true
  if (inside.some(({ name }) => name === 'table')) return false
  let [rows, columns] = [0, 0]
  for (const row of inside) {
    if (row.name !== 'tr') continue
    rows += spanOf(row, 'rowspan')
    let cells = 0
    for (const cell of all(row, ({ name }) => name === 'td')) cells += spanOf(cell, 'colspan')
    columns = Math.max(columns, cells)
  }
  if (rows === 1 || columns === 1) return false
  return rows >= DATA_ROWS || columns >= DATA_COLUMNS || rows * columns >= DATA_CELLS
}

function spanOf(twig: Twig, name: string): number {
  return Number.parseInt((twig.node as Element).getAttribute(name) ?? '', 10) || 1
}

/** With more commas than these a box is prose. */
const PROSE = 10
const ADVERT = /^(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|Реклама|Anuncio)$/iu
const LOADING = /^(?:loading|正在加载|Загрузка|chargement|cargando)(?:…|\.\.\.)?$/iu

/** Whether an element in a body looks as if it did not belong there. */
function isSuspicious(twig: Twig, name: string, weigh: Weigh): boolean {
  const sums = sumsOf(twig)
  const isList = name === 'ul' || sums.inLists / sums.length > 0.9
  if (name === 'table' && twig.isDataTable) return false
  if (twig.isIn('table', Infinity, ({ isDataTable }) => isDataTable) || twig.isIn('code', 3)) return false
  if (sums.dataTables > 0) return false
  const weight = weigh(twig)
  if (weight < 0) return true
  if (sums.commas >= PROSE || sums.videos > 0) return false
  if (sums.length < 20) {
    const text = textOf(twig).trim()
    if (ADVERT.test(text) || LOADING.test(text)) return true
  }
  return looksBad(twig, isList, weight) && !(isList && isOfImages(twig))
}

function looksBad(twig: Twig, isList: boolean, weight: number): boolean {
  const { length, paragraphs, images, items, inputs, embeds, inHeadings, inTextish } = sumsOf(twig)
  const links = linkDensity(twig)
  const isInFigure = twig.isIn('figure', 3)
  const headings = length ? inHeadings / length : 0
  if (!isInFigure && images > 1 && paragraphs / images < 0.5) return true
  if (!isList && items - 100 > paragraphs) return true
  if (inputs > Math.floor(paragraphs / 3)) return true
  if (!isList && !isInFigure && headings < 0.9 && length < 25 && (images === 0 || images > 2) && links > 0) return true
  if (!isList && weight < 25 && links > 0.2) return true
  if (weight >= 25 && links > 0.5) return true
  if ((embeds === 1 && length < 75) || embeds > 1) return true
  return images === 0 && inTextish === 0
}

/** Whether a list is one of pictures, each item one. */
function isOfImages(list: Twig): boolean {
  for (let child = list.first; child; child = child.next) if (!child.isText && sumsOf(child).children > 1) return false
  const { images, items } = sumsOf(list)
  return images === items
}

function textOf(twig: Twig): string {
  return all(twig, ({ isText }) => isText)
    .map(({ node }) => (node as Text).data)
    .join('')
}
