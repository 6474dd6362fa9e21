import { format as formatDate } from 'date-fns'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { CitationList } from '../../../components/transfer/CitationList.tsx'
import { ExportForm } from '../../../components/transfer/ExportForm.tsx'
import { ScopeChoice } from '../../../components/transfer/ScopeChoice.tsx'
import { citationStyles, plainCitation } from '../../../utils/export/citations/index.ts'
import { exporters, fileName, fileOf } from '../../../utils/export/index.ts'
import type { ArticleRecord, InUse, ListQuery } from '../../../utils/library/records.ts'
import { gather, saveFile } from '../../../utils/platform/download.ts'
import type { Place, PlaceProps } from '../place.ts'
import { goTo } from '../use-address.ts'

/** "#export/ID" is one article, "#export/?tag=desa" a filter's result, "#export" everything. */
const isFilter = (rest: string): boolean => rest === '' || rest.startsWith('?')

/** Everything, a filter's result or one article in a format, to a file or the clipboard, with progress, and a way to stop. */
function Export({ library, words: { t }, rest, say, inWords, attempt, runWork, running }: PlaceProps) {
  const [query, setQuery] = useState<ListQuery>(() => Object.fromEntries(new URLSearchParams(rest.replace(/^\?/, ''))))
  const [ids, setIds] = useState<string[]>()
  const [article, setArticle] = useState<ArticleRecord>()
  const [inUse, setInUse] = useState<Record<'tag' | 'host' | 'state', InUse[]>>({ tag: [], host: [], state: [] })

  const isEverything = Object.values(query).every(value => value === undefined)
  const fail = (error: unknown) => say({ text: inWords(error), failed: true })
  // Followed: what is imported or taken back meanwhile is among them, or no more.
  useEffect(() => {
    const stop = new AbortController()
    const read = () => (isFilter(rest) ? library.ids({ ...query, sort: 'oldest' }) : Promise.resolve([rest]))
    library.follow(read, setIds, fail, stop.signal)
    return () => stop.abort()
  }, [library, query, rest])
  useEffect(() => {
    setArticle(undefined)
    if (!isFilter(rest)) {
      attempt(library.entry(rest).then(entry => setArticle(entry?.article)))
      return
    }
    const stop = new AbortController()
    const read = async () => ({
      tag: await library.inUse('tag'),
      host: await library.inUse('host'),
      state: await library.inUse('state'),
    })
    library.follow(read, setInUse, fail, stop.signal)
    return () => stop.abort()
  }, [library, rest])

  async function write(id: string, to: 'file' | 'clipboard') {
    const exporter = exporters.find(each => each.id === id)
    if (!exporter) return
    const label = (done: number, all: number) => t('popup.exporting', { done, all })
    let isStopped = (): boolean => false
    try {
      // Everything has what belongs to no article too, which a list of articles has not.
      const reader = library.reader(isFilter(rest) && isEverything ? undefined : { ids: ids ?? [] })
      const count = await reader.count()
      const kind = fileOf(exporter, count)
      const gathered = await runWork({ label: label(0, count), all: count }, async (signal, tell) => {
        isStopped = () => signal.aborted
        const onProgress = (done: number, all: number) => tell(done, all, label(done, all))
        const written = await gather(exporter.write(reader, { signal, onProgress, asText: to === 'clipboard' }))
        if (signal.aborted) await written.release()
        signal.throwIfAborted()
        return written
      })
      if (to === 'clipboard') {
        await navigator.clipboard.writeText(await new Blob(gathered.parts).text()).finally(gathered.release)
        say({ text: t('transfer.copied', { format: exporter.name }) })
      } else {
        const file = fileName(kind, article?.title, formatDate(new Date(), 'yyyy-MM-dd'))
        saveFile(gathered, file, kind.mediaType)
        say({ text: t('popup.exported', { file }) })
      }
    } catch (error) {
      if (isStopped()) say({ text: t('shelf.stopped') })
      else say({ text: t('popup.exportFailed', { reason: inWords(error) }), failed: true })
    }
  }

  const citations = useMemo(
    () =>
      article &&
      citationStyles.map(style => ({ id: style.id, name: style.name, parts: style.cite(article, article.created) })),
    [article],
  )
  function copy(id: string) {
    const found = citations?.find(each => each.id === id)
    if (!found) return
    const copied = navigator.clipboard.writeText(plainCitation(found.parts))
    attempt(copied.then(() => say({ text: t('transfer.copied', { format: found.name }) })))
  }

  return (
    <>
      <h1>{t('shelf.places.export')}</h1>
      {isFilter(rest) ? (
        <>
          <p class="lead">{t('transfer.exportLead')}</p>
          <ScopeChoice query={query} tags={inUse.tag} hosts={inUse.host} states={inUse.state} onChange={setQuery} />
        </>
      ) : (
        <p class="lead">
          <b dir="auto">{article?.title}</b>{' '}
          <button type="button" class="link" onClick={() => goTo('export')}>
            {t('popup.exportAll')}
          </button>
        </p>
      )}
      <ExportForm
        formats={exporters}
        articles={ids?.length}
        progress={running}
        onExport={(id, to) => void write(id, to)}
        onStop={() => running?.stop()}
      />
      {citations && article && <CitationList title={article.title} citations={citations} onCopy={copy} />}
    </>
  )
}

export const exports: Place = { id: 'export', group: 'transfer', Show: Export }
