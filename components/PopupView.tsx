import { useEffect, useRef } from 'preact/hooks'
import type { ArticleEntry } from '../utils/library/records.ts'
import { PagePanel } from './PagePanel.tsx'
import type { PageView } from './PagePanel.tsx'
import { ReadingList } from './ReadingList.tsx'
import type { ListActions } from './ReadingList.tsx'
import { useWords } from './words.ts'
import type { ComponentProps } from 'preact'

/** How the list stands. */
export type ListView =
  { state: 'loading' } | { state: 'failed'; reason: string } | { state: 'ready'; entries: ArticleEntry[] }

interface Props {
  page: Omit<ComponentProps<typeof PagePanel>, 'view'> & { view: PageView }
  list: ListView
  search: string
  onSearch: (search: string) => void
  actions: ListActions
  /** Formats to export everything in. */
  formats: { id: string; name: string }[]
  format: string
  onFormat: (id: string) => void
  onExportAll: () => void
  /** What was just done, with a way back where there is one. */
  status?: { text: string; undo?: () => void }
  onSettings: () => void
}

/** The popup: this page on top, the reading list below, a way out at the bottom. */
export function PopupView(props: Props) {
  const { t } = useWords()
  const { page, list, search, onSearch, actions, formats, format, onFormat, onExportAll, status, onSettings } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focusSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || isWriting(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', focusSearch)
    return () => document.removeEventListener('keydown', focusSearch)
  }, [])
  if (page.correcting && page.view.state === 'read') {
    return (
      <main class="popup">
        <PagePanel {...page} />
      </main>
    )
  }
  return (
    <main class="popup">
      <PagePanel {...page} />
      <label class="search">
        <span aria-hidden="true">⌕</span>
        <input
          ref={field}
          type="search"
          value={search}
          placeholder={t('popup.search')}
          aria-label={t('popup.search')}
          onInput={event => onSearch(event.currentTarget.value)}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <div class="scroll">
        <Listed list={list} search={search} actions={actions} />
      </div>
      <footer>
        {status ? (
          <div class="status">
            <span role="status">{status.text}</span>
            {status.undo && (
              <button type="button" class="undo" onClick={status.undo}>
                {t('popup.undo')}
              </button>
            )}
          </div>
        ) : (
          <span class="space" />
        )}
        <select aria-label={t('popup.export')} value={format} onChange={event => onFormat(event.currentTarget.value)}>
          {formats.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
        <button type="button" class="export-all" title={t('popup.exportAll')} onClick={onExportAll}>
          {t('popup.export')}
        </button>
        <button type="button" class="quiet settings" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </footer>
    </main>
  )
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

function Listed({ list, search, actions }: { list: ListView; search: string; actions: ListActions }) {
  const { t } = useWords()
  if (list.state === 'loading') return <p class="empty">{t('popup.loading')}</p>
  if (list.state === 'failed') {
    return (
      <p class="empty failed" role="alert">
        {list.reason}
      </p>
    )
  }
  if (list.entries.length === 0) {
    return <p class="empty">{search ? t('popup.nothingFound', { search }) : t('popup.empty')}</p>
  }
  return <ReadingList entries={list.entries} actions={actions} />
}
