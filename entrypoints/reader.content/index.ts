import { defineContentScript } from 'wxt/utils/define-content-script'
import { libraryFailure } from '../../utils/platform/library-words.ts'
import { answerInReader, send } from '../../utils/platform/messages.ts'
import { changeSettings, readSettings, watchSettings } from '../../utils/platform/settings.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { createInteraction } from '../../utils/reader/interaction.ts'
import type { ReaderPort } from '../../utils/reader/port.ts'
import { watchProgress } from '../../utils/reader/progress.ts'
import { createPanelPlaces } from '../../utils/reader/panel-places.ts'
import { createSession } from '../../utils/reader/session.ts'
import { choicesFrom } from './choices.ts'
import { createOverlay } from './overlay.tsx'
import { followingWords } from './words.ts'

// Put into a page only when it is an article, by `scripting.executeScript`: it matches nothing by itself.
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const leaving = new AbortController()
    const signal = AbortSignal.any([ctx.signal, leaving.signal])
    // Another look at the page asks first whether a reader is there: it must be answered from the first moment on.
    answerInReader('ping', signal, () => true)

    const settings = await readSettings()
    // A page may not load the package's files: the words come from the background.
    const { words, problem, follow } = await followingWords(settings, language => send('words', { language })).catch(
      (error: unknown) => {
        // Nobody is here to read: the next look at the page may put in another reader.
        leaving.abort()
        throw error
      },
    )
    // A newer script of ours may have taken over in the meantime.
    if (ctx.isInvalid) return
    const choices = choicesFrom(settings, location.host)
    const port = portFor(error => libraryFailure(error, words.t))
    const overlay = createOverlay(document, words, signal)
    const now = () => new Date()
    /** The page is not to be read: everything goes out of it, and nobody answers for it any more. */
    const leave = () => {
      port.articleLeft()
      leaving.abort()
    }
    const session = createSession({
      document,
      port,
      words,
      choices,
      now,
      signal,
      onChange: () => interaction?.pageChanged(),
      onOverruled: leave,
    })
    const interaction = createInteraction({
      document,
      session,
      overlay,
      port,
      words,
      now,
      signal,
    })

    watchProgress(
      window,
      () => {
        const { article } = session
        if (!article) return undefined
        const { text } = article
        return { key: article.canonicalUrl, range: text.range(0, text.text.length) }
      },
      (canonicalUrl, progress) => port.readTo(canonicalUrl, progress),
      signal,
    )

    // Whoever put the reader in waits until it answers, not until it has read.
    const firstRead = session.read()

    if (problem) interaction.say(problem)

    answerInReader('leave', signal, leave)
    answerInReader('pageState', signal, () => session.state())
    const panel = createPanelPlaces({ document, session, words, goTo: id => interaction.goTo(id), signal })
    answerInReader('panelState', signal, () => session.panel())
    answerInReader('goInPage', signal, place => firstRead.then(() => panel.go(place)))
    answerInReader('keepFigure', signal, figure => panel.keep(figure))
    answerInReader('savePage', signal, () => session.save())
    answerInReader('toggleConversions', signal, ({ on }) => interaction.toggleConversions(on))
    answerInReader('enterFigureMode', signal, () => interaction.enterFigureMode())
    answerInReader('highlightSelection', signal, () => interaction.highlightSelection())
    answerInReader('goToHighlight', signal, ({ id }) => firstRead.then(() => interaction.goTo(id)))
    answerInReader('libraryChanged', signal, () => session.refresh())
    answerInReader('ratesChanged', signal, () => interaction.ratesChanged())
    let last = settings
    /** What is chosen while the page is open holds at once; what was chosen last, where the words come later. */
    const catchUp = async (next: Settings) => {
      last = next
      await follow(next)
      return choicesFrom(last, location.host)
    }
    watchSettings(next => void catchUp(next).then(choices => session.choose(choices)), signal)

    // Nothing that happened while the page was put away has reached it.
    window.addEventListener(
      'pageshow',
      event => {
        if (event.isTrusted && event.persisted)
          void readSettings()
            .then(catchUp)
            .then(choices => session.resume(choices))
      },
      { signal },
    )

    void firstRead.then(async () => {
      const { article } = session
      const passage = article && (await port.pendingPassage(article.canonicalUrl))
      if (passage) interaction.goTo(passage)
    })
  },
})

/** The background, as the reader sees it; what fails there arrives in the reader's words. */
function portFor(inWords: (error: unknown) => string): ReaderPort {
  const worded = <T>(answer: Promise<T>) =>
    answer.catch((error: unknown) => {
      throw new Error(inWords(error), { cause: error })
    })
  return {
    figuresFound: count => void send('figuresFound', { count }),
    articleLeft: () => void send('articleLeft', undefined),
    rates: (days, currencies) => send('rates', { days, currencies }),
    correctionsFor: canonicalUrl => worded(send('correctionsFor', { canonicalUrl })),
    figureCorrectionsFor: (canonicalUrl, url) => worded(send('figureCorrectionsFor', { canonicalUrl, url })),
    correctFigure: (canonicalUrl, url, correction) => worded(send('correctFigure', { canonicalUrl, url, correction })),
    refreshArticle: article => worded(send('refreshArticle', article)),
    ruling: url => send('ruling', { url }),
    saveArticle: article => worded(send('saveArticle', article)),
    readTo: (canonicalUrl, progress) => void send('readTo', { canonicalUrl, progress }),
    keep: (article, highlight) => worded(send('keep', { article, highlight })),
    highlightsFor: canonicalUrl => worded(send('highlightsFor', { canonicalUrl })),
    changeHighlight: (id, change) => worded(send('changeHighlight', { id, change })),
    removeHighlight: id => worded(send('removeHighlight', { id })),
    restore: id => worded(send('restore', { id })),
    tagsInUse: () => worded(send('tagsInUse', undefined)),
    keepNoteDraft: (key, draft) => worded(send('keepNoteDraft', { key, draft })),
    noteDraft: key => worded(send('noteDraft', { key })),
    noteDrafts: canonicalUrl => worded(send('noteDrafts', { canonicalUrl })),
    allowPrivateKeeping: () => worded(send('allowPrivateKeeping', undefined)),
    pendingPassage: canonicalUrl => send('pendingPassage', { canonicalUrl }),
    async rememberConversions(on) {
      await changeSettings({ conversions: on })
    },
  }
}
