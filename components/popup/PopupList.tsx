import { useEffect, useRef, useState } from 'preact/hooks'
import type { ArticleEntry } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'
import { isWriting, shortcutOf } from './keys.ts'
import { ReadingRow } from './ReadingRow.tsx'
import type { RowActions } from './ReadingRow.tsx'

interface Props {
  entries: ArticleEntry[]
  search: string
  actions: RowActions
  knownTags: readonly string[]
  /** The article on the page in front, which stands open in the list. */
  here?: string
  /** Called when the end of the list comes into sight. */
  onEnd: () => void
}

/**
 * The reading list. Arrows walk its articles and what is shown of them, to the side they open and close an article; Enter
 * leads to the article or the passage.
 */
export function PopupList({ entries, search, actions, knownTags, here, onEnd }: Props) {
  const { t } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [tagging, setTagging] = useState<string>()
  const [current, setCurrent] = useState<string>()
  /** The row where the keyboard was last: when it goes away, its place is where the keyboard goes on. */
  const lastRow = useRef(-1)
  const isOpen = (id: string) => toggled.get(id) ?? id === here
  const toggle = (id: string, open: boolean) => {
    setToggled(new Map([...toggled, [id, open]]))
    if (!open && tagging === id) setTagging(undefined)
  }
  const edit = (id: string, isTagging: boolean) => {
    if (isTagging) toggle(id, true)
    setTagging(isTagging ? id : undefined)
    if (!isTagging) focusOn(id)
  }

  const stops = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
  const focusOn = (id: string) =>
    stops()
      .find(stop => stop.dataset.stop === id)
      ?.focus()

  const ids = entries.flatMap(({ article, highlights }) => [article.id, ...highlights.map(({ id }) => id)])
  const known = current !== undefined && ids.includes(current) ? current : entries[0]?.article.id

  useEffect(() => {
    if (lastRow.current === -1 || document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll<HTMLElement>('.item')
    const row = rows?.[Math.min(lastRow.current, rows.length - 1)]
    row?.querySelector<HTMLElement>('[data-stop]')?.focus()
  }, [entries])

  function press(event: KeyboardEvent) {
    const row = (event.target as Element).closest<HTMLElement>('.item')
    const entry = entries.find(({ article }) => article.id === row?.dataset.article)
    const key = shortcutOf(event)
    if (!entry || !key || isWriting(event.target)) return
    const { id } = entry.article
    const toEnd = getComputedStyle(list.current!).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const all = stops()
    const at = all.findIndex(
      stop => stop === event.target || (stop.dataset.stop === id && !all.includes(event.target as HTMLElement)),
    )
    if (key === 'ArrowDown') all[Math.min(at + 1, all.length - 1)]?.focus()
    else if (key === 'ArrowUp') {
      // Above the list stands the search.
      if (at <= 0) return
      all[at - 1]?.focus()
    } else if (key === 'Home') all[0]?.focus()
    else if (key === 'End') all.at(-1)?.focus()
    else if (key === 'ArrowLeft' || key === 'ArrowRight') {
      toggle(id, key === toEnd)
      if (key !== toEnd) focusOn(id)
    } else if (key === 'e') actions.onArchive(entry)
    else if (key === '#') edit(id, true)
    else if (key === 'Delete') {
      const highlight = entry.highlights.find(({ id }) => id === (event.target as HTMLElement).dataset.stop)
      if (highlight) actions.onRemoveHighlight(entry, highlight)
      else actions.onRemoveArticle(entry)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  function reach(event: FocusEvent) {
    const target = event.target as HTMLElement
    if (target.dataset.stop) setCurrent(target.dataset.stop)
    const rows = [...(list.current?.querySelectorAll('.item') ?? [])]
    lastRow.current = rows.findIndex(row => row.contains(target))
  }

  return (
    <>
      <ul
        ref={list}
        class="list"
        aria-label={t('popup.list')}
        onKeyDown={press}
        onFocusIn={reach}
        onFocusOut={event => {
          // Who goes elsewhere by themselves is not fetched back.
          if (event.relatedTarget) lastRow.current = -1
        }}
      >
        {entries.map(entry => {
          const { id } = entry.article
          return (
            <ReadingRow
              key={id}
              entry={entry}
              search={search}
              actions={actions}
              knownTags={knownTags}
              isOpen={isOpen(id)}
              isTagging={tagging === id}
              current={known}
              onToggle={open => toggle(id, open)}
              onTagging={is => edit(id, is)}
            />
          )
        })}
      </ul>
      <End onEnd={onEnd} count={entries.length} />
    </>
  )
}

/** Stands below the list, and tells when it comes into sight. */
function End({ onEnd, count }: { onEnd: () => void; count: number }) {
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(seen => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onEnd()
    })
    observer.observe(end.current!)
    return () => observer.disconnect()
  }, [count])
  return <div ref={end} class="end" />
}
