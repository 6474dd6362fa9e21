import { render } from 'preact'
import '../../components/styles/page.css'
import { TryView } from '../../components/TryView.tsx'
import { WordsContext } from '../../components/words.ts'
import { answerInReader } from '../../utils/platform/messages.ts'
import { preparePage } from '../../utils/platform/pages.ts'
import { readSettings, watchSettings } from '../../utils/platform/settings.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { loadWords } from '../../utils/platform/word-files.ts'
import { createInteraction } from '../../utils/reader/interaction.ts'
import { READER_CSS } from '../../utils/reader/page-styles.ts'
import { createSession } from '../../utils/reader/session.ts'
import { choicesFrom } from '../reader.content/choices.ts'
import { createOverlay } from '../reader.content/overlay.tsx'
import { followingWords } from '../reader.content/words.ts'
import { forgetfulPort } from './port.ts'

/** Where the invented paper would be, were it on the net: what is said of sites holds for it too. */
const HOST = 'quayside.example'
const PUBLISHED = '2020-10-08'

/** The reader's styles for a page, which scripts of the extension's own can't have inserted: no inline style is allowed here. */
function adoptStyles(settings: Settings) {
  const sheet = new CSSStyleSheet()
  const { elements, painting, strong } = READER_CSS
  sheet.replaceSync([elements, painting, settings.palette === 'strong' ? strong : ''].join('\n'))
  document.adoptedStyleSheets = [sheet]
}

/** Puts the reader into this page: the code of every article, without a library behind it. */
async function read(settings: Settings) {
  adoptStyles(settings)
  const { signal } = new AbortController()
  const now = () => new Date()
  const port = forgetfulPort(now)
  const { words, follow } = await followingWords(settings, loadWords)
  const overlay = createOverlay(document, words, signal, { isOwnPage: true })
  const choices = choicesFrom(settings, HOST)
  const session = createSession({
    document,
    port,
    words,
    choices,
    now,
    signal,
    onChange: () => interaction?.pageChanged(),
    onOverruled: () => undefined,
  })
  const interaction = createInteraction({ document, session, overlay, port, words, now, signal })
  answerInReader('toggleConversions', signal, ({ on }) => interaction.toggleConversions(on))
  answerInReader('enterFigureMode', signal, () => interaction.enterFigureMode())
  answerInReader('highlightSelection', signal, () => interaction.highlightSelection())
  watchSettings((next, before) => {
    // The article itself is told in another language then.
    if (next.language !== before.language) return location.reload()
    adoptStyles(next)
    void follow(next).then(() => session.choose(choicesFrom(next, HOST)))
  }, signal)
  await session.read()
  return interaction
}

void Promise.all([preparePage(), readSettings()]).then(([words, settings]) => {
  document.title = words.t('try.title')
  render(
    <WordsContext.Provider value={words}>
      <TryView published={PUBLISHED} onWalk={() => void reader.then(interaction => interaction.enterFigureMode())} />
    </WordsContext.Provider>,
    document.getElementById('app')!,
  )
  // The article stands now: it is drawn at once, and never again.
  const reader = read(settings)
})
