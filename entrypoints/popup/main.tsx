import { format as formatDate } from 'date-fns'
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/styles/popup.css'
import { PopupView } from '../../components/PopupView.tsx'
import { WordsContext } from '../../components/words.ts'
import type { CorrectableField, Corrections } from '../../utils/article/index.ts'
import { exporters, fileName, fileOf } from '../../utils/export/index.ts'
import type { ArticleEntry, HighlightRecord } from '../../utils/library/records.ts'
import { saveFile } from '../../utils/platform/download.ts'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'
import { libraryFailure } from '../../utils/platform/library-words.ts'
import { send } from '../../utils/platform/messages.ts'
import { openOptions, openWelcome, preparePage } from '../../utils/platform/pages.ts'
import type { Words } from '../../utils/platform/words.ts'
import { connectLibrary } from './library.ts'
import { subjectTab, usePage } from './use-page.ts'
import type { SubjectTab } from './use-page.ts'
import { useReadingList } from './use-reading-list.ts'

/** The reader's own day, YYYY-MM-DD. */
const today = () => formatDate(new Date(), 'yyyy-MM-dd')

function Popup({ words }: { words: Words }) {
  const { t } = words
  const say = (error: unknown) => libraryFailure(error, t)
  const [tab, setTab] = useState<SubjectTab | undefined | 'unknown'>('unknown')
  const [library, setLibrary] = useState<LibraryClient>()
  const [failure, setFailure] = useState<string>()
  const [search, setSearch] = useState('')
  const [format, setFormat] = useState(exporters[0]!.id)
  const [status, setStatus] = useState<{ text: string; undo?: () => void }>()
  const [correcting, setCorrecting] = useState<CorrectableField>()
  const page = usePage(tab)
  const list = useReadingList(library, search, say)

  useEffect(() => {
    void subjectTab().then(setTab)
    connectLibrary().then(setLibrary, error => setFailure(say(error)))
  }, [])

  const attempt = (work: Promise<unknown>) => void work.catch(error => setStatus({ text: say(error) }))

  function remove(id: string, title: string, removal: (library: LibraryClient) => Promise<void>) {
    if (!library) return
    attempt(
      removal(library).then(() =>
        setStatus({
          text: t('popup.removed', { title }),
          undo: () => attempt(library.restore(id).then(() => setStatus(undefined))),
        }),
      ),
    )
  }

  async function exportTo(entry?: ArticleEntry) {
    const exporter = exporters.find(({ id }) => id === format)
    if (!library || !exporter) return
    const parts: (string | Uint8Array)[] = []
    const onProgress = (done: number, all: number) => setStatus({ text: t('popup.exporting', { done, all }) })
    try {
      const reader = library.reader(entry && { articleId: entry.article.id })
      for await (const part of exporter.write(reader, { onProgress })) parts.push(part)
      const kind = fileOf(exporter, await reader.count())
      const file = fileName(kind, entry?.article.title, today())
      saveFile(parts, file, kind.mediaType)
      setStatus({ text: t('popup.exported', { file }) })
    } catch (error) {
      setStatus({ text: t('popup.exportFailed', { reason: say(error) }) })
    }
  }

  async function correct(corrections: Corrections) {
    if (page.view.state !== 'read') return
    try {
      await page.correct(page.view.page.canonicalUrl, corrections)
    } catch (error) {
      throw new Error(say(error), { cause: error })
    }
    setCorrecting(undefined)
  }

  const open = ({ article }: ArticleEntry, highlight?: HighlightRecord) =>
    attempt(
      send('openPassage', {
        url: article.url,
        canonicalUrl: article.canonicalUrl,
        highlightId: highlight?.id,
        quote: highlight?.quote,
      }),
    )

  return (
    <WordsContext.Provider value={words}>
      <PopupView
        page={{
          view: page.view,
          onConversions: on => attempt(page.setConversions(on)),
          onWalk: () => attempt(page.walk()),
          onReadAnyway: () => attempt(page.readAnyway()),
          ruling: page.ruling,
          onRule: choice => attempt(page.rule(choice)),
          correcting,
          onCorrect: setCorrecting,
          onCorrections: correct,
          onShowFigures: () =>
            attempt(page.view.state === 'read' ? page.showFigures(page.view.page.canonicalUrl) : Promise.resolve()),
          now: () => new Date(),
          onAllow: () => attempt(page.allow()),
          onWelcome: () => void openWelcome(),
        }}
        list={failure ? { state: 'failed', reason: failure } : list}
        search={search}
        onSearch={setSearch}
        actions={{
          onOpen: open,
          onRemoveArticle: ({ article }) => remove(article.id, article.title, lib => lib.removeArticle(article.id)),
          onRemoveHighlight: (_entry, { id, quote }) => remove(id, quote, lib => lib.removeHighlight(id)),
          onExport: entry => void exportTo(entry),
        }}
        formats={exporters}
        format={format}
        onFormat={setFormat}
        onExportAll={() => void exportTo()}
        status={status}
        onSettings={() => void openOptions()}
      />
    </WordsContext.Provider>
  )
}

void preparePage().then(words => render(<Popup words={words} />, document.getElementById('app')!))
