import { CurrencyChoice } from './CurrencyChoice.tsx'
import type { CurrencyChoiceProps } from './CurrencyChoice.tsx'
import { ReadingChoice } from './ReadingChoice.tsx'
import type { ReadingChoiceProps } from './ReadingChoice.tsx'
import { RatesChoice } from './RatesChoice.tsx'
import type { RatesChoiceProps } from './RatesChoice.tsx'
import { useWords } from './words.ts'

interface Props {
  reading: ReadingChoiceProps
  currency: CurrencyChoiceProps
  rates: RatesChoiceProps
  /** What the sources of rates ask to be said of them. */
  notices: string[]
  conversions: boolean
  letterKeys: boolean
  keepText: boolean
  language: string
  languages: { code: string; name: string }[]
  onChange: (change: { conversions?: boolean; letterKeys?: boolean; keepText?: boolean; language?: string }) => void
}

/** The settings: each change is saved at once. */
export function OptionsView(props: Props) {
  const { t } = useWords()
  const { reading, currency, rates, notices, conversions, letterKeys, keepText, language, languages, onChange } = props
  return (
    <main class="welcome options">
      <h1>{t('options.title')}</h1>
      <h2>{t('options.reading')}</h2>
      <ReadingChoice {...reading} />
      <h2>{t('options.currency')}</h2>
      <CurrencyChoice {...currency} />
      <Check name="conversions" on={conversions} onChange={on => onChange({ conversions: on })} />
      <Check name="letterKeys" on={letterKeys} onChange={on => onChange({ letterKeys: on })} />
      <Check name="keepText" on={keepText} onChange={on => onChange({ keepText: on })} />
      <h2>{t('options.rates')}</h2>
      <RatesChoice {...rates} />
      <p class="meta">{t('options.ratesNotice', { notices: notices.join('; ') })}</p>
      <h2>{t('options.language')}</h2>
      <select
        class="language"
        aria-label={t('options.language')}
        value={language}
        onChange={event => onChange({ language: event.currentTarget.value })}
      >
        <option value="auto">{t('options.languageAuto')}</option>
        {languages.map(({ code, name }) => (
          <option value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <h2>{t('options.shortcuts')}</h2>
      <p class="meta">{t('options.shortcutsDetail')}</p>
    </main>
  )
}

function Check({ name, on, onChange }: { name: string; on: boolean; onChange: (on: boolean) => void }) {
  const { t } = useWords()
  return (
    <label class="check-row">
      <input type="checkbox" class={name} checked={on} onChange={event => onChange(event.currentTarget.checked)} />
      {t(`options.${name}`)}
    </label>
  )
}
