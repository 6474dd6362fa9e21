import { useEffect, useRef } from 'preact/hooks'
import { formatConversion, formatRate, formatRateDate, significantDigits } from '../../utils/currency/index.ts'
import type { FigureConversion } from '../../utils/currency/index.ts'
import { longDay } from '../../utils/dates.ts'
import type { FigureRow } from '../../utils/library/records.ts'
import { FactLine } from '../Facts.tsx'
import { useWords } from '../words.ts'
import { boundWords, changeWords, unitWords, valueWords } from './figure-words.ts'

interface Props {
  row: FigureRow
  worth?: FigureConversion | null
  onArticle: () => void
  onPage: () => void
  onCopy: () => void
  onClose: () => void
}

/** One figure whole: its sentence, what it is worth and by which rate, and where it comes from. */
export function FigureDetails({ row, worth, onArticle, onPage, onCopy, onClose }: Props) {
  const words = useWords()
  const { t, locale } = words
  const { figure, article } = row
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus({ preventScroll: true }), [figure.id])
  const [before, after] = around(figure.sentence, figure.text)
  const qualities = [boundWords(figure, words), changeWords(figure, words)].filter(Boolean)
  return (
    <section
      class="figure-details"
      aria-label={t('table.details')}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <p class="sentence" dir="auto" lang={article.language}>
        {before}
        <mark>{figure.text}</mark>
        {after}
      </p>
      <dl>
        <Row name={t('table.columns.value')} facts={[`${valueWords(figure, locale)} ${unitWords(figure, words)}`]} />
        {figure.subject && <Row name={t('table.columns.subject')} facts={[figure.subject]} />}
        {qualities.length > 0 && <Row name={t('table.columns.bound')} facts={qualities} />}
        {worth?.then && (
          <Row
            name={`≈ ${worth.then.currency}`}
            facts={[
              formatConversion(worth.then, locale, {
                significant: significantDigits(figure.text),
                high: worth.thenHigh,
              }),
              formatRate(worth.then.rate, figure.currency!, worth.then.currency, locale),
              formatRateDate(worth.then.rateDate, locale),
              worth.then.source,
            ]}
          />
        )}
        <Row
          name={t('table.columns.article')}
          facts={[
            article.title,
            article.siteName ?? article.host,
            article.published && longDay(article.published, locale),
          ]}
        />
      </dl>
      <div class="row">
        <button type="button" class="article" onClick={onArticle}>
          {t('table.openArticle')}
        </button>
        <button type="button" class="on-page" onClick={onPage}>
          {t('shelf.onPage')}
        </button>
        <button type="button" class="copy" onClick={onCopy}>
          {t('card.copy')}
        </button>
        <span class="space" />
        <button ref={close} type="button" class="quiet close" aria-label={t('card.close')} onClick={onClose}>
          ×
        </button>
      </div>
    </section>
  )
}

function Row({ name, facts }: { name: string; facts: (string | undefined)[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <FactLine facts={facts} />
      </dd>
    </div>
  )
}

/** What stands before and after a figure in its sentence; where it is not in it, the sentence was cut, and ends before it. */
function around(sentence: string, text: string): [string, string] {
  const at = sentence.indexOf(text)
  return at < 0 ? [`${sentence} `, ''] : [sentence.slice(0, at), sentence.slice(at + text.length)]
}
