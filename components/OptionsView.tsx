import type { ComponentChildren } from 'preact'
import type { HomeCurrenciesProps } from './HomeCurrencies.tsx'
import { ArticlesSection } from './options/ArticlesSection.tsx'
import type { ArticleChoices } from './options/ArticlesSection.tsx'
import { ColoursSection } from './options/ColoursSection.tsx'
import type { ColourChoices } from './options/ColoursSection.tsx'
import { Section } from './options/controls.tsx'
import { ExampleSentence } from './options/ExampleSentence.tsx'
import type { Example } from './options/ExampleSentence.tsx'
import { InterfaceSection } from './options/InterfaceSection.tsx'
import { KeyboardSection } from './options/KeyboardSection.tsx'
import type { KeyboardProps } from './options/KeyboardSection.tsx'
import { MoneySection } from './options/MoneySection.tsx'
import type { MoneyChoices } from './options/MoneySection.tsx'
import { NumbersSection } from './options/NumbersSection.tsx'
import type { NumberChoices } from './options/NumbersSection.tsx'
import { PermissionsSection } from './options/PermissionsSection.tsx'
import type { PermissionsProps } from './options/PermissionsSection.tsx'
import { SitesSection } from './options/SitesSection.tsx'
import type { SitesProps } from './options/SitesSection.tsx'
import { StorageSection } from './options/StorageSection.tsx'
import type { StorageProps } from './options/StorageSection.tsx'
import type { ReadingChoiceProps } from './ReadingChoice.tsx'
import { RatesChoice } from './RatesChoice.tsx'
import type { RatesChoiceProps } from './RatesChoice.tsx'
import { useWords } from './words.ts'

type Choices = MoneyChoices &
  NumberChoices &
  ArticleChoices &
  ColourChoices & { language: string; letterKeys: boolean; keepText: boolean }

interface Props {
  /** Missing until it has been worked out. */
  example?: Example
  currency: HomeCurrenciesProps
  reading: ReadingChoiceProps
  sites: SitesProps
  rates: RatesChoiceProps
  /** What the sources of rates ask to be said of them. */
  notices: string[]
  keyboard: KeyboardProps
  permissions: PermissionsProps
  storage: StorageProps
  /** What makes and reads backups; without it the library's page is opened for that. */
  backup?: ComponentChildren
  choices: Choices
  languages: readonly { code: string; name: string }[]
  /** Codes of the languages whose figures can be read. */
  readable: readonly string[]
  /** A colour's own name is no longer than this. */
  longestName: number
  onChange: (change: Partial<Choices>) => void
}

/** The settings: each change is saved at once, and shown at once in the example. */
export function OptionsView(props: Props) {
  const { t } = useWords()
  const { example, currency, reading, sites, rates, notices, keyboard, permissions, storage, backup } = props
  const { choices, languages, readable, longestName, onChange } = props
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <InterfaceSection
        language={choices.language}
        languages={languages}
        onChange={language => onChange({ language })}
      />
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
      <ArticlesSection choices={choices} readable={readable} onChange={onChange} />
      <ColoursSection choices={choices} longest={longestName} onChange={onChange} />
      <KeyboardSection
        {...keyboard}
        letterKeys={choices.letterKeys}
        onLetterKeys={on => onChange({ letterKeys: on })}
      />
      <StorageSection {...storage} keepText={choices.keepText} onKeepText={on => onChange({ keepText: on })}>
        {backup}
      </StorageSection>
      <PermissionsSection {...permissions} />
    </main>
  )
}
