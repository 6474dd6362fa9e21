import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PanelView } from '../../components/panel/PanelView.tsx'
import { send } from '../../utils/platform/messages.ts'
import type { PanelState } from '../../utils/reader/panel-state.ts'

/** How often the page is asked again while the panel is seen, in milliseconds: figures and highlights may have come. */
const ASK_AGAIN = 1000

/** The article that the panel shows, and the tab that it is in. */
interface Shown {
  tabId: number
  article: PanelState
}

/** The tab that the panel is about: the active one of its window, or the one that its address names. */
async function subjectTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  if (named) return named
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

/**
 * The article of the tab in front, kept up to date while the panel is open. Where that tab shows none, or may not be read,
 * the last article stays, and `here` says what the tab is.
 */
export function useArticle() {
  const [shown, setShown] = useState<Shown>()
  const [here, setHere] = useState<PanelView['here']>('looking')
  const turn = useRef(0)

  const look = useCallback(async (force = false) => {
    const mine = ++turn.current
    const isLatest = () => mine === turn.current
    try {
      const tabId = await subjectTab()
      if (tabId === undefined) return
      const answer = await send('readTab', { tabId, force })
      if (!isLatest()) return
      if (answer.state !== 'reading') return setHere(answer.state)
      const article = await send('panelState', undefined, tabId)
      if (!isLatest()) return
      if (!article.ready) return setHere('looking')
      setHere('read')
      // What has not changed is not drawn again: the keyboard stays where it is.
      setShown(before =>
        before?.tabId === tabId && JSON.stringify(before.article) === JSON.stringify(article)
          ? before
          : { tabId, article },
      )
    } catch (error) {
      // A page that is being left answers no more; the next look sees the one after it.
      console.debug('Angka could not look at the page:', error)
      if (isLatest()) setHere('looking')
    }
  }, [])

  useEffect(() => {
    const again = () => void look()
    const onUpdated = (_id: number, change: { status?: string }) => {
      if (change.status === 'complete') again()
    }
    again()
    browser.tabs.onActivated.addListener(again)
    browser.tabs.onUpdated.addListener(onUpdated)
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again()
    }, ASK_AGAIN)
    return () => {
      browser.tabs.onActivated.removeListener(again)
      browser.tabs.onUpdated.removeListener(onUpdated)
      clearInterval(timer)
    }
  }, [look])

  return { shown, here, look }
}
