import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { openLibrary } from '../utils/library/index.ts'
import type { ArticleDraft } from '../utils/library/records.ts'
import { showCount } from '../utils/platform/badge.ts'
import { openPassage, pendingPassageFor } from '../utils/platform/passages.ts'
import { watchPermissions } from '../utils/platform/permissions.ts'
import {
  hasReader,
  overrule,
  readDetected,
  readIfRuled,
  readOpenTabs,
  readTab,
  tabsWithReaders,
  registerDetection,
} from '../utils/platform/injection.ts'
import { serveLibrary } from '../utils/platform/library-server.ts'
import { answerExtension, answerPage, send } from '../utils/platform/messages.ts'
import { besideLibrary, createNoteDrafts } from '../utils/platform/note-drafts.ts'
import {
  allowPrivateKeeping,
  assertMayKeep,
  assertMayKeepOf,
  mayKeep,
  watchPrivateWindows,
} from '../utils/platform/private-windows.ts'
import { watchPalette } from '../utils/platform/palette.ts'
import { serveRates } from '../utils/platform/rate-server.ts'
import { readSettings } from '../utils/platform/settings.ts'
import { makeMenus, watchCommands } from '../utils/platform/commands.ts'
import { doDaily } from '../utils/platform/upkeep.ts'
import { ruling, verdictOn } from '../utils/platform/verdicts.ts'
import { loadReaderWords } from '../utils/platform/word-files.ts'
import { READER_CSS } from '../utils/reader/page-styles.ts'

export default defineBackground(() => {
  const library = openLibrary()

  const readWhatIsAllowed = async () => {
    await registerDetection()
    await readOpenTabs()
  }

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus()
    void readWhatIsAllowed()
    void library.bringUpToDate()
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
  browser.runtime.onStartup.addListener(() => {
    void registerDetection()
    void library.bringUpToDate()
  })
  watchPermissions(() => void readWhatIsAllowed())
  watchCommands()
  doDaily(() => library.emptyTrash())

  answerPage('articleDetected', async (_data, tabId) => {
    if (tabId !== undefined) await readDetected(tabId, READER_CSS)
  })
  answerPage('words', ({ language }) => loadReaderWords(language))
  answerPage('figuresFound', ({ count }, tabId) => showCount(tabId, count))
  answerPage('articleLeft', (_data, tabId) => showCount(tabId, 0))

  const forLibrary = async (draft: ArticleDraft) => {
    const { keepText } = await readSettings()
    return keepText ? draft : { ...draft, text: undefined }
  }
  /** Every tab that may show the article is told; those that don't, don't care. */
  const tellTabs = async (what: 'libraryChanged' | 'ratesChanged' = 'libraryChanged') => {
    await Promise.all((await tabsWithReaders()).map(id => send(what, undefined, id)))
  }
  watchPalette(READER_CSS, tabsWithReaders)
  serveRates(library.rates, () => tellTabs('ratesChanged'))

  answerPage('keep', async ({ article, highlight }, _tabId, isPrivate) => {
    await assertMayKeep(isPrivate)
    const record = await library.addHighlight(await forLibrary(article), highlight)
    void tellTabs()
    return record
  })
  answerPage('saveArticle', async (draft, _tabId, isPrivate) => {
    await assertMayKeep(isPrivate)
    await library.saveArticle(await forLibrary(draft))
  })
  // That a saved article was opened again is not written down either.
  answerPage('refreshArticle', async (draft, _tabId, isPrivate) => {
    if (await mayKeep(isPrivate)) await library.refreshArticle(await forLibrary(draft))
  })
  answerPage('readTo', async ({ canonicalUrl, progress }, _tabId, isPrivate) => {
    if (await mayKeep(isPrivate)) await library.readTo(canonicalUrl, progress)
  })
  answerPage('correctionsFor', ({ canonicalUrl }) => library.correctionsFor(canonicalUrl))
  answerPage('figureCorrectionsFor', ({ canonicalUrl, url }) =>
    library.figureCorrectionsFor(canonicalUrl, new URL(url).host),
  )
  answerPage('correctFigure', async ({ canonicalUrl, url, correction }, _tabId, isPrivate) => {
    await assertMayKeep(isPrivate)
    await library.correctFigure(canonicalUrl, new URL(url).host, correction)
    void tellTabs()
  })
  answerPage('ruling', async ({ url }) => ruling(await verdictOn(url)) ?? null)
  answerPage('highlightsFor', ({ canonicalUrl }) => library.highlightsFor(canonicalUrl))
  answerPage('changeHighlight', async ({ id, change }, _tabId, isPrivate) => {
    await assertMayKeep(isPrivate)
    await library.updateHighlight(id, change)
    void tellTabs()
  })
  answerPage('removeHighlight', async ({ id }, _tabId, isPrivate) => {
    await assertMayKeep(isPrivate)
    await library.removeHighlight(id)
    void tellTabs()
  })
  answerPage('restore', async ({ id }, _tabId, isPrivate) => {
    await assertMayKeep(isPrivate)
    await library.restore(id)
    void tellTabs()
  })
  answerPage('tagsInUse', async () => {
    const inUse = await library.inUse('tag')
    return inUse.sort((a, b) => b.count - a.count).map(({ value }) => value)
  })
  const drafts = createNoteDrafts(library, besideLibrary())
  answerPage('keepNoteDraft', async ({ key, draft }, _tabId, isPrivate) =>
    (await mayKeep(isPrivate)) ? drafts.keep(key, draft) : true,
  )
  answerPage('noteDraft', async ({ key }) => (await drafts.get(key)) ?? null)
  answerPage('noteDrafts', ({ canonicalUrl }) => drafts.ofArticle(canonicalUrl))
  answerPage('allowPrivateKeeping', () => allowPrivateKeeping())
  watchPrivateWindows()
  answerPage('pendingPassage', ({ canonicalUrl }, tabId) => pendingPassageFor(tabId, canonicalUrl))

  answerExtension('readTab', ({ tabId, force }) => readTab(tabId, force, READER_CSS))
  answerExtension('openPassage', passage => openPassage(passage))
  answerExtension('permissionsAnswered', readWhatIsAllowed)
  answerExtension('correct', async ({ tabId, canonicalUrl, corrections }) => {
    await assertMayKeepOf(tabId)
    await library.correct(canonicalUrl, corrections)
    void tellTabs()
  })
  answerExtension('showFigures', async ({ tabId, canonicalUrl }) => {
    await assertMayKeepOf(tabId)
    await library.showFigures(canonicalUrl)
    void tellTabs()
  })
  answerExtension('overrule', async ({ tabId, url, choice }) => {
    await assertMayKeepOf(tabId)
    await overrule(tabId, url, choice, READER_CSS)
  })
  serveLibrary(library, tellTabs)

  // A page that changes its address without a load: its reader looks again by itself, a page without one is asked.
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.status === 'complete' && url !== undefined) void readIfRuled(tabId, url, READER_CSS)
    if (change.url === undefined) return
    void hasReader(tabId).then(has => (has ? undefined : readTab(tabId, false, READER_CSS)))
  })
})
