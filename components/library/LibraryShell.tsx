import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
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
  undo?: () => void
}

interface Props {
  places: readonly ShellPlace[]
  current: string
  notice?: Notice
  onCloseNotice: () => void
  onSettings: () => void
  children: ComponentChildren
}

/** The frame of the library page: where one can go, the place that one is at, and what was just done. */
export function LibraryShell({ places, current, notice, onCloseNotice, onSettings, children }: Props) {
  const { t } = useWords()
  const main = useRef<HTMLElement>(null)
  const before = useRef(current)
  // Who goes to another place by keyboard stands at its beginning; who comes to the page stands where the browser says.
  useEffect(() => {
    if (before.current === current) return
    before.current = current
    main.current?.focus({ preventScroll: true })
  }, [current])
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
        {children}
      </main>
      {/* Always there: a region that comes with its words is not read out everywhere. */}
      <div class={`notice${notice ? ' shown' : ''}${notice?.failed ? ' failed' : ''}`} role="status">
        {notice && (
          <>
            <span dir="auto">{notice.text}</span>
            {notice.undo && (
              <button type="button" class="undo" onClick={notice.undo}>
                {t('popup.undo')}
              </button>
            )}
            <button type="button" class="quiet close" aria-label={t('card.close')} onClick={onCloseNotice}>
              ×
            </button>
          </>
        )}
      </div>
    </div>
  )
}
