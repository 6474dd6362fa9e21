import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { factsOf } from '../../utils/article/index.ts'
import type { Corrections } from '../../utils/article/index.ts'
import { longDay } from '../../utils/dates.ts'
import type { LibraryEntry } from '../../utils/export/exporter.ts'
import type { HighlightRecord } from '../../utils/library/records.ts'
import { CorrectionForm } from '../CorrectionForm.tsx'
import { Facts } from '../Facts.tsx'
import { useWords } from '../words.ts'
import { HighlightNotes } from './HighlightNotes.tsx'
import type { HighlightActions } from './HighlightNotes.tsx'
import { KeptText } from './KeptText.tsx'
import { TagField } from '../TagField.tsx'

export interface ArticleActions extends Omit<HighlightActions, 'onShow'> {
  onArchive: (isArchived: boolean) => void
  onArticleTags: (tags: string[]) => void
  /** Rejects in words where it could not be kept. */
  onCorrections: (corrections: Corrections) => Promise<void>
  onOpenPage: () => void
  onRemoveArticle: () => void
}

interface Props {
  entry: LibraryEntry
  knownTags: readonly string[]
  actions: ArticleActions
  figuresAddress: string
  /** Where the article is exported and cited. */
  exportAddress: string
  backAddress: string
  now: () => Date
}

/** An article as it was kept, with everything that was kept of it beside its text. */
export function ArticleView({ entry, knownTags, actions, figuresAddress, exportAddress, backAddress, now }: Props) {
  const { t, locale } = useWords()
  const { article, highlights, figures } = entry
  const [isCorrecting, setCorrecting] = useState(false)
  const [found, setFound] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState<{ id: string; times: number }>()
  const [current, setCurrent] = useState<string>()
  const correct = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const notes = useRef<HTMLElement>(null)
  const actionsHere = useMemo<HighlightActions>(
    () => ({
      ...actions,
      onShow: ({ id }: HighlightRecord) => {
        setCurrent(id)
        setWanted(before => ({ id, times: (before?.times ?? 0) + 1 }))
      },
    }),
    [actions],
  )
  // Another article begins at its beginning, for the eye and for the keyboard.
  useEffect(() => {
    setCorrecting(false)
    setCurrent(undefined)
    setWanted(undefined)
    heading.current?.focus({ preventScroll: true })
  }, [article.id])

  function close() {
    setCorrecting(false)
    requestAnimationFrame(() => correct.current?.focus())
  }
  function pick(id: string) {
    setCurrent(id)
    notes.current?.querySelector(`[data-highlight="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }

  const isArchived = article.state === 'archived'
  return (
    <article class="article-view">
      <a class="back" href={backAddress}>
        {t('shelf.back')}
      </a>
      {isCorrecting ? (
        <CorrectionForm
          key={article.id}
          said={article.said ?? factsOf(article)}
          facts={factsOf(article)}
          focus="title"
          now={now}
          onSave={corrections => actions.onCorrections(corrections).then(close)}
          onCancel={close}
        />
      ) : (
        <header>
          <Facts
            class="meta"
            facts={[
              article.siteName ?? article.host,
              article.published ? longDay(article.published, locale) : t('shelf.noDate'),
              t('popup.minutes', { count: article.minutes }),
            ]}
          />
          <h1 ref={heading} tabIndex={-1} dir="auto" lang={article.language}>
            {article.title}
          </h1>
          {article.authors.length > 0 && (
            <p class="authors" dir="auto">
              {article.authors.map(({ name }) => name).join(', ')}
            </p>
          )}
          <TagField tags={article.tags} known={knownTags} onChange={actions.onArticleTags} />
          <div class="row actions">
            <button type="button" class="on-page" onClick={actions.onOpenPage}>
              {t('shelf.openPage')}
            </button>
            <a class="button figures" href={figuresAddress}>
              {t('popup.figures', { count: article.figureCount })}
            </a>
            <a class="button export" href={exportAddress}>
              {t('transfer.exportOrCite')}
            </a>
            <button type="button" class="archive" onClick={() => actions.onArchive(!isArchived)}>
              {t(isArchived ? 'shelf.unarchive' : 'shelf.archive')}
            </button>
            <button ref={correct} type="button" class="correct" onClick={() => setCorrecting(true)}>
              {t('popup.correct')}
            </button>
            {article.said && <span class="meta">{t('popup.corrected')}</span>}
            <span class="space" />
            <button type="button" class="quiet remove" onClick={actions.onRemoveArticle}>
              {t('popup.remove')}
            </button>
          </div>
        </header>
      )}
      <div class="beside">
        <div class="text">
          {article.text ? (
            <KeptText
              text={article.text}
              language={article.language}
              highlights={highlights}
              figures={figures}
              wanted={wanted}
              onFound={setFound}
              onPick={pick}
            />
          ) : (
            <p class="empty">{t('shelf.noText')}</p>
          )}
          {article.textCut && <p class="meta cut">{t('shelf.textCut')}</p>}
        </div>
        <aside ref={notes} aria-label={t('shelf.highlights')}>
          <h2>{t('popup.highlights', { count: highlights.length })}</h2>
          <HighlightNotes
            highlights={highlights}
            found={found}
            current={current}
            knownTags={knownTags}
            actions={actionsHere}
          />
        </aside>
      </div>
    </article>
  )
}
