import { useWords } from '../words.ts'
import { Check, Section } from './controls.tsx'

export interface ArticleChoices {
  /** Codes of the languages in which no figures are read. */
  unreadLanguages: string[]
}

interface Props {
  choices: ArticleChoices
  /** Codes of the languages whose figures can be read. */
  readable: readonly string[]
  onChange: (change: ArticleChoices) => void
}

/** In which languages the figures of articles are read. */
export function ArticlesSection({ choices: { unreadLanguages: unread }, readable, onChange }: Props) {
  const { t, locale } = useWords()
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const order = new Intl.Collator(locale)
  const languages = readable
    .map(code => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name))
  return (
    <Section title={t('options.articles')}>
      <p class="meta">{t('options.articlesDetail')}</p>
      <div class="languages">
        {languages.map(({ code, name }) => (
          <Check
            key={code}
            name={`language-${code}`}
            label={name}
            on={!unread.includes(code)}
            onChange={on =>
              onChange({ unreadLanguages: on ? unread.filter(each => each !== code) : [...unread, code] })
            }
          />
        ))}
      </div>
      <p class="row">
        <button type="button" class="all" onClick={() => onChange({ unreadLanguages: [] })}>
          {t('options.everyLanguage')}
        </button>
        <button type="button" class="none" onClick={() => onChange({ unreadLanguages: [...readable] })}>
          {t('options.noLanguage')}
        </button>
      </p>
    </Section>
  )
}
