import { useWords } from '../words.ts'
import { Check, Section } from './controls.tsx'

export interface KeyboardProps {
  /** The commands by their names in the manifest, with their keys; empty where they have none. */
  shortcuts: readonly { command: string; keys: string }[]
  /** Where they have to be changed by hand, once the browser has refused to open it. */
  changedAt?: string
  onChangeShortcuts: () => void
}

interface Props extends KeyboardProps {
  letterKeys: boolean
  onLetterKeys: (on: boolean) => void
}

/** The browser's keys for Angka, and the letters that act in an article. */
export function KeyboardSection({ shortcuts, changedAt, onChangeShortcuts, letterKeys, onLetterKeys }: Props) {
  const { t } = useWords()
  return (
    <Section title={t('options.shortcuts')}>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{t(`options.commands.${command}`)}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : <span class="meta">{t('options.noShortcut')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="change-shortcuts" onClick={onChangeShortcuts}>
        {t('options.changeShortcuts')}
      </button>
      <p class="meta" role="status">
        {changedAt && t('options.changeShortcutsAt', { address: changedAt })}
      </p>
      <Check
        name="letterKeys"
        label={t('options.letterKeys')}
        detail={t('options.letterKeysDetail')}
        on={letterKeys}
        onChange={onLetterKeys}
      />
    </Section>
  )
}
