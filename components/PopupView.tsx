import type { ComponentProps } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ArticleEntry } from '../utils/library/records.ts'
import type { QuestionModel } from '../utils/reader/overlay-model.ts'
import { AskDialog } from './AskDialog.tsx'
import { PagePanel } from './PagePanel.tsx'
import type { PageView } from './PagePanel.tsx'
import { Keeping } from './popup/Keeping.tsx'
import { isWriting, shortcutOf } from './popup/keys.ts'
import { filtersSet, ListTools } from './popup/ListTools.tsx'
import type { Choices, ListFilter } from './popup/ListTools.tsx'
import { PopupFooter } from './popup/PopupFooter.tsx'
import { PopupList } from './popup/PopupList.tsx'
import type { RowActions } from './popup/ReadingRow.tsx'
import { useWords } from './words.ts'

/** How the list stands. */
export type ListView =
  | { state: 'loading' }
  | { state: 'failed'; reason: string }
  /** With the search that was answered by it, which may be one behind what stands in the field. */
  | { state: 'ready'; entries: ArticleEntry[]; search: string }

interface Props {
  page: Omit<ComponentProps<typeof PagePanel>, 'view' | 'keeping'> & { view: PageView }
  /** The article on the page as it is saved; null where it is not, undefined until that is known. */
  kept: ArticleEntry | null | undefined
  onSave: () => void
  list: ListView
  /** Tries again what failed. */
  onRetry: () => void
  onEnd: () => void
  search: string
  onSearch: (search: string) => void
  filter: ListFilter
  onFilter: (filter: ListFilter) => void
  choices?: Choices
  /** Tags that are in use, the most used first. */
  knownTags: readonly string[]
  /** Called when the filters are shown, which need their choices then. */
  onFiltering: (isFiltering: boolean) => void
  isFiltering: boolean
  actions: RowActions
  isOffline: boolean
  footer: Omit<ComponentProps<typeof PopupFooter>, 'status'>
  /** Waits to be answered, over everything else. */
  question?: QuestionModel
  /** What was just done, with a way back where there is one. */
  status?: { text: string; undo?: () => void }
}

const DEFAULT_STATE = 'open'

/** The popup: this page on top, the reading list below, a way out at the bottom. */
export function PopupView(props: Props) {
  const { t } = useWords()
  const { page, kept, knownTags, list, search, onSearch, filter, actions, status, isOffline, footer, question } = props
  const field = useRef<HTMLInputElement>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const undo = useRef(status?.undo)
  undo.current = status?.undo
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = shortcutOf(event)
      if (isWriting(event.target)) return
      if (key === '/') field.current?.focus()
      else if (key === 'z' && undo.current) undo.current()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  // Another list begins at its beginning.
  const shown = JSON.stringify([search, filter])
  useEffect(() => scroll.current?.scrollTo({ top: 0 }), [shown])

  const keeping = (
    <Keeping
      entry={kept}
      knownTags={knownTags}
      onSave={props.onSave}
      onUnsave={entry => actions.onRemoveArticle(entry)}
      onTags={(entry, tags) => actions.onTags(entry, tags)}
    />
  )
  if (page.correcting && page.view.state === 'read') {
    return (
      <main class="popup">
        <PagePanel {...page} />
        {question && <AskDialog question={question} />}
      </main>
    )
  }
  return (
    <main class="popup">
      <PagePanel {...page} keeping={keeping} />
      <ListTools
        search={search}
        onSearch={onSearch}
        field={field}
        filter={filter}
        onFilter={props.onFilter}
        choices={props.choices}
        isFiltering={props.isFiltering}
        onFiltering={props.onFiltering}
        onDown={() => scroll.current?.querySelector<HTMLElement>('[data-stop]')?.focus()}
      />
      {isOffline && <p class="offline">{t('popup.offline')}</p>}
      <div ref={scroll} class="scroll" aria-busy={list.state === 'loading'}>
        <Listed {...props} />
      </div>
      <PopupFooter {...footer} status={status} />
      {question && <AskDialog question={question} />}
    </main>
  )
}

function Listed(props: Props) {
  const { t } = useWords()
  const { list, search, onSearch, filter, onFilter, actions, kept, knownTags } = props
  // What was open when the popup opened stays open, however the page in front goes on.
  const [here, setHere] = useState<string>()
  useEffect(() => {
    if (kept && here === undefined) setHere(kept.article.id)
  }, [kept])
  if (list.state === 'loading') return <Loading />
  if (list.state === 'failed') {
    return (
      <div class="empty failed" role="alert">
        <p>{list.reason}</p>
        <button type="button" class="retry" onClick={props.onRetry}>
          {t('popup.retry')}
        </button>
      </div>
    )
  }
  if (list.entries.length > 0) {
    return (
      <PopupList
        entries={list.entries}
        search={list.search}
        actions={actions}
        knownTags={knownTags}
        here={here}
        onEnd={props.onEnd}
      />
    )
  }
  const isNarrowed = filtersSet(filter) > 0 || filter.state !== DEFAULT_STATE
  if (!search && !isNarrowed) {
    return (
      <div class="empty">
        <p>{t('popup.empty')}</p>
      </div>
    )
  }
  return (
    <div class="empty">
      <p>{search ? t('popup.nothingFound', { search }) : t('popup.nothingHere')}</p>
      {isNarrowed && (
        <button
          type="button"
          class="clear"
          onClick={() => {
            onFilter({ state: DEFAULT_STATE, sort: filter.sort })
            if (!search) onSearch('')
          }}
        >
          {t('popup.everywhere')}
        </button>
      )}
    </div>
  )
}

/** The list before it is there: rows of its height, so that nothing jumps. */
function Loading() {
  const { t } = useWords()
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">{t('popup.loading')}</span>
      {[1, 2, 3].map(row => (
        <span key={row} aria-hidden="true" />
      ))}
    </div>
  )
}
