import { HomeCurrencies } from '../HomeCurrencies.tsx'
import type { HomeCurrenciesProps } from '../HomeCurrencies.tsx'
import { useWords } from '../words.ts'
import { Check, Radios, Section } from './controls.tsx'

export interface MoneyChoices {
  conversions: boolean
  conversionMode: 'append' | 'hover'
  conversionRate: 'then' | 'latest' | 'both'
}

interface Props {
  currency: HomeCurrenciesProps
  choices: MoneyChoices
  onChange: (change: Partial<MoneyChoices>) => void
}

/** Into which currencies amounts are converted, where that is shown, and by which rate. */
export function MoneySection({ currency, choices, onChange }: Props) {
  const { t } = useWords()
  const { conversions, conversionMode, conversionRate } = choices
  return (
    <Section title={t('options.currency')}>
      <HomeCurrencies {...currency} />
      <Check
        name="conversions"
        label={t('options.conversions')}
        on={conversions}
        onChange={on => onChange({ conversions: on })}
      />
      <Radios
        name="conversion-mode"
        label={t('options.mode')}
        value={conversionMode}
        choices={(['append', 'hover'] as const).map(value => ({ value, label: t(`options.modes.${value}`) }))}
        onChange={value => onChange({ conversionMode: value })}
      />
      <Radios
        name="conversion-rate"
        label={t('options.rate')}
        value={conversionRate}
        choices={(['then', 'latest', 'both'] as const).map(value => ({ value, label: t(`options.byRate.${value}`) }))}
        onChange={value => onChange({ conversionRate: value })}
      />
    </Section>
  )
}
