import {
  course,
  currencyName,
  formatAmount,
  formatConversion,
  formatConverted,
  formatRate,
  significantDigits,
} from '../currency/index.ts'
import type { Conversion, EquivalenceCheck, Slip } from '../currency/index.ts'
import { longDay, shortDay } from '../dates.ts'
import { BY_READER, REACHES, whichFigure, whichSign } from '../figures/corrections.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import type { Figure } from '../figures/figure.ts'
import { numberFormat } from '../numbers.ts'
import type { Asked, CardModel } from './card-model.ts'
import type { FoundFigure } from './found-figures.ts'
import { isOld } from './inline.ts'
import { isolated } from './isolated.ts'
import type { HomeConversion, Money, Worth } from './money.ts'
import type { ReaderWords } from './port.ts'

const DAY = 86_400_000
/** Of what a bare sign could be, the likeliest are named. */
const MOST_CANDIDATES = 3
/** The course is drawn from this long before the article's day, in days. */
const COURSE_BEFORE = 180

/** The card of an amount: what it is in the reader's first currency, when and by which rate; then in the others. */
export function moneyCard(found: FoundFigure, asked: Asked): CardModel {
  const { figure, text } = found
  const { article, money, words } = asked
  const { t, locale } = words
  const worth = money?.worth.get(found)
  const day = article.published && longDay(article.published, locale)
  const card: CardModel = {
    figure: text,
    title: text,
    subtitle: [isolated(text, locale), day].filter(Boolean).join(' · '),
    rows: [],
    says: saysOf(found, worth, asked),
    correctable: correctableOf(found, asked.corrections),
  }
  if (!money || !worth) return card

  const answer = answerOf(worth)
  const { then, thenHigh, latest, latestHigh } = answer ?? {}
  const isByLatest = asked.choices.conversionRate === 'latest' && latest != null
  if (isByLatest) card.title = shown(found, latest, latestHigh, words)
  else if (then) card.title = shown(found, then, thenHigh, words)
  if (worth.stated) card.title = worth.stated.text
  if (then && article.published) {
    const rate = { value: rateOf(figure, then, words), note: precisionOf(then, words) }
    const amount = { value: shown(found, then, thenHigh, words), note: `${rate.value} · ${rate.note}` }
    card.rows.push({ label: t('card.then'), ...(isByLatest ? amount : rate) })
  }
  if (latest) {
    const value = isByLatest ? rateOf(figure, latest, words) : shown(found, latest, latestHigh, words)
    const note = isOld(latest.rateDate, asked.now) ? t('card.oldLatest') : undefined
    card.rows.push({ label: t('card.latest', { date: longDay(latest.rateDate, locale) }), value, note })
  }
  if (worth.dated) card.rows.push(datedRow(found, worth.dated, words))
  for (const other of worth.converted) if (other !== answer) card.rows.push(rowOf(found, other, asked))
  const named = then ?? latest
  if (named) {
    const isFetched = money.slice.fetched?.some(source => named.source.includes(source))
    card.rows.push({ label: t('card.source'), value: named.source, note: isFetched ? undefined : t('card.packaged') })
    card.course = courseOf(figure, named, asked, money)
  }
  if (worth.checks.length) card.check = checkWords(worth.checks, found, words)
  return card
}

/** The conversion that a card answers with: into the currency that the text itself states, else the first that has a rate. */
function answerOf({ converted, isHome, stated }: Worth): HomeConversion | undefined {
  if (isHome) return undefined
  const inStated = converted.find(({ home }) => home === stated?.figure.currency)
  return inStated ?? converted.find(({ then }) => then) ?? converted.find(({ latest }) => latest)
}

/** An amount of another time at the rate of then. */
function datedRow(
  found: FoundFigure,
  { when, low, high }: NonNullable<Worth['dated']>,
  words: ReaderWords,
): CardModel['rows'][number] {
  const isYear = when.length === 4
  const label = words.t(isYear ? 'card.atYearRate' : 'card.atRateOf', {
    date: isYear ? when : longDay(when, words.locale),
  })
  const isOfThen = low.rateDate === when || low.precision === 'fixed'
  return { label, value: shown(found, low, high, words), note: isOfThen ? undefined : precisionOf(low, words) }
}

/** An amount in another currency of the reader: at the article's day, and by the latest known rate. */
function rowOf(found: FoundFigure, converted: HomeConversion, { choices, words }: Asked): CardModel['rows'][number] {
  const { t, locale } = words
  const { home, then, thenHigh, latest, latestHigh } = converted
  const significant = significantDigits(found.text)
  const label = currencyName(home, locale)
  const isByLatest = latest && choices.conversionRate === 'latest'
  if (!then && !isByLatest) return { label, value: t('card.noRateShort') }
  const inThen = then && formatConverted(then, locale, { significant, high: thenHigh })
  const inLatest = latest && formatConverted(latest, locale, { significant, high: latestHigh })
  if (isByLatest)
    return { label, value: `≈ ${inLatest}`, note: inThen ? t('card.thenShort', { amount: inThen }) : undefined }
  const note = latest && latest !== then ? `${shortDay(latest.rateDate, locale)}: ${inLatest}` : undefined
  return { label, value: `≈ ${inThen}`, note }
}

/** The sentences that must be said of an amount. */
function saysOf({ figure, text }: FoundFigure, worth: Worth | undefined, asked: Asked): string[] {
  const { article, money, words } = asked
  const { t, locale } = words
  const answer = worth && answerOf(worth)
  const says: string[] = []
  if (!money) says.push(t('card.noRates', { reason: asked.noRates ?? '' }))
  else if (worth?.isHome) says.push(t('card.alreadyHome'))
  else if (!answer?.then) says.push(t('card.noRate', { currency: figure.currency ?? text }))
  if (worth?.stated) says.push(t('card.stated', { amount: isolated(worth.stated.text, locale) }))
  if (answer?.latest && !article.published) {
    const why = article.refusedDate ? 'card.refusedDate' : 'card.noDate'
    says.push(t(why, { date: longDay(answer.latest.rateDate, locale) }))
  }
  return [...says, ...readAs(figure, words)]
}

function shown({ text }: FoundFigure, low: Conversion, high: Conversion | undefined, { locale }: ReaderWords): string {
  return formatConversion(low, locale, { significant: significantDigits(text), high })
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

function courseOf(
  figure: Figure,
  shown: Conversion,
  { article, words, now }: Asked,
  money: Money,
): CardModel['course'] {
  const marked = Date.parse(article.published?.slice(0, 10) ?? shown.rateDate)
  if (Number.isNaN(marked) || !figure.currency) return undefined
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
  const home = shown.currency
  const points = course(
    figure.currency,
    home,
    iso(marked - COURSE_BEFORE * DAY),
    iso(now.getTime()),
    money.slice,
    iso(marked),
  )
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return undefined
  const amount = (rate: number) => formatAmount(rate, home, words.locale, { significant: 4 })
  return {
    points: points.map(({ date, rate }) => ({ at: Date.parse(date.length === 7 ? `${date}-15` : date), rate })),
    marked,
    words: words.t('card.course', {
      from: figure.currency,
      to: home,
      first: amount(first.rate),
      start: longDay(first.date.slice(0, 7), words.locale),
      last: amount(last.rate),
      end: longDay(last.date.slice(0, 7), words.locale),
    }),
  }
}

/** Why an equivalent can't be checked, by the precision of the rate. */
const UNCHECKED: Record<EquivalenceCheck['precision'], string> = {
  monthly: 'check.uncheckable',
  near: 'check.uncheckableNear',
  // Daily for the day itself, and not for all of the days that a newsroom's rate may be from.
  daily: 'check.uncheckableBefore',
  fixed: 'check.uncheckable',
}

/** The amount that a slip was meant to be. */
function correctedBy(slip: Slip, { value, currency }: Figure): { value: number; currency: string } {
  switch (slip.kind) {
    case 'magnitude':
      return { value: value / slip.factor, currency: currency! }
    case 'digit':
      return { value: slip.value, currency: currency! }
    case 'currency':
      return { value, currency: slip.currency }
  }
}

/** The checks of the article's own conversions, in words; never an accusation: papers convert at their own desk's rate. */
export function checkWords(checks: EquivalenceCheck[], { part }: FoundFigure, words: ReaderWords): CardModel['check'] {
  const { t, locale } = words
  const said = (figure: Figure) => part.text.slice(figure.start, figure.end)
  const quoted = (figure: Figure) => isolated(said(figure), locale)
  const wrong = checks.find(({ outcome }) => outcome === 'differs')
  if (wrong) {
    const [, equivalent] = wrong.figures
    const significant = significantDigits(said(equivalent))
    const detail = [t('check.differsDetail', { said: quoted(equivalent) })]
    const corrected = wrong.slip && correctedBy(wrong.slip, equivalent)
    if (wrong.slip && corrected) {
      const amount = formatAmount(corrected.value, corrected.currency, locale, { significant })
      detail.push(t(`check.slip.${wrong.slip.kind}`, { amount }))
    }
    return {
      tone: 'warns',
      title: t('check.differs', { amount: formatConversion(wrong.expected, locale, { significant }) }),
      detail: detail.join(' '),
    }
  }
  const open = checks.find(({ outcome }) => outcome === 'unchecked')
  if (open) return { tone: 'silent', title: t(UNCHECKED[open.precision]) }
  const other = checks.find(({ outcome }) => outcome === 'consistent-on')
  if (other) {
    const significant = significantDigits(said(other.figures[1]))
    return {
      tone: 'holds',
      title: t('check.consistentOn', { date: longDay(other.day!, locale) }),
      detail: t('check.onOwnDay', { amount: formatConversion(other.expected, locale, { significant }) }),
    }
  }
  const percent = numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const detail = checks
    .map(({ figures: [, equivalent], deviation }) =>
      t('check.deviation', { amount: quoted(equivalent), percent: percent.format(Math.abs(deviation)) }),
    )
    .join(' ')
  const monthly = checks.some(({ precision }) => precision === 'monthly')
  return { tone: 'holds', title: t(monthly ? 'check.consistentMonthly' : 'check.consistent'), detail }
}
