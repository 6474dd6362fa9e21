import { useState } from 'preact/hooks'
import { shortDay } from '../../utils/dates.ts'
import type { ArticleRecord } from '../../utils/library/records.ts'
import { Facts } from '../Facts.tsx'
import { useWords } from '../words.ts'

interface Props {
  /** Undefined while they are looked for. */
  groups?: readonly ArticleRecord[][]
  addressOf: (id: string) => string
  onMerge: (into: string, others: string[]) => void
}

/** Articles that may be one and the same, kept under several addresses. */
export function DuplicatesView({ groups, addressOf, onMerge }: Props) {
  const { t } = useWords()
  return (
    <>
      <h1>{t('shelf.places.duplicates')}</h1>
      <p class="lead">{t('shelf.duplicatesLead')}</p>
      {!groups && <p class="empty">{t('shelf.loading')}</p>}
      {groups?.length === 0 && <p class="empty">{t('shelf.noDuplicates')}</p>}
      {groups?.map(group => (
        <Group key={group.map(({ id }) => id).join()} group={group} addressOf={addressOf} onMerge={onMerge} />
      ))}
    </>
  )
}

function Group({ group, addressOf, onMerge }: { group: ArticleRecord[] } & Omit<Props, 'groups'>) {
  const { t, locale } = useWords()
  // The one with most in it is the likeliest to stay.
  const richest = group.toSorted((a, b) => b.highlightCount - a.highlightCount)[0]!
  const [stays, setStays] = useState(richest.id)
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set(group.map(({ id }) => id)))
  const merged = [...others].filter(id => id !== stays)
  return (
    <fieldset class="twins">
      <legend dir="auto">{richest.title}</legend>
      <ul class="lines">
        {group.map(article => (
          <li key={article.id}>
            <input
              type="checkbox"
              aria-label={t('shelf.mergeThis', { url: article.canonicalUrl })}
              checked={others.has(article.id) || article.id === stays}
              disabled={article.id === stays}
              onChange={event => {
                const next = new Set(others)
                if (event.currentTarget.checked) next.add(article.id)
                else next.delete(article.id)
                setOthers(next)
              }}
            />
            <div>
              <a href={addressOf(article.id)}>
                <bdi>{article.canonicalUrl}</bdi>
              </a>
              <Facts
                class="meta"
                facts={[
                  article.siteName ?? article.host,
                  article.published && shortDay(article.published, locale),
                  t('popup.highlights', { count: article.highlightCount }),
                  t('popup.figures', { count: article.figureCount }),
                ]}
              />
            </div>
            <span class="space" />
            <label class="check-row">
              <input
                type="radio"
                name={richest.id}
                checked={article.id === stays}
                onChange={() => setStays(article.id)}
              />
              <span>{t('shelf.stays')}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" class="main merge" disabled={merged.length === 0} onClick={() => onMerge(stays, merged)}>
        {t('shelf.mergeArticles', { count: merged.length + 1 })}
      </button>
    </fieldset>
  )
}
