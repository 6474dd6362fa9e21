import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PageView } from '../../components/PagePanel.tsx'
import { oneAtATime } from '../../utils/one-at-a-time.ts'
import { send } from '../../utils/platform/messages.ts'
import { askFor, siteOf } from '../../utils/platform/permissions.ts'
import { verdictOn } from '../../utils/platform/verdicts.ts'
import type { VerdictChoice } from '../../utils/platform/verdicts.ts'
import type { Corrections } from '../../utils/article/index.ts'
import type { Words } from '../../utils/platform/words.ts'
import type { Ruling } from '../../components/VerdictChoice.tsx'

import { useAsking } from './use-asking.ts'

/** How often the page is asked again while the popup is open, in milliseconds: figures may still be arriving. */
const ASK_AGAIN = 700

export interface SubjectTab {
  id: number
  /** Whether it is in a private window. */
  isPrivate: boolean
  url?: string
}

/** The tab that the popup is about: the active one, or the one that its address names. */
export async function subjectTab(): Promise<SubjectTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  return tab?.id === undefined ? undefined : { id: tab.id, isPrivate: tab.incognito, url: tab.url }
}

async function look(tab: SubjectTab | undefined, force: boolean): Promise<PageView> {
  if (!tab) return { state: 'not-a-page' }
  const answer = await send('readTab', { tabId: tab.id, force })
  if (answer.state === 'reading') {
    const page = await send('pageState', undefined, tab.id)
    return page.ready ? { state: 'read', page } : { state: 'looking' }
  }
  if (answer.state !== 'not-allowed') return answer
  return { state: 'not-allowed', site: tab.url && /^https?:/.test(tab.url) ? new URL(tab.url).host : undefined }
}

async function rulingOn(tab: SubjectTab | undefined): Promise<Ruling | undefined> {
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined
  return { site: new URL(tab.url).host, verdict: await verdictOn(tab.url) }
}

/** What is known of the page, kept up to date while the popup is open, and what can be asked of it. */
export function usePage(tab: SubjectTab | undefined | 'unknown', words: Words) {
  const { question, asking } = useAsking(words)
  const [view, setView] = useState<PageView>({ state: 'looking' })
  const [ruling, setRuling] = useState<Ruling>()
  // Questions overlap: the answer to an earlier one says nothing any more once a later one is answered.
  const asked = useRef(0)
  const answered = useRef(0)
  const refresh = useCallback(
    async (force = false) => {
      if (tab === 'unknown') return
      const question = ++asked.current
      const isLate = () => question < answered.current
      try {
        const [seen, ruled] = await Promise.all([look(tab, force), rulingOn(tab)])
        if (isLate()) return
        answered.current = question
        setView(seen)
        setRuling(ruled)
      } catch (error) {
        if (isLate()) return
        answered.current = question
        setView({ state: 'failed', reason: error instanceof Error ? error.message : String(error) })
      }
    },
    [tab],
  )
  const conversions = useConversions(tab, refresh)
  const goesOn = view.state === 'read' || view.state === 'looking' || view.state === 'failed'
  useEffect(() => void refresh(), [refresh])
  useEffect(() => {
    if (!goesOn) return
    const timer = setInterval(() => void refresh(), ASK_AGAIN)
    return () => clearInterval(timer)
  }, [refresh, goesOn])

  async function rule(choice: VerdictChoice) {
    if (typeof tab !== 'object' || !tab.url) return
    const { id: tabId, url } = tab
    await asking(() => send('overrule', { tabId, url, choice }))
    await refresh()
  }

  return {
    view: conversions.wanted === undefined ? view : withConversions(view, conversions.wanted),
    ruling,
    /** Whether what is done may be kept, while that is asked. */
    question,
    rule,
    /** Keeps what the reader corrected of the article that the popup shows. */
    async correct(canonicalUrl: string, corrections: Corrections) {
      if (typeof tab !== 'object') return
      await asking(() => send('correct', { tabId: tab.id, canonicalUrl, corrections }))
      // The background tells every tab; this one is waited for, so that what is shown next is right.
      await send('libraryChanged', undefined, tab.id)
      await refresh()
    },
    async showFigures(canonicalUrl: string) {
      if (typeof tab !== 'object') return
      await asking(() => send('showFigures', { tabId: tab.id, canonicalUrl }))
      await send('libraryChanged', undefined, tab.id)
      await refresh()
    },
    setConversions: conversions.set,
    /** Saves the article of the page, without keeping anything of it. */
    async save() {
      if (typeof tab === 'object') await asking(() => send('savePage', undefined, tab.id))
    },
    async walk() {
      if (typeof tab !== 'object') return
      await send('enterFigureMode', undefined, tab.id)
      // Closing the popup gives the keyboard back to the page.
      window.close()
    },
    /** Reads the page whatever it looks like, and remembers that; only for now where its address is not known, or is not to be. */
    readAnyway: () => (typeof tab === 'object' && tab.url && !tab.isPrivate ? rule('page-yes') : refresh(true)),
    async allow() {
      if (typeof tab !== 'object' || !tab.url || !(await askFor([siteOf(tab.url)]))) return
      await send('permissionsAnswered', undefined)
      await refresh()
    },
  }
}

const withConversions = (view: PageView, on: boolean): PageView =>
  view.state === 'read' ? { ...view, page: { ...view.page, conversions: { ...view.page.conversions, on } } } : view

/** The switch for conversions: it stands at once where the reader put it, however long the page takes to follow. */
function useConversions(tab: SubjectTab | undefined | 'unknown', refresh: () => Promise<void>) {
  const [wanted, setWanted] = useState<boolean>()
  const waiting = useRef(0)
  const tell = useMemo(
    () => oneAtATime((on: boolean) => (typeof tab === 'object' ? send('toggleConversions', { on }, tab.id) : nothing)),
    [tab],
  )
  return {
    wanted,
    set: async (on: boolean) => {
      setWanted(on)
      waiting.current++
      try {
        await tell(on)
      } finally {
        await refresh()
        waiting.current--
        if (waiting.current === 0) setWanted(undefined)
      }
    },
  }
}

const nothing = Promise.resolve()
