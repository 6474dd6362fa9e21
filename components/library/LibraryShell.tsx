import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { isWriting } from '../popup/keys.ts'
import { Progress } from '../Progress.tsx'
import { useWords } from '../words.ts'

/** A place of the library page, as its navigation names it. */
export interface ShellPlace {
  /** The address behind the #, and the end of its name's key. */
  id: string
  group: 'kept' | 'transfer'
}

/** What was just done or went wrong, with a way back where there is one. */
export interface Notice {
  text: string
  failed?: boolean
  undo?: () => Promise<unknown>
}

/** Long work that goes on in the page, at whichever of its places the reader is. */
export interface Work {
  id: number
  /** The place at which it was begun. */
  place: string
  label: string
  done: number
  /** 0 while it is not known. */
  all: number
  stop: () => void
}

/**
 * What was done is said for so long, in milliseconds, and longer while a pointer or the focus is on it. What can be taken
 * back, and what went wrong, stands until it is closed or something else is said: nobody has to hurry (WCAG 2.2.1).
 */
const SAID = 8000

interface Props {
  places: readonly ShellPlace[]
  current: string
  works: readonly Work[]
  notice?: Notice
  onCloseNotice: () => void
  /** Takes back what was done last: from its notice, or by the keys that do so everywhere. */
  onTakeBack: () => void
  onSettings: () => void
  children: ComponentChildren
}

/** The frame of the library page: where one can go, the place that one is at, and what was just done. */
export function LibraryShell(props: Props) {
  const { places, current, works, notice, onCloseNotice, onTakeBack, onSettings, children } = props
  const { t } = useWords()
  const main = useRef<HTMLElement>(null)
  const before = useRef(current)
  // Who goes to another place by keyboard stands at its beginning; who comes to the page stands where the browser says.
  useEffect(() => {
    if (before.current === current) return
    before.current = current
    main.current?.focus({ preventScroll: true })
  }, [current])
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (!notice || notice.failed || notice.undo || isHeld) return
    const timer = setTimeout(onCloseNotice, SAID)
    return () => clearTimeout(timer)
  }, [notice, isHeld])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // In a field these keys take back what was written there.
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      if (isWriting(event.target)) return
      event.preventDefault()
      onTakeBack()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onTakeBack])
  // A notice goes with the button that was pressed in it, and the keyboard would stand nowhere.
  const leave = (act: () => void) => () => {
    setIsHeld(false)
    main.current?.focus({ preventScroll: true })
    act()
  }
  const links = (group: ShellPlace['group']) => (
    <ul>
      {places
        .filter(place => place.group === group)
        .map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {t(`shelf.places.${id}`)}
            </a>
          </li>
        ))}
    </ul>
  )
  return (
    <div class="library">
      <nav class="places" aria-label={t('shelf.navigation')}>
        <p class="brand" aria-hidden="true">
          Angka
        </p>
        {links('kept')}
        {links('transfer')}
        <span class="space" />
        <button type="button" class="quiet settings" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </nav>
      <main ref={main} tabIndex={-1} class={`place ${current}`} aria-label={t(`shelf.places.${current}`)}>
        {works.length > 0 && (
          <ul class="works">
            {works.map(({ id, place, label, done, all, stop }) => (
              <li key={id}>
                <a href={`#${place}`}>{t(`shelf.places.${place}`)}</a>
                <Progress label={label} done={done} all={all} onStop={stop} />
              </li>
            ))}
          </ul>
        )}
        {children}
      </main>
      {/* Always there: a region that comes with its words is not read out everywhere. */}
      <div
        class={`notice${notice ? ' shown' : ''}${notice?.failed ? ' failed' : ''}`}
        role="status"
        onPointerEnter={() => setIsHeld(true)}
        onPointerLeave={() => setIsHeld(false)}
        onFocusIn={() => setIsHeld(true)}
        onFocusOut={() => setIsHeld(false)}
      >
        {notice && (
          <>
            <span dir="auto">{notice.text}</span>
            {notice.undo && (
              <button type="button" class="undo" aria-keyshortcuts="Control+Z Meta+Z" onClick={leave(onTakeBack)}>
                {t('popup.undo')} <kbd aria-hidden="true">{/Mac/.test(navigator.userAgent) ? '⌘Z' : 'Ctrl+Z'}</kbd>
              </button>
            )}
            <button type="button" class="quiet close" aria-label={t('card.close')} onClick={leave(onCloseNotice)}>
              ×
            </button>
          </>
        )}
      </div>
    </div>
  )
}
