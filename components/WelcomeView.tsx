import type { ReadingChoiceProps } from './ReadingChoice.tsx'
import { ReadingChoice } from './ReadingChoice.tsx'
import { HomeCurrencies } from './HomeCurrencies.tsx'
import type { HomeCurrenciesProps } from './HomeCurrencies.tsx'
import { RatesChoice } from './RatesChoice.tsx'
import type { RatesChoiceProps } from './RatesChoice.tsx'
import { useWords } from './words.ts'

/** An amount and what it is in the reader's money: the picture on the welcome page. */
export interface Example {
  amount: string
  conversion: string
}

interface Props {
  example: Example
  reading: ReadingChoiceProps
  currency: HomeCurrenciesProps
  rates: RatesChoiceProps
}

/** What Angka does, in one picture and three sentences; where it may read; the reader's currency; whether rates are asked for. */
export function WelcomeView({ example, reading, currency, rates }: Props) {
  const { t } = useWords()
  return (
    <main class="welcome">
      <header>
        <img src="/icon.svg" alt="" width="56" height="56" />
        <h1>{t('welcome.title')}</h1>
      </header>
      <figure class="picture">
        <p>
          {t('welcome.before')} <span class="figure">{example.amount}</span>{' '}
          <span class="conv">{example.conversion}</span> {t('welcome.after')}.
        </p>
      </figure>
      <p class="lead">{t('welcome.lead')}</p>
      <p>{t('welcome.keep')}</p>
      <p>{t('welcome.quiet')}</p>
      <h2>{t('welcome.where')}</h2>
      <ReadingChoice {...reading} />
      <h2>{t('welcome.home')}</h2>
      <HomeCurrencies {...currency} />
      <p class="meta">{t('welcome.homeDetail')}</p>
      <h2>{t('options.rates')}</h2>
      <RatesChoice {...rates} />
    </main>
  )
}
