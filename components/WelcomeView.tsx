import { LanguageChoice } from './options/InterfaceSection.tsx'
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
  language: string
  languages: readonly { code: string; name: string }[]
  /** The address of the invented article. */
  tryAt: string
  onLanguage: (language: string) => void
}

/**
 * What Angka does, in one picture and three sentences; where it may read; the reader's currency; whether rates are asked
 * for; and an article to try it on.
 */
export function WelcomeView({ example, reading, currency, rates, language, languages, tryAt, onLanguage }: Props) {
  const { t } = useWords()
  return (
    <main class="welcome">
      <header>
        <img src="/icon.svg" alt="" width="56" height="56" />
        <h1>{t('welcome.title')}</h1>
      </header>
      <figure class="picture">
        <p>
          {t('welcome.before')} <bdi class="figure">{example.amount}</bdi> <bdi class="conv">{example.conversion}</bdi>{' '}
          {t('welcome.after')}.
        </p>
      </figure>
      <p class="lead">{t('welcome.lead')}</p>
      <p>{t('welcome.keep')}</p>
      <p>{t('welcome.quiet')}</p>
      <section aria-labelledby="where">
        <h2 id="where">{t('welcome.where')}</h2>
        <ReadingChoice {...reading} />
      </section>
      <section aria-labelledby="home">
        <h2 id="home">{t('welcome.home')}</h2>
        <HomeCurrencies {...currency} />
        {currency.chosen.length === 0 && <p class="meta">{t('welcome.homeDetail')}</p>}
      </section>
      <section aria-labelledby="rates">
        <h2 id="rates">{t('options.rates')}</h2>
        <RatesChoice {...rates} />
      </section>
      <section class="try" aria-labelledby="try">
        <h2 id="try">{t('welcome.try')}</h2>
        <p>{t('welcome.tryDetail')}</p>
        <p>
          <a class="button main" href={tryAt}>
            {t('welcome.tryOpen')}
          </a>
        </p>
      </section>
      <section aria-labelledby="itself">
        <h2 id="itself" class="visually-hidden">
          {t('options.itself')}
        </h2>
        <LanguageChoice language={language} languages={languages} onChange={onLanguage} />
      </section>
    </main>
  )
}
