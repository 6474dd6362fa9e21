import type { ComponentChild } from 'preact'
import { formatConversion, significantDigits } from '../../utils/currency/index.ts'
import type { FigureConversion } from '../../utils/currency/index.ts'
import { shortDay } from '../../utils/dates.ts'
import type { FigureRow } from '../../utils/library/records.ts'
import type { ComponentWords } from '../words.ts'
import type { GridColumn } from './FigureGrid.tsx'
import { boundWords, changeWords, shareOf, unitWords, valueWords } from './figure-words.ts'

/** The columns of the figures table, in their order. */
export const COLUMN_IDS = [
  'figure',
  'value',
  'unit',
  'worth',
  'subject',
  'bound',
  'change',
  'sentence',
  'article',
  'site',
  'published',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** Those that are there before a reader chooses; the worth comes with a currency to convert to. */
export const FIRST_COLUMNS: readonly ColumnId[] = COLUMN_IDS.filter(id => id !== 'worth')

/** What rows can be sorted by. */
export interface TableOrder {
  by: ColumnId
  isDescending: boolean
}

/** What the cells of a row need besides the row. */
export interface RowWords extends ComponentWords {
  /** The worth of an amount in the currency that everything is converted to; undefined while it is not known. */
  worthOf: (row: FigureRow) => FigureConversion | null | undefined
}

/** The least width of each column in pixels, and its part of what is left over. */
const WIDTHS: Record<ColumnId, [least: number, grows: number]> = {
  figure: [158, 1],
  value: [152, 0],
  unit: [92, 0],
  worth: [130, 0],
  subject: [120, 1.2],
  bound: [68, 0],
  change: [76, 0],
  sentence: [230, 3],
  article: [150, 2],
  site: [118, 0],
  published: [102, 0],
}

const NUMBERS: ReadonlySet<ColumnId> = new Set(['figure', 'value', 'worth'])

/** What a row says in a column, as text. */
export function cellText(id: ColumnId, row: FigureRow, words: RowWords): string {
  const { figure, article } = row
  switch (id) {
    case 'figure':
      return figure.text
    case 'value':
      return valueWords(figure, words.locale)
    case 'unit':
      return unitWords(figure, words)
    case 'worth':
      return worthText(row, words)
    case 'subject':
      return figure.subject ?? ''
    case 'bound':
      return boundWords(figure, words)
    case 'change':
      return changeWords(figure, words)
    case 'sentence':
      return figure.sentence
    case 'article':
      return article.title
    case 'site':
      return article.siteName ?? article.host
    case 'published':
      return article.published ? shortDay(article.published, words.locale) : ''
  }
}

function worthText(row: FigureRow, { worthOf, locale, t }: RowWords): string {
  if (row.figure.kind !== 'money') return ''
  const worth = worthOf(row)
  if (worth === undefined) return '…'
  if (!worth?.then) return t('card.noRateShort')
  return formatConversion(worth.then, locale, { significant: significantDigits(row.figure.text), high: worth.thenHigh })
}

/** Words of the articles' own languages run in their own direction. */
const OWN_DIRECTION: ReadonlySet<ColumnId> = new Set(['figure', 'subject', 'sentence', 'article', 'site'])

function cell(id: ColumnId, row: FigureRow, words: RowWords): ComponentChild {
  const text = cellText(id, row, words)
  if (!OWN_DIRECTION.has(id)) return text
  return <bdi lang={row.article.language}>{text}</bdi>
}

/** The chosen columns of the grid; `sorts` are those that rows can be sorted by. */
export function gridColumns(
  ids: readonly ColumnId[],
  order: TableOrder,
  sorts: ReadonlySet<ColumnId>,
  words: RowWords,
  currency: string | undefined,
): GridColumn<FigureRow>[] {
  const sorted = (id: ColumnId) => {
    if (!sorts.has(id)) return undefined
    if (order.by !== id) return 'none'
    return order.isDescending ? 'descending' : 'ascending'
  }
  const shown = COLUMN_IDS.filter(id => (id === 'worth' ? currency !== undefined : ids.includes(id)))
  return shown.map(id => ({
    id,
    name: id === 'worth' ? `≈ ${currency}` : words.t(`table.columns.${id}`),
    width: WIDTHS[id],
    isNumber: NUMBERS.has(id),
    sorted: sorted(id),
    // The bar stands behind the first number that is shown.
    ...(id === shown.find(each => each === 'figure' || each === 'value') && {
      share: ({ figure }: FigureRow) => shareOf(figure),
    }),
    cell: (row: FigureRow) => cell(id, row, words),
  }))
}
