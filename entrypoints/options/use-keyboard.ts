import { useEffect, useState } from 'preact/hooks'
import type { KeyboardProps } from '../../components/options/KeyboardSection.tsx'
import { openShortcutSettings, shortcuts } from '../../utils/platform/shortcuts.ts'
import type { Shortcut } from '../../utils/platform/shortcuts.ts'

/** The browser's keys for Angka; looked at again whenever this page is come back to. */
export function useKeyboard(): KeyboardProps {
  const [keys, setKeys] = useState<Shortcut[]>([])
  const [changedAt, setChangedAt] = useState<string>()
  useEffect(() => {
    const stop = new AbortController()
    const look = () => void shortcuts().then(setKeys)
    look()
    window.addEventListener('focus', look, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return {
    shortcuts: keys,
    changedAt,
    onChangeShortcuts: () => void openShortcutSettings().then(setChangedAt),
  }
}
