import { useState } from 'preact/hooks'
import type { QuestionModel } from '../../utils/reader/overlay-model.ts'
import { AskDialog } from '../AskDialog.tsx'
import { Facts } from '../Facts.tsx'
import { longDay } from '../../utils/dates.ts'
import type { PanelPlace } from '../../utils/reader/panel-places.ts'
import type { PanelFigure, PanelState } from '../../utils/reader/panel-state.ts'
import { Progress } from '../Progress.tsx'
import { useWords } from '../words.ts'
import { PanelFigures } from './PanelFigures.tsx'
import type { FigureSort } from './PanelFigures.tsx'
import { PanelHighlights } from './PanelHighlights.tsx'

export interface PanelView {
  /** What the tab in front is. */
  here: 'looking' | 'read' | 'not-an-article' | 'overruled' | 'not-allowed' | 'not-a-page'
  /** The article that is shown: that of the tab in front, or the last one before it. */
  article?: PanelState
  /** Whether the panel has led away from where the reader was. */
  isAway: boolean
  notice?: { text: string; failed?: boolean }
  /** How far keeping many figures is. */
  keeping?: { done: number; all: number }
  /** Waits to be answered, over everything else. */
  question?: QuestionModel
  onGo: (place: PanelPlace) => void
  onKeep: (figures: PanelFigure[]) => void
  onStop: () => void
  onCopy: (figures: PanelFigure[]) => void
  /** Reads the page in front. */
  onRead: () => void
}

/** Beside the article: its figures with their worth, and what was kept of it. */
export function PanelView(props: PanelView) {
  const { t } = useWords()
  const { here, article, isAway, notice, keeping, question, onGo, onKeep, onStop, onCopy } = props
  const [sort, setSort] = useState<FigureSort>('order')
  const others = article?.figures.filter(({ isKept }) => !isKept) ?? []
  return (
    <main class="panel">
      {question && <AskDialog question={question} />}
      {here !== 'read' && <Elsewhere {...props} />}
      {article && (
        <>
          <Heading article={article} isPast={here !== 'read'} />
          <section class="figures" aria-labelledby="figures">
            <div class="head-row">
              <h2 id="figures">{t('popup.figures', { count: article.figures.length })}</h2>
              {article.figures.length > 1 && (
                <select
                  aria-label={t('panel.sort')}
                  value={sort}
                  onChange={event => setSort(event.currentTarget.value as FigureSort)}
                >
                  <option value="order">{t('panel.inOrder')}</option>
                  <option value="kind">{t('panel.byKind')}</option>
                </select>
              )}
            </div>
            {article.figures.length === 0 ? (
              <p class="meta none">{t('popup.problem.noFigures')}</p>
            ) : (
              <>
                <div class="row">
                  <button type="button" class="copy-all" onClick={() => onCopy(article.figures)}>
                    {t('table.copyRows')}
                  </button>
                  {!keeping && (
                    <button
                      type="button"
                      class="keep-all"
                      disabled={others.length === 0}
                      onClick={() => onKeep(others)}
                    >
                      {t('panel.keepAll')}
                    </button>
                  )}
                </div>
                {keeping && <Progress label={t('panel.keeping', keeping)} {...keeping} onStop={onStop} />}
                <PanelFigures
                  figures={article.figures}
                  language={article.language}
                  sort={sort}
                  onGo={({ index, text }) => onGo({ figure: { index, text } })}
                  onKeep={figure => onKeep([figure])}
                />
              </>
            )}
          </section>
          <section class="highlights" aria-labelledby="highlights">
            <h2 id="highlights">{t('popup.highlights', { count: article.highlights.length })}</h2>
            <PanelHighlights highlights={article.highlights} onGo={highlight => onGo({ highlight })} />
          </section>
        </>
      )}
      <div class="foot">
        <p class={`said${notice?.failed ? ' failed' : ''}`} role="status">
          {notice?.text ?? ''}
        </p>
        {isAway && (
          <button type="button" class="main back" onClick={() => onGo('back')}>
            {t('panel.back')}
          </button>
        )}
      </div>
    </main>
  )
}

function Heading({ article, isPast }: { article: PanelState; isPast: boolean }) {
  const { t, locale } = useWords()
  const { siteName, url, published, title, language } = article
  return (
    <header class="heading">
      {isPast && <p class="meta past">{t('panel.lastArticle')}</p>}
      <Facts class="meta" facts={[siteName ?? new URL(url).host, published && longDay(published, locale)]} />
      <h1 dir="auto" lang={language}>
        {title}
      </h1>
    </header>
  )
}

/** What the page in front is, where no article of it is shown. */
function Elsewhere({ here, article, onRead }: PanelView) {
  const { t } = useWords()
  if (here === 'looking') return article ? null : <p class="empty">{t('popup.reading')}</p>
  const words = {
    'not-an-article': t('popup.notArticle'),
    overruled: t('popup.overruled'),
    'not-allowed': t('panel.notAllowed'),
    'not-a-page': t('popup.notAPage'),
    read: '',
  }[here]
  return (
    <section class="elsewhere" aria-label={t('popup.here')}>
      <p>{words}</p>
      {(here === 'not-an-article' || here === 'not-allowed') && (
        <button type="button" class="read-page" onClick={onRead}>
          {t('panel.read')}
        </button>
      )}
    </section>
  )
}
