import type { HomeCurrenciesProps } from './HomeCurrencies.tsx'
import { Section } from './options/controls.tsx'
import { ExampleSentence } from './options/ExampleSentence.tsx'
import type { Example } from './options/ExampleSentence.tsx'
import { InterfaceSection } from './options/InterfaceSection.tsx'
import type { InterfaceChoices } from './options/InterfaceSection.tsx'
import { MoneySection } from './options/MoneySection.tsx'
import type { MoneyChoices } from './options/MoneySection.tsx'
import { NumbersSection } from './options/NumbersSection.tsx'
import type { NumberChoices } from './options/NumbersSection.tsx'
import { SitesSection } from './options/SitesSection.tsx'
import type { SitesProps } from './options/SitesSection.tsx'
import type { ReadingChoiceProps } from './ReadingChoice.tsx'
import { RatesChoice } from './RatesChoice.tsx'
import type { RatesChoiceProps } from './RatesChoice.tsx'
import { useWords } from './words.ts'

type Choices = MoneyChoices & NumberChoices & InterfaceChoices

interface Props {
  /** Missing until it has been worked out. */
  example?: Example
  currency: HomeCurrenciesProps
  reading: ReadingChoiceProps
  sites: SitesProps
  rates: RatesChoiceProps
  /** What the sources of rates ask to be said of them. */
  notices: string[]
  choices: Choices
  languages: { code: string; name: string }[]
  onChange: (change: Partial<Choices>) => void
}

/** The settings: each change is saved at once, and shown at once in the example. */
export function OptionsView(props: Props) {
  const { t } = useWords()
  const { example, currency, reading, sites, rates, notices, choices, languages, onChange } = props
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <div class="shown-at-once">
        <ExampleSentence example={example} />
        <MoneySection currency={currency} choices={choices} onChange={onChange} />
        <NumbersSection choices={choices} onChange={onChange} />
      </div>
      <Section title={t('options.rates')}>
        <RatesChoice {...rates} />
        <p class="meta">{t('options.ratesNotice', { notices: notices.join('; ') })}</p>
      </Section>
      <SitesSection reading={reading} sites={sites} />
      <InterfaceSection choices={choices} languages={languages} onChange={onChange} />
    </main>
  )
}
