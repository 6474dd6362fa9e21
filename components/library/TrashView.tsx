import { useState } from 'preact/hooks'
import { longDay } from '../../utils/dates.ts'
import type { TrashEntry } from '../../utils/library/records.ts'
import { Facts } from '../Facts.tsx'
import { useWords } from '../words.ts'

interface Props {
  /** Undefined while it is read. */
  entries?: readonly TrashEntry[]
  onRestore: (entry: TrashEntry) => void
  onDiscard: (entries: readonly TrashEntry[]) => void
  /** More of it, where there is more. */
  onMore?: () => void
}

/** What was removed in the last thirty days: it can come back, or go for good. */
export function TrashView({ entries, onRestore, onDiscard, onMore }: Props) {
  const { t, locale } = useWords()
  const [asks, setAsks] = useState(false)
  return (
    <>
      <h1>{t('shelf.places.trash')}</h1>
      <p class="lead">{t('shelf.trashLead')}</p>
      {!entries && <p class="empty">{t('shelf.loading')}</p>}
      {entries?.length === 0 && <p class="empty">{t('shelf.trashEmpty')}</p>}
      {entries && entries.length > 0 && (
        <>
          <div class="row">
            {asks ? (
              <>
                <span>{t('shelf.discardAsk', { count: entries.length })}</span>
                <button
                  type="button"
                  class="discard-all"
                  onClick={() => {
                    setAsks(false)
                    onDiscard(entries)
                  }}
                >
                  {t('shelf.discard')}
                </button>
                <button type="button" class="quiet" onClick={() => setAsks(false)}>
                  {t('bar.cancel')}
                </button>
              </>
            ) : (
              <button type="button" class="quiet discard-ask" onClick={() => setAsks(true)}>
                {t('shelf.discardAll')}
              </button>
            )}
          </div>
          <ul class="lines" aria-label={t('shelf.places.trash')}>
            {entries.map(entry => (
              <li key={entry.id} data-trash={entry.id}>
                <div>
                  <p dir="auto" class={entry.kind}>
                    {entry.quote ? <q>{entry.quote}</q> : (entry.title ?? t('shelf.untitled'))}
                  </p>
                  <Facts
                    class="meta"
                    facts={[
                      t(`shelf.trashKinds.${entry.kind}`),
                      entry.kind === 'article' ? t('popup.highlights', { count: entry.highlights }) : entry.title,
                      t('shelf.until', { date: longDay(entry.until.slice(0, 10), locale) }),
                    ]}
                  />
                </div>
                <span class="space" />
                <button type="button" class="restore" onClick={() => onRestore(entry)}>
                  {t('shelf.restore')}
                </button>
                <button type="button" class="quiet discard" onClick={() => onDiscard([entry])}>
                  {t('shelf.discard')}
                </button>
              </li>
            ))}
          </ul>
          {onMore && (
            <button type="button" class="more" onClick={onMore}>
              {t('shelf.more')}
            </button>
          )}
        </>
      )}
    </>
  )
}
