import type { Figure } from './figure.ts'

/** How far a correction reaches: this one figure, every figure of its article, or of its site, whose sign is left as open. */
export const REACHES = ['amount', 'article', 'site'] as const
export type Reach = (typeof REACHES)[number]

/** What a reader said of a figure: that it is money of another currency than was read, or no figure at all. */
export interface FigureCorrection {
  reach: Reach
  /** Which figures: by `whichFigure` for one amount, by `whichSign` for those of an article or a site. */
  which: string
  /** ISO 4217; null where it is no figure. */
  currency: string | null
}

/** A figure as its reader has it, and as the text was read. */
export interface CorrectedFigure {
  figure: Figure
  said: Figure
}

/** The evidence of a currency that the reader named. */
export const BY_READER = 'reader'

/** So much of the text before a figure tells it from the same words elsewhere, in UTF-16 units. */
const CONTEXT = 40

/** The identity of one figure in an article: its own words and those before it in its sentence, whatever changes elsewhere. */
export function whichFigure(text: string, { start, end }: Figure): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^.*[.!?。\n]\s/s, '')
  return `${before}|${text.slice(start, end)}`.replace(/\s+/g, ' ')
}

/**
 * What a sign leaves open, as the currencies it may be: the same for "$5" and "five dollars", whichever of them the evidence
 * chose. Undefined where the text says which currency it is.
 */
export function whichSign({ currency, candidates }: Figure): string | undefined {
  return currency && candidates?.length ? [currency, ...candidates].sort().join(' ') : undefined
}

/**
 * The figures of a text with what the reader said of them, without those that are none. What was said of one amount goes
 * before what was said of its article, and that before its site.
 */
export function correctedFigures(text: string, figures: Figure[], corrections: FigureCorrection[]): CorrectedFigure[] {
  const said = new Map(corrections.map(({ reach, which, currency }) => [`${reach} ${which}`, currency]))
  const kept: CorrectedFigure[] = []
  for (const figure of figures) {
    const sign = whichSign(figure)
    const own = said.get(`amount ${whichFigure(text, figure)}`)
    if (own === null) continue
    const currency = own ?? (sign && (said.get(`article ${sign}`) ?? said.get(`site ${sign}`)))
    kept.push({ said: figure, figure: currency && figure.kind === 'money' ? asCurrency(figure, currency) : figure })
  }
  return kept.map(entry => (isLeftAlone(entry.figure, kept) ? { ...entry, figure: alone(entry.figure) } : entry))
}

function asCurrency(figure: Figure, currency: string): Figure {
  const { candidates, ...rest } = figure
  const others = [figure.currency, ...(candidates ?? [])].filter(code => code !== undefined && code !== currency)
  return { ...rest, currency, evidence: BY_READER, ...(candidates && { candidates: others as string[] }) }
}

/** Whether what the text set equal to a figure is no figure any more. */
const isLeftAlone = ({ equivalents }: Figure, kept: CorrectedFigure[]): boolean =>
  equivalents !== undefined && kept.filter(({ figure }) => figure.equivalents === equivalents).length === 1

function alone(figure: Figure): Figure {
  const copy = { ...figure }
  delete copy.equivalents
  return copy
}
