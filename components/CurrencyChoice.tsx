import { currencyName } from '../utils/currency/index.ts'
import { CurrencyOptions } from './CurrencyOptions.tsx'
import { useWords } from './words.ts'

export interface CurrencyChoiceProps {
  /** ISO 4217; empty for the currency of the browser's region. */
  chosen: string
  /** The currency of the browser's region. */
  guessed: string
  /** ISO 4217 codes to choose from. */
  currencies: string[]
  onChoose: (currency: string) => void
}

/** The reader's currency, by its name in the reader's language. */
export function CurrencyChoice({ chosen, guessed, currencies, onChoose }: CurrencyChoiceProps) {
  const { t, locale } = useWords()
  return (
    <select
      class="currency"
      aria-label={t('options.currency')}
      value={chosen}
      onChange={event => onChoose(event.currentTarget.value)}
    >
      <option value="">{t('options.automatic', { currency: currencyName(guessed, locale) })}</option>
      <CurrencyOptions currencies={currencies} />
    </select>
  )
}
