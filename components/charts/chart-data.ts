import type { FigureConversion } from '../../utils/currency/index.ts'
import { shortDay } from '../../utils/dates.ts'
import type { FigureRow } from '../../utils/library/records.ts'
import { unitWords } from '../figures/figure-words.ts'
import type { ComponentWords } from '../words.ts'

/** A figure as it is drawn. */
export interface ChartPoint {
  id: string
  /** What it is of, as it stands beside its bar. */
  label: string
  value: number
  low?: number
  high?: number
  /** The day its article was published, YYYY-MM-DD. */
  date?: string
  source: ChartSource
}

/** Where figures come from: an article. */
export interface ChartSource {
  title: string
  site: string
  date?: string
  url: string
}

/** Like figures, ready to be drawn side by side. */
export interface ChartData {
  points: ChartPoint[]
  /** What the values are numbers of, for the axis. */
  unit: string
  /** Each article once. */
  sources: ChartSource[]
  /** The currency that all was converted to, where anything was. */
  convertedTo?: string
  /** How many of the rows are of something else, or have no rate, and are not drawn. */
  leftOut: number
}

type WorthOf = (row: FigureRow) => FigureConversion | null | undefined

/** What figures have in common that can be drawn on one axis. */
const likeness = ({ figure: { kind, currency, unit, per } }: FigureRow): string =>
  [kind, currency, kind === 'measure' ? unit : '', per].join(' ')

/** A row as a point, in its own unit or, with `currency`, in that money; undefined where there is no rate for it. */
function pointOf(row: FigureRow, currency: string | undefined, worthOf: WorthOf): Drawn | undefined {
  const { figure, article } = row
  const date = article.published?.slice(0, 10)
  const site = article.siteName ?? article.host
  const source = { title: article.title, site, date, url: article.canonicalUrl }
  const own = { id: figure.id, date, source, label: figure.subject ?? figure.sentence }
  if (figure.kind !== 'money' || currency === undefined || currency === figure.currency) {
    const { value, low, high } = figure
    return { like: likeness(row), row, point: { ...own, value, low, high }, isConverted: false }
  }
  const worth = worthOf(row)
  if (!worth?.then) return undefined
  const low = worth.thenHigh && worth.then.value
  const like = likeness({ ...row, figure: { ...figure, currency } })
  const point = { ...own, value: worth.then.value, low, high: worth.thenHigh?.value }
  return { like, row, point, isConverted: true }
}

interface Drawn {
  like: string
  row: FigureRow
  point: ChartPoint
  isConverted: boolean
}

/**
 * The rows that can be drawn on one axis: of the most of them that are alike, in their order. What is alike has the same
 * kind, unit and currency; with `currency` all money is, where there is a rate.
 */
export function chartData(
  rows: readonly FigureRow[],
  currency: string | undefined,
  worthOf: WorthOf,
  words: ComponentWords,
): ChartData {
  const drawn = rows.flatMap(row => pointOf(row, currency, worthOf) ?? [])
  const groups = [...Map.groupBy(drawn, ({ like }) => like).values()]
  const group = groups.reduce<Drawn[]>((most, each) => (each.length > most.length ? each : most), [])
  const first = group[0]
  const isConverted = group.some(each => each.isConverted)
  const unit = first ? unitWords({ ...first.row.figure, ...(isConverted && { currency }) }, words) : ''
  const sources = new Map(group.map(({ point: { source } }) => [source.url, source]))
  return {
    points: group.map(({ point }) => point),
    unit: unit || words.t('table.kinds.count'),
    sources: [...sources.values()],
    ...(isConverted && { convertedTo: currency }),
    leftOut: rows.length - group.length,
  }
}

/** The points that have a day, in the order of their days: those that a line can be drawn through. */
export const inTime = ({ points }: ChartData): (ChartPoint & { date: string })[] =>
  points
    .filter((point): point is ChartPoint & { date: string } => point.date !== undefined)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

/**
 * Words with a direction of their own, in a picture that is drawn from left to right whatever the interface is (Unicode
 * Bidirectional Algorithm: FSI, PDI).
 */
export const apart = (words: string): string => `\u2068${words}\u2069`

/** A source in one line: "Hafenblatt, 12 Nov 2025: Werften melden Aufträge", each part in its own direction. */
export function sourceWords({ site, date, title }: ChartSource, locale: string): string {
  const from = [site, date === undefined ? undefined : shortDay(date, locale)].filter(part => part !== undefined)
  return `${from.map(apart).join(', ')}: ${apart(title)}`
}
