import { format as formatDate } from 'date-fns'
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/styles/popup.css'
import type { ListFilter } from '../../components/popup/ListTools.tsx'
import { PopupView } from '../../components/PopupView.tsx'
import { WordsContext } from '../../components/words.ts'
import type { CorrectableField, Corrections } from '../../utils/article/index.ts'
import type { ArticleEntry, HighlightRecord } from '../../utils/library/records.ts'
import { gather, saveFile } from '../../utils/platform/download.ts'
import { connectLibrary } from '../../utils/platform/library-connection.ts'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'
import { libraryFailure } from '../../utils/platform/library-words.ts'
import { send } from '../../utils/platform/messages.ts'
import { panelOpener } from '../../utils/platform/panel.ts'
import { openLibraryPage, openOptions, openWelcome, preparePage } from '../../utils/platform/pages.ts'
import type { Words } from '../../utils/platform/words.ts'
import { useOnline } from './use-online.ts'
import { subjectTab, usePage } from './use-page.ts'
import type { SubjectTab } from './use-page.ts'
import { useChoices, useKept, useKnownTags, useReadingList } from './use-reading-list.ts'
import { useUndo } from './use-undo.ts'

/** The reader's own day, YYYY-MM-DD. */
const today = () => formatDate(new Date(), 'yyyy-MM-dd')

/** The formats come when the list is there: nothing of them is needed before. */
const loadFormats = () => import('../../utils/export/index.ts')
const loadBackup = () => import('../../utils/platform/backup/index.ts')
type Formats = Awaited<ReturnType<typeof loadFormats>>

function Popup({ words }: { words: Words }) {
  const { t } = words
  const say = (error: unknown) => libraryFailure(error, t)
  const [openPanel, setOpenPanel] = useState<() => Promise<void>>()
  const [tab, setTab] = useState<SubjectTab | undefined | 'unknown'>('unknown')
  const [library, setLibrary] = useState<LibraryClient>()
  const [failure, setFailure] = useState<string>()
  const [search, setSearch] = useState('')
  const [filter, setFilter] = useState<ListFilter>({ state: 'open', sort: 'newest' })
  const [isFiltering, setIsFiltering] = useState(false)
  const [formats, setFormats] = useState<Formats>()
  const [format, setFormat] = useState<string>()
  const [correcting, setCorrecting] = useState<CorrectableField>()
  const page = usePage(tab, words)
  const canonicalUrl = page.view.state === 'read' ? page.view.page.canonicalUrl : undefined
  const { list, more, retry } = useReadingList(library, search, filter, say)
  const isListed = list.state === 'ready'
  const kept = useKept(isListed ? library : undefined, canonicalUrl)
  const choices = useChoices(library, isFiltering)
  const knownTags = useKnownTags(isListed ? library : undefined)
  const { status, tell, attempt, work } = useUndo(say, t('popup.undone'))
  const isOffline = !useOnline()

  const connect = () => {
    setFailure(undefined)
    connectLibrary().then(setLibrary, error => setFailure(say(error)))
  }
  useEffect(() => {
    void subjectTab().then(setTab)
    void panelOpener().then(open => setOpenPanel(() => open))
    connect()
  }, [])
  useEffect(() => {
    if (isListed) void loadFormats().then(setFormats)
  }, [isListed])
  useEffect(() => {
    if (!isListed || !library) return
    // The popup may close at any time: what was not written then is written when a page is next open.
    void loadBackup()
      .then(({ backUpIfDue }) => backUpIfDue(library))
      .catch((error: unknown) => console.debug('No backup:', error))
  }, [isListed, library])

  const titleOf = ({ article }: ArticleEntry) => article.title
  const actions = {
    onOpen: open,
    onArchive(entry: ArticleEntry) {
      if (!library) return
      const isArchived = entry.article.state === 'archived'
      void work(
        library.setState([entry.article.id], isArchived ? 'open' : 'archived'),
        t(isArchived ? 'popup.unarchived' : 'popup.archived', { title: titleOf(entry) }),
        undo => library.undo(undo),
      )
    },
    onTags({ article }: ArticleEntry, tags: string[]) {
      if (!library) return
      const add = tags.filter(tag => !article.tags.includes(tag))
      const remove = article.tags.filter(tag => !tags.includes(tag))
      const text = t('popup.tagged', { title: article.title })
      void work(library.tagArticles([article.id], { add, remove }), text, undo => library.undo(undo))
    },
    onExport: (entry: ArticleEntry) => void exportTo(entry),
    onRemoveArticle(entry: ArticleEntry) {
      if (!library) return
      const text = t('popup.removed', { title: titleOf(entry) })
      void work(library.removeArticles([entry.article.id]), text, undo => library.undo(undo))
    },
    onRemoveHighlight(_entry: ArticleEntry, { id, quote }: HighlightRecord) {
      if (!library) return
      const text = t('popup.removed', { title: quote })
      void work(library.removeHighlight(id), text, () => library.restore(id))
    },
  }

  /** To the article or the passage; without a connection, to what is kept of it. */
  function open({ article }: ArticleEntry, highlight?: HighlightRecord) {
    if (isOffline) return void openLibraryPage(`articles/${article.id}`)
    const { url, canonicalUrl } = article
    attempt(send('openPassage', { url, canonicalUrl, highlightId: highlight?.id, quote: highlight?.quote }))
  }

  async function exportTo(entry?: ArticleEntry) {
    const exporter = formats?.exporters.find(({ id }) => id === format) ?? formats?.exporters[0]
    if (!library || !formats || !exporter) return
    const onProgress = (done: number, all: number) => tell(t('popup.exporting', { done, all }))
    try {
      const reader = library.reader(entry && { articleId: entry.article.id })
      const gathered = await gather(exporter.write(reader, { onProgress }))
      const kind = formats.fileOf(exporter, await reader.count())
      const file = formats.fileName(kind, entry?.article.title, today())
      saveFile(gathered, file, kind.mediaType)
      tell(t('popup.exported', { file }))
    } catch (error) {
      tell(t('popup.exportFailed', { reason: say(error) }))
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

  const missingIds = new Set(
    page.view.state === 'read'
      ? page.view.page.highlights.filter(({ state }) => state === 'missing').map(({ id }) => id)
      : [],
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
          missing: kept?.highlights.filter(({ id }) => missingIds.has(id)),
        }}
        kept={kept}
        question={page.question}
        onSave={() => attempt(page.save())}
        list={failure ? { state: 'failed', reason: failure } : list}
        onRetry={failure ? connect : retry}
        onEnd={more}
        search={search}
        onSearch={setSearch}
        filter={filter}
        onFilter={setFilter}
        choices={choices}
        knownTags={knownTags}
        isFiltering={isFiltering}
        onFiltering={setIsFiltering}
        actions={actions}
        isOffline={isOffline}
        footer={{
          formats: formats?.exporters ?? [],
          format: format ?? formats?.exporters[0]?.id ?? '',
          onFormat: setFormat,
          onExportAll: () => void exportTo(),
          onLibrary: () => void openLibraryPage(),
          onPanel: openPanel && (() => attempt(openPanel().then(() => window.close()))),
          onSettings: () => void openOptions(),
        }}
        status={status}
      />
    </WordsContext.Provider>
  )
}

void preparePage().then(words => render(<Popup words={words} />, document.getElementById('app')!))
