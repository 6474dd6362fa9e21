import { longDay } from '../utils/dates.ts'
import { useWords } from './words.ts'

export interface RatesChoiceProps {
  /** Whether the sources of rates may be asked, and for pages in private windows too. */
  askRates: boolean
  askRatesInPrivate: boolean
  /** The sources that gave no rates when they were asked last: their names, why, and when. */
  failures: { source: string; failure: string; at: string }[]
  onChange: (change: { askRates?: boolean; askRatesInPrivate?: boolean }) => void
}

/** Whether exact rates are asked for, and what their sources learn by that. */
export function RatesChoice({ askRates, askRatesInPrivate, failures, onChange }: RatesChoiceProps) {
  const { t, locale } = useWords()
  return (
    <div class="rates">
      <label class="check-row">
        <input
          type="checkbox"
          class="askRates"
          aria-describedby="rates-detail"
          checked={askRates}
          onChange={event => onChange({ askRates: event.currentTarget.checked })}
        />
        {t('options.askRates')}
      </label>
      <p class="meta" id="rates-detail">
        {t('options.askRatesDetail')}
      </p>
      {askRates && (
        <label class="check-row">
          <input
            type="checkbox"
            class="askRatesInPrivate"
            checked={askRatesInPrivate}
            onChange={event => onChange({ askRatesInPrivate: event.currentTarget.checked })}
          />
          {t('options.askRatesInPrivate')}
        </label>
      )}
      {askRates && failures.length > 0 && (
        <ul class="rate-failures">
          {failures.map(({ source, failure, at }) => (
            <li class="meta" key={source}>
              {t(`options.rateFailure.${failure}`, { source, date: longDay(at, locale) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
