import { currencyName } from '../utils/currency/index.ts'
import { useWords } from './words.ts'

/** Currencies to choose from, by ISO 4217 code: each by its name in the reader's language, in the order of the names. */
export function CurrencyOptions({ currencies }: { currencies: readonly string[] }) {
  const { locale } = useWords()
  const named = currencies
    .map(code => ({ code, name: currencyName(code, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <>
      {named.map(({ code, name }) => (
        <option value={code}>
          {name} ({code})
        </option>
      ))}
    </>
  )
}
