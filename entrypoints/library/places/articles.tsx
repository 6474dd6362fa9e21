import { useEffect, useMemo, useState } from 'preact/hooks'
import { ArticleView } from '../../../components/library/ArticleView.tsx'
import type { ArticleActions } from '../../../components/library/ArticleView.tsx'
import { ArticlesView } from '../../../components/library/ArticlesView.tsx'
import type { LibraryEntry } from '../../../utils/export/exporter.ts'
import type { HighlightRecord, ListQuery, Undo } from '../../../utils/library/records.ts'
import { send } from '../../../utils/platform/messages.ts'
import type { Place, PlaceProps } from '../place.ts'
import { addressOf, goTo } from '../use-address.ts'
import { useBulk } from '../use-bulk.ts'
import { useFollowed } from '../use-followed.ts'

/** A screen or two of the list; the others are a press away. */
const PAGE = 50

/** The kept articles beside the one that is being read as it was kept. */
function Articles(props: PlaceProps) {
  const { library, inWords } = props
  // "#articles/#tag" is the list of a tag's articles.
  const tag = props.rest.startsWith('#') ? props.rest.slice(1) : undefined
  const rest = tag === undefined ? props.rest : ''
  const [query, setQuery] = useState<ListQuery>({})
  const [offset, setOffset] = useState(0)
  const [failure, setFailure] = useState<string>()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string>()
  const bulk = useBulk(props)
  const fail = (error: unknown) => setFailure(inWords(error))
  useEffect(() => {
    if (tag === undefined) return
    setQuery({ tag })
    setOffset(0)
    goTo('articles', '', true)
  }, [tag])

  const key = JSON.stringify([query, offset])
  const listed = useFollowed(
    library,
    async () => ({
      entries: await library.list({ ...query, offset, limit: PAGE }),
      ids: await library.ids(query),
    }),
    fail,
    key,
    true,
  )
  const shelves = useFollowed(
    library,
    async () => ({
      tags: await library.inUse('tag'),
      hosts: await library.inUse('host'),
      languages: await library.inUse('language'),
    }),
    fail,
  )
  // Null where the article is not there, or no more.
  const entry = useFollowed(library, async () => (rest && (await library.entry(rest))) || null, fail, rest)
  const knownTags = shelves?.tags.map(({ value }) => value) ?? []

  function select(id: string, isRange: boolean) {
    const ids = listed?.entries.map(({ article }) => article.id) ?? []
    const [from, to] = [ids.indexOf(last ?? id), ids.indexOf(id)].sort((a, b) => a - b) as [number, number]
    const next = new Set(selected)
    if (isRange && from >= 0) for (const each of ids.slice(from, to + 1)) next.add(each)
    else if (!next.delete(id)) next.add(id)
    setSelected(next)
    setLast(id)
  }
  const chosen = () => [...selected]
  const bulkThen = async (...work: Parameters<typeof bulk.run>) => {
    await bulk.run(...work)
    setSelected(new Set())
  }

  return (
    <ArticlesView
      list={
        failure ? { state: 'failed', reason: failure } : listed ? { state: 'ready', ...listed } : { state: 'loading' }
      }
      exportAddress={exportAddressOf(query)}
      query={query}
      onQuery={next => {
        setQuery(next)
        setOffset(0)
      }}
      shelves={shelves ?? { tags: [], hosts: [], languages: [] }}
      current={rest}
      addressOf={id => addressOf('articles', id)}
      page={{ offset, size: PAGE, onTurn: setOffset }}
      selected={selected}
      onSelect={select}
      bulk={{
        progress: bulk.progress,
        onStop: bulk.stop,
        onAll: () => setSelected(new Set(listed?.ids)),
        onNone: () => setSelected(new Set()),
        onArchive: () => void bulkThen('archive', chosen(), (ids, lib) => lib.setState(ids, 'archived')),
        onTag: tag => void bulkThen('tag', chosen(), (ids, lib) => lib.tagArticles(ids, { add: [tag] })),
        onRemove: () => void bulkThen('remove', chosen(), (ids, lib) => lib.removeArticles(ids)),
      }}
      knownTags={knownTags}
    >
      {rest && entry && <OpenArticle {...props} entry={entry} knownTags={knownTags} />}
      {rest && entry === null && <Gone {...props} />}
    </ArticlesView>
  )
}

/** The export of what a list shows, whatever its order. */
function exportAddressOf({ search, state, tag, host, language, colour }: ListQuery): string {
  const given = Object.entries({ search, state, tag, host, language, colour }).filter(([, value]) => value)
  return addressOf('export', given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : '')
}

function Gone({ words: { t } }: PlaceProps) {
  return (
    <p class="empty">
      {t('shelf.gone')} <a href={addressOf('articles')}>{t('shelf.back')}</a>
    </p>
  )
}

function OpenArticle({ library, words: { t }, say, attempt, inWords, entry, knownTags }: OpenProps) {
  const { article } = entry
  const { url, canonicalUrl } = article

  const actions = useMemo((): ArticleActions => {
    const open = (highlight?: HighlightRecord) =>
      attempt(send('openPassage', { url, canonicalUrl, highlightId: highlight?.id, quote: highlight?.quote }))
    const done = (text: string, work: Promise<unknown>, undo?: () => Promise<unknown>) =>
      attempt(work.then(() => say({ text, undo })))
    const undone = async (text: string, work: Promise<Undo>) => {
      const undo = await work
      say({ text, undo: () => library.undo(undo) })
    }
    return {
      onOpen: open,
      onOpenPage: () => open(),
      onColour: ({ id }, colour) => attempt(library.updateHighlight(id, { colour })),
      onTags: ({ id }, tags) => attempt(library.updateHighlight(id, { tags })),
      onRemove: ({ id, quote }) =>
        done(t('popup.removed', { title: quote }), library.removeHighlight(id), () => library.restore(id)),
      draftOf: async ({ id }) => (await send('noteDraft', { key: id }))?.note ?? '',
      onDraft: ({ id }, text) => attempt(send('keepNoteDraft', { key: id, draft: text ? { note: text } : null })),
      async onNote({ id }, note) {
        try {
          await library.updateHighlight(id, { note })
          // The draft goes only when the note is kept: a full disk loses nothing that was written.
          await send('keepNoteDraft', { key: id, draft: null })
          say({ text: t('page.noteSaved') })
        } catch (error) {
          say({ text: inWords(error), failed: true })
          throw error
        }
      },
      onArchive: isArchived =>
        attempt(
          undone(
            t(isArchived ? 'shelf.did.archive' : 'shelf.did.unarchive', { count: 1 }),
            library.setState([article.id], isArchived ? 'archived' : 'unread'),
          ),
        ),
      onArticleTags: tags =>
        attempt(
          library.tagArticles([article.id], {
            add: tags,
            remove: article.tags.filter(tag => !tags.includes(tag)),
          }),
        ),
      async onCorrections(corrections) {
        try {
          await library.correct(canonicalUrl, corrections)
        } catch (error) {
          throw new Error(inWords(error), { cause: error })
        }
      },
      onRemoveArticle: () =>
        attempt(
          undone(t('popup.removed', { title: article.title }), library.removeArticles([article.id])).then(() =>
            goTo('articles'),
          ),
        ),
    }
  }, [entry])

  return (
    <ArticleView
      entry={entry}
      knownTags={knownTags}
      actions={actions}
      figuresAddress={addressOf('figures', article.id)}
      exportAddress={addressOf('export', article.id)}
      backAddress={addressOf('articles')}
      now={() => new Date()}
    />
  )
}

interface OpenProps extends PlaceProps {
  entry: LibraryEntry
  knownTags: string[]
}

export const articles: Place = { id: 'articles', group: 'kept', Show: Articles }
