import { shortDay } from '../../utils/dates.ts'
import { useWords } from '../words.ts'

interface Choices {
  mode: 'off' | 'downloads' | 'folder'
  everyChanges: number
  everyDays: number
  generations: number
  last: { at: string; changes: number; file: string } | null
}

interface Props {
  choices: Choices
  modes: readonly Choices['mode'][]
  /** Changes of the library since the last backup. */
  changes: number
  /** The folder's name, where one was chosen. */
  folder?: string
  /** The browser has taken back its leave to write there. */
  isLapsed: boolean
  /** Names of the backups in the folder, newest first. */
  kept: readonly string[]
  isWriting: boolean
  onMode: (mode: Choices['mode']) => void
  onChange: (choices: Partial<Pick<Choices, 'everyChanges' | 'everyDays' | 'generations'>>) => void
  onFolder: () => void
  onRenew: () => void
  onBackUp: () => void
  /** Restores a backup of the folder, or any file. */
  onRestore: (name?: string) => void
}

interface NumberProps {
  label: string
  value: number
  max: number
  onChange: (value: number) => void
}

function NumberField({ label, value, max, onChange }: NumberProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={max}
        value={value}
        onChange={event => {
          const said = event.currentTarget.valueAsNumber
          if (Number.isInteger(said) && said >= 1 && said <= max) onChange(said)
        }}
      />
    </label>
  )
}

/** Where backups go, when, and what there is of them. */
export function BackupView(props: Props) {
  const { t, locale } = useWords()
  const { choices, modes, changes, folder, isLapsed, kept, isWriting } = props
  const { mode, everyChanges, everyDays, generations, last } = choices
  return (
    <>
      <h1>{t('shelf.places.backup')}</h1>
      <p class="lead">{t('backup.lead')}</p>
      <p class="backup-state">
        {last ? t('backup.state.last', { date: shortDay(last.at, locale), file: last.file }) : t('backup.state.never')}{' '}
        {last && changes > 0 && t('backup.state.changes', { count: changes })}
      </p>
      {isLapsed && (
        <p class="lapsed" role="alert">
          <span>{t('backup.lapsed', { folder: folder ?? '' })}</span>
          <button type="button" class="main renew" onClick={props.onRenew}>
            {t('backup.renew')}
          </button>
        </p>
      )}
      <fieldset class="backup-modes">
        <legend>{t('backup.where')}</legend>
        {modes.map(each => (
          <label class="check-row" key={each}>
            <input
              type="radio"
              name="backup-mode"
              value={each}
              checked={each === mode}
              onChange={() => props.onMode(each)}
            />
            <span>{t(`backup.modes.${each}`)}</span>
          </label>
        ))}
        {mode === 'folder' && (
          <p class="folder">
            {folder && <span dir="auto">{t('backup.folder', { folder })}</span>}{' '}
            <button type="button" onClick={props.onFolder}>
              {t('backup.chooseFolder')}
            </button>
          </p>
        )}
      </fieldset>
      {mode !== 'off' && (
        <fieldset class="backup-when">
          <NumberField
            label={t('backup.changes')}
            value={everyChanges}
            max={10_000}
            onChange={value => props.onChange({ everyChanges: value })}
          />
          <NumberField
            label={t('backup.days')}
            value={everyDays}
            max={365}
            onChange={value => props.onChange({ everyDays: value })}
          />
          <NumberField
            label={t('backup.generations')}
            value={generations}
            max={100}
            onChange={value => props.onChange({ generations: value })}
          />
          <p class="meta">{t('backup.whenDetail', { changes: everyChanges, days: everyDays, generations })}</p>
        </fieldset>
      )}
      <div class="actions">
        <button type="button" class="main back-up" disabled={isWriting} onClick={props.onBackUp}>
          {isWriting ? t('backup.writing') : t('backup.now')}
        </button>
        <button type="button" class="restore-file" onClick={() => props.onRestore()}>
          {t('backup.restoreFile')}
        </button>
      </div>
      {kept.length > 0 && (
        <section class="generations" aria-label={t('backup.kept')}>
          <h2>{t('backup.kept')}</h2>
          <p class="meta">{t('backup.restoreDetail')}</p>
          <ul>
            {kept.map(name => (
              <li key={name}>
                <span>{name}</span>
                <button type="button" onClick={() => props.onRestore(name)}>
                  {t('backup.restore')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
