import { longDay } from '../utils/dates.ts'
import { useWords } from './words.ts'

interface Props {
  /** The day of the article, ISO 8601. */
  published: string
  onWalk: () => void
}

/** An invented article, as a paper would print it, and what can be tried on it. It is drawn once: the reader writes into it. */
export function TryView({ published, onWalk }: Props) {
  const { t, locale } = useWords()
  return (
    <main class="try-page">
      <aside aria-labelledby="steps">
        <p>{t('try.lead')}</p>
        <h2 id="steps">{t('try.steps')}</h2>
        <ul>
          <li>{t('try.point')}</li>
          <li>{t('try.select')}</li>
          <li>
            {t('try.walk')}{' '}
            <button type="button" class="walk" onClick={onWalk}>
              {t('popup.walk')}
            </button>
          </li>
        </ul>
        <p>
          <a href="/welcome.html">{t('try.back')}</a>
        </p>
      </aside>
      <article>
        <header>
          <p class="site">{t('try.article.site')}</p>
          <h1>{t('try.article.headline')}</h1>
          <p class="meta">
            <time dateTime={published}>{longDay(published, locale)}</time>
          </p>
        </header>
        {(['first', 'second', 'third', 'fourth'] as const).map(paragraph => (
          <p key={paragraph}>{t(`try.article.${paragraph}`)}</p>
        ))}
      </article>
    </main>
  )
}
