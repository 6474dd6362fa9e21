import { useEffect, useState } from 'preact/hooks'
import { KeptText } from '../../../components/library/KeptText.tsx'
import { ReadingList } from '../../../components/ReadingList.tsx'
import type { LibraryEntry } from '../../../utils/export/exporter.ts'
import type { ArticleEntry, HighlightRecord } from '../../../utils/library/records.ts'
import { send } from '../../../utils/platform/messages.ts'
import type { Place, PlaceProps } from '../place.ts'
import { goTo } from '../use-address.ts'

const NONE: ReadonlySet<string> = new Set()

/** The kept articles, and the one that is being read as it was kept. */
function Articles({ library, words: { t }, rest, attempt, say, inWords }: PlaceProps) {
  const [entries, setEntries] = useState<ArticleEntry[]>()
  const [failure, setFailure] = useState<string>()
  const [entry, setEntry] = useState<LibraryEntry>()
  const [, setFound] = useState(NONE)

  useEffect(() => {
    const stop = new AbortController()
    const fail = (error: Error) => setFailure(inWords(error))
    library.watch({ limit: 100 }, setEntries, fail, stop.signal)
    return () => stop.abort()
  }, [library])
  useEffect(() => {
    let isLatest = true
    async function read() {
      for await (const found of library.reader({ articleId: rest }).entries()) if (isLatest) setEntry(found)
    }
    setEntry(undefined)
    if (rest) attempt(read())
    return () => {
      isLatest = false
    }
  }, [rest, entries])

  function remove(id: string, title: string, removal: Promise<void>) {
    const undo = () => attempt(library.restore(id))
    attempt(removal.then(() => say({ text: t('popup.removed', { title }), undo })))
  }
  const open = ({ url, canonicalUrl }: ArticleEntry['article'], highlight?: HighlightRecord) =>
    attempt(send('openPassage', { url, canonicalUrl, highlightId: highlight?.id, quote: highlight?.quote }))

  return (
    <>
      <h1>{t('shelf.places.articles')}</h1>
      {failure && (
        <p class="empty failed" role="alert">
          {failure}
        </p>
      )}
      {!failure && !entries && <p class="empty">{t('popup.loading')}</p>}
      {entries?.length === 0 && <p class="empty">{t('popup.empty')}</p>}
      {entries && (
        <ReadingList
          entries={entries}
          actions={{
            onOpen: ({ article }, highlight) => (highlight ? open(article, highlight) : goTo('articles', article.id)),
            onRemoveArticle: ({ article }) => remove(article.id, article.title, library.removeArticle(article.id)),
            onRemoveHighlight: (_entry, { id, quote }) => remove(id, quote, library.removeHighlight(id)),
            onExport: () => goTo('export'),
          }}
        />
      )}
      {entry && (
        <article>
          <h2 dir="auto">{entry.article.title}</h2>
          <KeptText
            text={entry.article.text ?? ''}
            language={entry.article.language}
            highlights={entry.highlights}
            figures={entry.figures}
            onFound={setFound}
            onPick={() => undefined}
          />
        </article>
      )}
    </>
  )
}

export const articles: Place = { id: 'articles', group: 'kept', Show: Articles }
