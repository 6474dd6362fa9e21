import type { Article } from '../article/article.ts'
import { longDay } from '../dates.ts'
import {
  course,
  currencyName,
  formatAmount,
  formatConversion,
  formatRate,
  significantDigits,
} from '../currency/index.ts'
import type { Conversion, EquivalenceCheck } from '../currency/index.ts'
import { BY_READER, REACHES, whichFigure, whichSign } from '../figures/corrections.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import type { Figure } from '../figures/figure.ts'
import { numberFormat } from '../numbers.ts'
import type { CardModel } from './card-model.ts'
import type { FoundFigure } from './found-figures.ts'
import { numberCard } from './number-card.ts'
import type { Money, Worth } from './money.ts'
import type { ReaderChoices, ReaderWords } from './port.ts'

/** A latest known rate that is older than this is said to be, in days. */
const OLD = 30
const DAY = 86_400_000
/** Of what a bare sign could be, the likeliest are named. */
const MOST_CANDIDATES = 3
/** The course is drawn from this long before the article's day, in days. */
const COURSE_BEFORE = 180

/** What a card is made of. */
export interface Asked {
  article: Article
  /** What the reader said of its figures. */
  corrections: FigureCorrection[]
  choices: ReaderChoices
  money: Money | undefined
  /** Why there are no rates, in words, where `money` is missing. */
  noRates?: string
  words: ReaderWords
  now: Date
}

/** The card of a figure. */
export function cardFor(found: FoundFigure, asked: Asked): CardModel {
  if (found.figure.kind === 'money') return moneyCard(found, asked)
  return { figure: found.text, rows: [], says: [], correctable: { candidates: [] }, ...numberCard(found, asked) }
}

/** What stands behind an amount in the text: "≈ Rp86.5 billion". Null without a conversion. */
export function inlineConversion(found: FoundFigure, worth: Worth, words: ReaderWords): string | null {
  const { converted } = worth
  const then = converted?.then
  return then ? shownConversion(found, then, converted?.thenHigh, words) : null
}

function shownConversion(
  found: FoundFigure,
  low: Conversion,
  high: Conversion | undefined,
  words: ReaderWords,
): string {
  const significant = significantDigits(found.text)
  return formatConversion(low, words.locale, { significant, high })
}

function moneyCard(found: FoundFigure, asked: Asked): CardModel {
  const { figure, text } = found
  const { article, money, words } = asked
  const { t, locale } = words
  const worth = money?.worth.get(found)
  const day = article.published && longDay(article.published, locale)
  const card: CardModel = {
    figure: text,
    title: text,
    subtitle: [text, day].filter(Boolean).join(' · '),
    rows: [],
    says: [],
    correctable: correctableOf(found, asked.corrections),
  }
  const converted = worth?.converted

  if (!money) card.says.push(t('card.noRates', { reason: asked.noRates ?? '' }))
  else if (figure.currency === money.home) card.says.push(t('card.alreadyHome'))
  else if (!converted?.then) {
    card.says.push(t('card.noRate', { currency: figure.currency ?? text }))
  }

  const then = converted?.then
  const latest = converted?.latest
  const shown = then ?? latest
  if (then) card.title = shownConversion(found, then, converted?.thenHigh, words)
  if (worth?.stated) {
    card.title = worth.stated.text
    card.says.push(t('card.stated', { amount: worth.stated.text }))
  }
  if (then && article.published) {
    card.rows.push({ label: t('card.then'), value: rateOf(figure, then, words), note: precisionOf(then, words) })
  }
  if (latest && money) {
    const label = t('card.latest', { date: longDay(latest.rateDate, locale) })
    const note = ageOf(latest, asked.now) > OLD ? t('card.oldLatest') : undefined
    card.rows.push({ label, value: shownConversion(found, latest, converted.latestHigh, words), note })
    if (!article.published) {
      const why = article.refusedDate ? 'card.refusedDate' : 'card.noDate'
      card.says.push(t(why, { date: longDay(latest.rateDate, locale) }))
    }
  }
  if (shown) {
    const isFetched = money?.slice.fetched?.some(source => shown.source.includes(source))
    card.rows.push({ label: t('card.source'), value: shown.source, note: isFetched ? undefined : t('card.packaged') })
  }
  if (money && shown) card.course = courseOf(figure, shown, asked, money)
  card.says.push(...readAs(figure, words))
  if (worth?.checks.length) card.check = checkWords(worth.checks, found, words)
  return card
}

/** Which currency a bare sign was read as, and why; nothing where the text itself says which it is. */
function readAs({ currency, candidates, evidence }: Figure, { t, locale }: ReaderWords): string[] {
  const reason = evidence && REASONS[evidence]
  if (!currency || !reason || (!candidates?.length && evidence !== BY_READER)) return []
  const why = t(`card.evidence.${reason}`, { currency: currencyName(currency, locale) })
  if (!candidates?.length) return [why]
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(candidates.slice(0, MOST_CANDIDATES))
  return [`${why} ${t('card.candidates', { list })}`]
}

/** The words for each evidence of a bare sign's currency. */
const REASONS: Record<string, string> = {
  'named in the text': 'named',
  dateline: 'dateline',
  country: 'country',
  language: 'language',
  [BY_READER]: 'reader',
}

function correctableOf({ figure, said, part }: FoundFigure, corrections: FigureCorrection[]): CardModel['correctable'] {
  const own = whichFigure(part.text, said)
  const sign = whichSign(said)
  const reaches = corrections.filter(({ reach, which }) => which === (reach === 'amount' ? own : sign))
  return {
    currency: figure.currency,
    candidates: figure.candidates ?? [],
    corrected: REACHES.find(each => reaches.some(({ reach }) => reach === each)),
  }
}

function rateOf(figure: Figure, { rate, currency }: Conversion, { locale }: ReaderWords): string {
  return formatRate(rate, figure.currency!, currency, locale)
}

function precisionOf({ precision, rateDate }: Conversion, { t, locale }: ReaderWords): string {
  return t(`card.precision.${precision}`, { date: longDay(rateDate, locale) })
}

function ageOf({ rateDate }: Conversion, now: Date): number {
  return (now.getTime() - Date.parse(rateDate)) / DAY
}

function courseOf(
  figure: Figure,
  shown: Conversion,
  { article, words, now }: Asked,
  money: Money,
): CardModel['course'] {
  const marked = Date.parse(article.published?.slice(0, 10) ?? shown.rateDate)
  if (Number.isNaN(marked) || !figure.currency) return undefined
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
  const points = course(
    figure.currency,
    money.home,
    iso(marked - COURSE_BEFORE * DAY),
    iso(now.getTime()),
    money.slice,
    iso(marked),
  )
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return undefined
  const amount = (rate: number) => formatAmount(rate, money.home, words.locale, { significant: 4 })
  return {
    points: points.map(({ date, rate }) => ({ at: Date.parse(date.length === 7 ? `${date}-15` : date), rate })),
    marked,
    words: words.t('card.course', {
      from: figure.currency,
      to: money.home,
      first: amount(first.rate),
      start: longDay(first.date.slice(0, 7), words.locale),
      last: amount(last.rate),
      end: longDay(last.date.slice(0, 7), words.locale),
    }),
  }
}

/** The checks of the article's own conversions, in words; never an accusation: papers convert at their own desk's rate. */
function checkWords(checks: EquivalenceCheck[], { part }: FoundFigure, words: ReaderWords): CardModel['check'] {
  const { t, locale } = words
  const said = (figure: Figure) => part.text.slice(figure.start, figure.end)
  const wrong = checks.find(({ outcome }) => outcome === 'differs')
  if (wrong) {
    const [, equivalent] = wrong.figures
    const expected = formatConversion(wrong.expected, locale, { significant: significantDigits(said(equivalent)) })
    return {
      tone: 'warns',
      title: t('check.differs', { amount: expected }),
      detail: [t('check.differsDetail', { said: said(equivalent) }), wrong.slip && t(`check.slip.${wrong.slip.kind}`)]
        .filter(Boolean)
        .join(' '),
    }
  }
  if (checks.some(({ outcome }) => outcome === 'unchecked')) return { tone: 'silent', title: t('check.uncheckable') }
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const detail = checks
    .map(({ figures: [, equivalent], deviation }) =>
      t('check.deviation', { amount: said(equivalent), percent: percent.format(Math.abs(deviation)) }),
    )
    .join(' ')
  const other = checks.find(({ outcome }) => outcome === 'consistent-on')
  if (other) return { tone: 'holds', title: t('check.consistentOn', { date: longDay(other.day!, locale) }), detail }
  const monthly = checks.some(({ precision }) => precision === 'monthly')
  return { tone: 'holds', title: t(monthly ? 'check.consistentMonthly' : 'check.consistent'), detail }
}
