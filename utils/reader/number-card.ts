import { longDay } from '../dates.ts'
import type { Figure } from '../figures/figure.ts'
import { numberFormat } from '../numbers.ts'
import type { Asked } from './card.ts'
import type { CardModel } from './card-model.ts'
import type { FoundFigure } from './found-figures.ts'
import { isolated } from './isolated.ts'
import { measureWords } from './measure-card.ts'
import type { ReaderWords } from './port.ts'
import { plainShare } from './share.ts'

/** From here on a number is said with a word for its magnitude. */
const COMPACT_FROM = 1e6

/** What a card says of a figure that is not money: in the reader's own words, measures and proportions. */
export function numberCard(
  found: FoundFigure,
  asked: Asked,
): Partial<CardModel> & Pick<CardModel, 'title' | 'subtitle'> {
  const { figure } = found
  const { words } = asked
  switch (figure.kind) {
    case 'percent':
      return percentCard(found, asked)
    case 'points': {
      const value = Math.abs(figure.value)
      return titled(found, words.t('card.points', { count: value, value: number(value, words) }), asked)
    }
    case 'ratio': {
      const share = shareOf([figure.value, figure.value], words)
      const title = share ? percent(figure.value, words) : number(figure.value, words, 3)
      return { ...titled(found, title, asked), ...(share && { share }) }
    }
    case 'measure':
      return measureCard(found, asked)
    default:
      return titled(found, inOwnWords(figure, words), asked)
  }
}

/** A count in the reader's language, in full or with its word for the magnitude: "285 million", "2,000 to 3,000". */
export function inOwnWords(figure: Figure, words: ReaderWords): string {
  return rangeOf(figure, value => inFull(value, words), words)
}

function measureCard(found: FoundFigure, asked: Asked) {
  const { words, article, choices } = asked
  const { language, country } = article
  const { written, converted } = measureWords(found, { words, system: choices.measures, language, country })
  if (!converted) return titled(found, written, asked)
  const { bound, ...unbounded } = found.figure
  const row = { label: words.t('card.written'), value: bounded(written, bound, words) }
  return { ...titled({ ...found, figure: unbounded }, converted, asked), rows: [row] }
}

function percentCard(found: FoundFigure, asked: Asked) {
  const { figure } = found
  const { words } = asked
  const title = rangeOf(figure, value => percent(value / 100, words), words)
  const card = titled(found, title, asked)
  const isChange = figure.change !== undefined || figure.value < 0
  if (isChange) return { ...card, says: changeSays(figure, words) }
  const [low, high] = [figure.low ?? figure.value, figure.high ?? figure.value]
  if (low > 100) {
    const times = rangeOf(figure, value => number(value / 100, words, 3), words)
    return { ...card, says: [words.t('card.timesWhole', { times })] }
  }
  const share = shareOf([low / 100, high / 100], words)
  return { ...card, ...(share && { share }) }
}

/** What a hundred becomes by a change, and which way it goes. */
function changeSays(figure: Figure, words: ReaderWords): string[] {
  const sign = figure.change === 'down' || figure.value < 0 ? -1 : 1
  const after = (value: number) => 100 + sign * Math.abs(value)
  const [low, high] = [after(figure.low ?? figure.value), after(figure.high ?? figure.value)].sort((a, b) => a - b)
  // Nothing is left below nought.
  if (low! < 0) return []
  const show = (value: number) => number(value, words, 5)
  const value = low === high ? show(low!) : words.t('card.range', { low: show(low!), high: show(high!) })
  return [words.t('card.hundredBecomes', { hundred: number(100, words), value })]
}

/** A part of a whole, drawn and said plainly: "about 1 in 3". None for what is no part. */
function shareOf([low, high]: [number, number], words: ReaderWords): CardModel['share'] {
  if (!(low > 0 && high <= 1)) return undefined
  const [from, to] = [plainShare(low), plainShare(high)]
  const { t } = words
  const drawn = { part: high, ...(low < high && { from: low }) }
  if (!from || !to) return drawn
  const said = ({ count, whole }: { count: number; whole: number }) =>
    t('card.inShare', { count: number(count, words), whole: number(whole, words) })
  if (from.allBut || to.allBut) return low < high ? drawn : { ...drawn, words: t('card.allBut', { share: said(to) }) }
  const share = said(from) === said(to) ? said(to) : t('card.range', { low: said(from), high: said(to) })
  return { ...drawn, words: t('card.oneIn', { share }) }
}

function titled({ figure, text }: FoundFigure, title: string, { article, words }: Asked) {
  const bound = bounded(title, figure.bound, words)
  const changed = figure.change ? words.t(`card.change.${figure.change}`, { amount: bound }) : bound
  const day = article.published && longDay(article.published, words.locale)
  return {
    title: changed,
    subtitle: [isolated(text, words.locale), figure.subject && isolated(figure.subject, words.locale), day]
      .filter(Boolean)
      .join(' · '),
  }
}

const bounded = (amount: string, bound: Figure['bound'], { t }: ReaderWords) =>
  bound ? t(`card.bound.${bound}`, { amount }) : amount

function number(value: number, { locale }: ReaderWords, most = 6): string {
  return numberFormat(locale, { maximumSignificantDigits: most }).format(value)
}

function percent(value: number, { locale }: ReaderWords): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value)
}

function inFull(value: number, { locale }: ReaderWords): string {
  const big = Math.abs(value) >= COMPACT_FROM
  const style: Intl.NumberFormatOptions = big ? { notation: 'compact', compactDisplay: 'long' } : {}
  return numberFormat(locale, { ...style, maximumSignificantDigits: big ? 6 : 12 }).format(value)
}

function rangeOf({ value, low, high }: Figure, show: (value: number) => string, { t }: ReaderWords): string {
  return low !== undefined && high !== undefined ? t('card.range', { low: show(low), high: show(high) }) : show(value)
}
