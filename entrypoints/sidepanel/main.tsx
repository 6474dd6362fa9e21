import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/styles/panel.css'
import { copiedTable, copyTable } from '../../components/figures/table-copy.ts'
import { panelTable } from '../../components/panel/panel-table.ts'
import { PanelView } from '../../components/panel/PanelView.tsx'
import { WordsContext } from '../../components/words.ts'
import { codeOf } from '../../utils/platform/library-words.ts'
import { send } from '../../utils/platform/messages.ts'
import { preparePage } from '../../utils/platform/pages.ts'
import type { Words } from '../../utils/platform/words.ts'
import type { PanelFigure } from '../../utils/reader/panel-state.ts'
import type { PanelPlace } from '../../utils/reader/panel-places.ts'
import { useAsking } from '../popup/use-asking.ts'
import { useArticle } from './use-article.ts'

/** What was done is said for so long, in milliseconds. */
const SAID = 6000

function Panel({ words }: { words: Words }) {
  const { t } = words
  const { shown, here, look } = useArticle()
  const [notice, setNotice] = useState<{ text: string; failed?: boolean }>()
  const [isAway, setAway] = useState(false)
  const [keeping, setKeeping] = useState<{ done: number; all: number; stop: AbortController }>()

  const { question, asking } = useAsking(words)

  const say = (text: string, failed = false) => setNotice({ text, failed })
  const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error: unknown) =>
      say(codeOf(error) === 'private' ? t('private.kept') : t('page.failed', { reason: reason(error) }), true),
    )

  useEffect(() => {
    if (!notice || notice.failed) return
    const timer = setTimeout(() => setNotice(undefined), SAID)
    return () => clearTimeout(timer)
  }, [notice])
  useEffect(() => setAway(false), [shown?.tabId, shown?.article.canonicalUrl])

  async function go(place: PanelPlace) {
    if (!shown) return
    const found = await send('goInPage', place, shown.tabId)
    setAway(found && place !== 'back')
    if (!found) say(t('panel.notThere'), true)
  }

  /** Keeps figures one after the other, each with its article; a stop leaves those that were kept. */
  async function keep(figures: PanelFigure[]) {
    if (!shown) return
    const stop = new AbortController()
    let done = 0
    try {
      for (const { index, text } of figures) {
        if (stop.signal.aborted) break
        if (figures.length > 1) setKeeping({ done, all: figures.length, stop })
        await asking(() => send('keepFigure', { index, text }, shown.tabId))
        done++
      }
      say(t('panel.keptFigures', { count: done }))
    } finally {
      setKeeping(undefined)
      await look()
    }
  }

  return (
    <WordsContext.Provider value={words}>
      <PanelView
        here={here}
        question={question}
        article={shown?.article}
        isAway={isAway}
        notice={notice}
        keeping={keeping}
        onGo={place => attempt(go(place))}
        onKeep={figures => attempt(keep(figures))}
        onStop={() => keeping?.stop.abort()}
        onCopy={figures => {
          const { header, rows } = panelTable(figures, shown!.article, words)
          attempt(copyTable(copiedTable(header, rows)).then(() => say(t('table.copied', { count: figures.length }))))
        }}
        onRead={() => attempt(look(true))}
      />
    </WordsContext.Provider>
  )
}

void preparePage().then(words => render(<Panel words={words} />, document.getElementById('app')!))
