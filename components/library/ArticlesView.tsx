import type { ComponentChildren, ComponentProps } from 'preact'
import type { ArticleEntry, ListQuery } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'
import { ArticleFilters } from './ArticleFilters.tsx'
import type { Shelves } from './ArticleFilters.tsx'
import { ArticleList } from './ArticleList.tsx'
import { Bulk } from './Bulk.tsx'

/** How the list stands; `ids` are those of all that the query finds. */
export type ArticlesState =
  | { state: 'loading' }
  | { state: 'failed'; reason: string }
  | { state: 'ready'; entries: ArticleEntry[]; ids: string[] }

interface Props {
  list: ArticlesState
  query: ListQuery
  onQuery: (query: ListQuery) => void
  shelves: Shelves
  /** The id of the article that is open; empty for none. */
  current: string
  /** Where what is listed is exported. */
  exportAddress: string
  addressOf: (id: string) => string
  page: { offset: number; size: number; onTurn: (offset: number) => void }
  selected: ReadonlySet<string>
  onSelect: (id: string, isRange: boolean) => void
  bulk: Omit<ComponentProps<typeof Bulk>, 'count' | 'all' | 'knownTags'>
  knownTags: readonly string[]
  /** The open article. */
  children: ComponentChildren
}

/** The list of kept articles, and beside it the one that is open; on a narrow window one of the two. */
export function ArticlesView(props: Props) {
  const { t, locale } = useWords()
  const {
    list,
    query,
    onQuery,
    shelves,
    current,
    addressOf,
    exportAddress,
    page,
    selected,
    onSelect,
    bulk,
    knownTags,
    children,
  } = props
  const isNarrowed = Object.keys(query).some(name => name !== 'sort')
  return (
    <div class={`two-panes${current ? ' reading' : ''}`}>
      <section class="list-pane" aria-label={t('shelf.places.articles')}>
        <div class="head-row">
          <h1>{t('shelf.places.articles')}</h1>
          <p class="meta count" role="status">
            {list.state === 'ready' ? t('shelf.articles', { count: list.ids.length }) : ''}
          </p>
          {list.state === 'ready' && list.ids.length > 0 && (
            <a class="export-these" href={exportAddress}>
              {t('popup.export')}
            </a>
          )}
        </div>
        <ArticleFilters query={query} shelves={shelves} onChange={onQuery} />
        {selected.size > 0 && list.state === 'ready' && (
          <Bulk count={selected.size} all={list.ids.length} knownTags={knownTags} {...bulk} />
        )}
        {list.state === 'loading' && <p class="empty">{t('popup.loading')}</p>}
        {list.state === 'failed' && (
          <p class="empty failed" role="alert">
            {list.reason}
          </p>
        )}
        {list.state === 'ready' && list.entries.length === 0 && (
          <p class="empty">{isNarrowed ? t('shelf.noneSuch') : t('popup.empty')}</p>
        )}
        {list.state === 'ready' && list.entries.length > 0 && (
          <>
            <ArticleList
              entries={list.entries}
              current={current}
              selected={selected}
              onSelect={onSelect}
              addressOf={addressOf}
            />
            {list.ids.length > page.size && <Pages all={list.ids.length} locale={locale} {...page} />}
          </>
        )}
      </section>
      <section class="article-pane" aria-label={t('shelf.open')}>
        {children || <p class="empty">{t('shelf.choose')}</p>}
      </section>
    </div>
  )
}

function Pages({ all, offset, size, onTurn, locale }: Props['page'] & { all: number; locale: string }) {
  const { t } = useWords()
  const number = new Intl.NumberFormat(locale)
  const last = Math.min(offset + size, all)
  return (
    <nav class="pages" aria-label={t('shelf.pages')}>
      <button type="button" class="before" disabled={offset === 0} onClick={() => onTurn(Math.max(0, offset - size))}>
        {t('shelf.before')}
      </button>
      <span class="meta">
        {t('shelf.pageOf', {
          first: number.format(offset + 1),
          last: number.format(last),
          all: number.format(all),
        })}
      </span>
      <button type="button" class="after" disabled={last >= all} onClick={() => onTurn(offset + size)}>
        {t('shelf.after')}
      </button>
    </nav>
  )
}
