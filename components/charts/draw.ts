import type * as PlotLibrary from '@observablehq/plot'
import { shortDay } from '../../utils/dates.ts'
import { numberFormat } from '../../utils/numbers.ts'
import type { ComponentWords } from '../words.ts'
import { apart, inTime, sourceWords } from './chart-data.ts'
import type { ChartData, ChartPoint } from './chart-data.ts'

export type ChartKind = 'bars' | 'line'

/** The page's colours, each as a browser says it: a file of its own has no page to ask. */
export interface ChartColours {
  ink: string
  soft: string
  line: string
  accent: string
  paper: string
}

const WIDTH = 760
const MARGIN = 20
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif'
const SIZE = 12
/** A bar with the room around it. */
const BAR = 30
const LINE_HEIGHT = 340
/** So much of the width a bar's name takes at most. */
const MOST_LABEL = 250
/** Each source stands in a line of its own, up to so many. */
const MOST_SOURCES = 12
const SOURCE_LINE = 16
/** So many characters of these sizes stand in the width, about. */
const CHARACTERS = 118
const LABEL_CHARACTERS = 36

const SVG = 'http://www.w3.org/2000/svg'

/** Draws like figures with axes, units and sources: a picture that is whole in itself. The library that draws comes with it. */
export async function drawFigures(
  data: ChartData,
  kind: ChartKind,
  title: string,
  colours: ChartColours,
  words: ComponentWords,
): Promise<SVGSVGElement> {
  const Plot = await import('@observablehq/plot')
  const chart = kind === 'line' ? lineOf(Plot, data, colours, words) : barsOf(Plot, data, colours, words)
  return framed(chart, data, title, colours, words)
}

function barsOf(Plot: typeof PlotLibrary, data: ChartData, colours: ChartColours, words: ComponentWords): Element {
  const { points, unit } = data
  const names = new Map(points.map(point => [point.id, barName(point, points, words)]))
  const longest = Math.max(...[...names.values()].map(name => name.length))
  const marginLeft = Math.min(MOST_LABEL, 16 + longest * 6.6)
  return Plot.plot({
    width: WIDTH - 2 * MARGIN,
    height: points.length * BAR + 56,
    marginLeft,
    marginRight: 96,
    marginTop: 8,
    marginBottom: 44,
    x: { label: unit, nice: true, zero: true, ticks: 6, tickFormat: short(words.locale) },
    y: { label: null, domain: points.map(({ id }) => id) },
    marks: [
      Plot.gridX({ stroke: colours.line, strokeOpacity: 1, ticks: 6 }),
      Plot.axisX({
        stroke: 'none',
        fill: colours.soft,
        labelArrow: 'none',
        labelAnchor: 'center',
        ticks: 6,
        tickFormat: short(words.locale),
      }),
      Plot.axisY({
        stroke: 'none',
        fill: colours.ink,
        tickSize: 0,
        label: null,
        tickFormat: (id: string) => names.get(id) ?? '',
      }),
      Plot.barX(points, { x: 'value', y: 'id', fill: colours.accent, insetTop: 5, insetBottom: 5, rx: 2 }),
      Plot.ruleY(points.filter(isRange), { x1: 'low', x2: 'high', y: 'id', stroke: colours.ink, strokeWidth: 1.5 }),
      Plot.text(points, {
        x: (point: ChartPoint) => Math.max(point.value, point.high ?? point.value, 0),
        y: 'id',
        text: (point: ChartPoint) => rangeWords(point, words.locale),
        textAnchor: 'start',
        dx: 6,
        fill: colours.ink,
      }),
      Plot.ruleX([0], { stroke: colours.soft }),
    ],
  })
}

function lineOf(Plot: typeof PlotLibrary, data: ChartData, colours: ChartColours, words: ComponentWords): Element {
  const points = inTime(data).map(point => ({ ...point, at: new Date(`${point.date}T00:00:00Z`) }))
  const days = points.map(({ at }) => at.getTime())
  const span = Math.max(...days) - Math.min(...days)
  return Plot.plot({
    width: WIDTH - 2 * MARGIN,
    height: LINE_HEIGHT,
    marginLeft: 76,
    marginRight: 28,
    marginTop: 28,
    marginBottom: 40,
    x: {
      type: 'utc',
      // Off the axis, beside whose numbers the first value would be read as one of them.
      inset: 28,
      // One day alone would have no axis to stand on.
      ...(span === 0 && { domain: [new Date(days[0]! - 86_400_000), new Date(days[0]! + 86_400_000)] }),
    },
    y: { label: data.unit, nice: true },
    marks: [
      Plot.gridY({ stroke: colours.line, strokeOpacity: 1, ticks: 6 }),
      Plot.axisX({
        stroke: 'none',
        fill: colours.soft,
        label: null,
        ticks: 6,
        tickFormat: dayFormat(span, words.locale),
      }),
      Plot.axisY({
        stroke: 'none',
        fill: colours.soft,
        label: data.unit,
        labelArrow: 'none',
        ticks: 6,
        tickFormat: short(words.locale),
      }),
      Plot.ruleX(points.filter(isRange), { x: 'at', y1: 'low', y2: 'high', stroke: colours.accent, strokeWidth: 1.5 }),
      Plot.lineY(points, { x: 'at', y: 'value', stroke: colours.accent, strokeWidth: 1.8 }),
      Plot.dot(points, {
        x: 'at',
        y: 'value',
        r: 3.6,
        fill: colours.accent,
        stroke: colours.paper,
        title: (point: ChartPoint) => `${point.label}\n${rangeWords(point, words.locale)}`,
      }),
      // Where there is room, each dot says its value.
      ...(points.length <= 12
        ? [
            Plot.text(points, {
              x: 'at',
              y: 'value',
              text: (point: ChartPoint) => short(words.locale)(point.value),
              dy: -13,
              fill: colours.ink,
            }),
          ]
        : []),
    ],
  })
}

const isRange = ({ low, high }: ChartPoint) => low !== undefined && high !== undefined && low !== high

/** A bar's name: what it counts; where two bars count the same, with the words of the figure and its source. */
function barName(point: ChartPoint, points: ChartPoint[], { locale }: ComponentWords): string {
  const isAlone = points.filter(({ label }) => label === point.label).length === 1
  if (isAlone) return cut(point.label, LABEL_CHARACTERS)
  const from = [point.source.site, point.date && shortDay(point.date, locale)].filter(part => part !== undefined)
  return cut(`${apart(cut(point.label, 14))} · ${from.map(apart).join(', ')}`, LABEL_CHARACTERS)
}

const cut = (text: string, most: number): string =>
  [...text].length <= most
    ? text
    : `${[...text]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`

/** Numbers beside axes and bars: short from a hundred thousand on, where the word for a magnitude says more. */
const short =
  (locale: string) =>
  (value: number): string => {
    const options = Math.abs(value) >= 100_000 ? ({ notation: 'compact' } as const) : {}
    return numberFormat(locale, { ...options, maximumSignificantDigits: 4 }).format(value)
  }

function rangeWords(point: ChartPoint, locale: string): string {
  return isRange(point) ? `${short(locale)(point.low!)}–${short(locale)(point.high!)}` : short(locale)(point.value)
}

const YEARS = 3 * 365 * 86_400_000
const MONTHS = 90 * 86_400_000

function dayFormat(span: number, locale: string): (day: Date) => string {
  const plain = locale.split('-x-num-')[0]
  const year = { year: 'numeric', timeZone: 'UTC' } as const
  const options = span > YEARS ? year : span > MONTHS ? { ...year, month: 'short' as const } : undefined
  const format = new Intl.DateTimeFormat(plain, options ?? { month: 'short', day: 'numeric', timeZone: 'UTC' })
  return day => format.format(day)
}

/** The chart under its title, over its sources. */
function framed(
  chart: Element,
  { sources, convertedTo }: ChartData,
  title: string,
  colours: ChartColours,
  { t, locale }: ComponentWords,
): SVGSVGElement {
  // What stands in it is set by the page's stylesheet and by attributes; a style element is refused by the page's policy.
  chart.querySelector('style')?.remove()
  // The picture has one name; its parts are no images of their own.
  for (const part of [chart, ...chart.querySelectorAll('[aria-label]')]) part.removeAttribute('aria-label')
  const height = Number(chart.getAttribute('height'))
  const top = MARGIN + 30
  const listed = sources.slice(0, MOST_SOURCES).map(source => cut(sourceWords(source, locale), CHARACTERS))
  if (sources.length > listed.length) listed.push(t('popup.more', { count: sources.length - listed.length }))
  const note = convertedTo === undefined ? [] : [apart(t('chart.converted', { currency: convertedTo }))]
  const lines = [...note, apart(`${t('chart.sources')}:`), ...listed]
  const whole = top + height + 14 + lines.length * SOURCE_LINE + MARGIN / 2

  const svg = element('svg', {
    xmlns: SVG,
    viewBox: `0 0 ${WIDTH} ${whole}`,
    width: WIDTH,
    height: whole,
    'font-family': FONT,
    'font-size': SIZE,
    direction: 'ltr',
    role: 'img',
    'aria-label': title,
  })
  svg.append(element('rect', { width: WIDTH, height: whole, fill: colours.paper }))
  svg.append(words(title, MARGIN, MARGIN + 12, { 'font-size': 16, 'font-weight': 600, fill: colours.ink }))
  for (const [name, value] of [
    ['x', MARGIN],
    ['y', top],
    ['font-size', SIZE],
    ['font-family', FONT],
  ] as const) {
    chart.setAttribute(name, String(value))
  }
  chart.setAttribute('overflow', 'visible')
  svg.append(chart)
  lines.forEach((line, i) => {
    const y = top + height + 18 + i * SOURCE_LINE
    svg.append(words(line, MARGIN, y, { 'font-size': 11, fill: colours.soft }))
  })
  return svg as SVGSVGElement
}

function words(text: string, x: number, y: number, attributes: Record<string, string | number>): Element {
  const made = element('text', { x, y, 'unicode-bidi': 'plaintext', ...attributes })
  made.textContent = text
  return made
}

function element(name: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
