import { render } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import '../../components/styles/library.css'
import { LibraryShell } from '../../components/library/LibraryShell.tsx'
import { WordsContext } from '../../components/words.ts'
import { HIGHLIGHT_CSS } from '../../utils/highlights/index.ts'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'
import { backUpIfDue, GrantLapsed } from '../../utils/platform/backup/index.ts'
import { connectLibrary } from '../../utils/platform/library-connection.ts'
import { libraryFailure } from '../../utils/platform/library-words.ts'
import { openOptions, preparePage } from '../../utils/platform/pages.ts'
import type { Words } from '../../utils/platform/words.ts'
import { places } from './places/index.ts'
import { useAddress } from './use-address.ts'
import { useNotice } from './use-notice.ts'
import { useWorks } from './use-works.ts'
import type { RunWork } from './use-works.ts'

function LibraryPage({ words }: { words: Words }) {
  const { t } = words
  const [library, setLibrary] = useState<LibraryClient>()
  const [failure, setFailure] = useState<string>()
  const address = useAddress()
  const { id, Show } = places.find(place => place.id === address.place) ?? places[0]!

  const inWords = useCallback((error: unknown) => libraryFailure(error, t), [t])
  const { notice, say, close, takeBack } = useNotice(inWords, t)
  const { works, run } = useWorks()
  const runWork = useCallback<RunWork>((start, work) => run(id, start, work), [run, id])
  const attempt = useCallback(
    (work: Promise<unknown>) => void work.catch((error: unknown) => say({ text: inWords(error), failed: true })),
    [say, inWords],
  )
  const connect = () => {
    setFailure(undefined)
    connectLibrary().then(
      opened => {
        setLibrary(opened)
        // What is due is written while the page is open; a folder that waits for a click says so by the badge.
        backUpIfDue(opened).catch((error: unknown) => {
          if (!(error instanceof GrantLapsed))
            say({ text: t('backup.failed', { reason: inWords(error) }), failed: true })
        })
      },
      error => setFailure(inWords(error)),
    )
  }
  useEffect(connect, [])
  useEffect(() => {
    document.title = `Angka: ${t(`shelf.places.${id}`)}`
  }, [id])

  return (
    <WordsContext.Provider value={words}>
      <LibraryShell
        places={places}
        current={id}
        works={works.filter(({ place }) => place !== id)}
        notice={notice}
        onCloseNotice={close}
        onTakeBack={takeBack}
        onSettings={() => attempt(openOptions())}
      >
        {failure && (
          <div class="empty failed" role="alert">
            <p>{failure}</p>
            <button type="button" class="retry" onClick={connect}>
              {t('popup.retry')}
            </button>
          </div>
        )}
        {!failure && !library && <p class="empty">{t('popup.loading')}</p>}
        {library && (
          <Show
            key={id}
            library={library}
            words={words}
            rest={address.place === id ? address.rest : ''}
            say={say}
            runWork={runWork}
            running={works.find(({ place }) => place === id)}
            attempt={attempt}
            inWords={inWords}
          />
        )}
      </LibraryShell>
    </WordsContext.Provider>
  )
}

// The colours of highlights are those of the page they were made on. A sheet that is made here needs no style element,
// which the page's policy refuses.
const painting = new CSSStyleSheet()
painting.replaceSync(HIGHLIGHT_CSS)
document.adoptedStyleSheets.push(painting)

void preparePage().then(words => render(<LibraryPage words={words} />, document.getElementById('app')!))
