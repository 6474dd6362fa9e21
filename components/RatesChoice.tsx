import { useWords } from './words.ts'

export interface RatesChoiceProps {
  /** Whether the sources of rates may be asked, and for pages in private windows too. */
  askRates: boolean
  askRatesInPrivate: boolean
  onChange: (change: { askRates?: boolean; askRatesInPrivate?: boolean }) => void
}

/** Whether exact rates are asked for, and what their sources learn by that. */
export function RatesChoice({ askRates, askRatesInPrivate, onChange }: RatesChoiceProps) {
  const { t } = useWords()
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
    </div>
  )
}
