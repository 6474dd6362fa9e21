import { useWords } from '../words.ts'

interface Props {
  /** Formats to export everything in. */
  formats: { id: string; name: string }[]
  format: string
  onFormat: (id: string) => void
  onExportAll: () => void
  onLibrary: () => void
  /** Opens the panel beside the page; undefined where the browser has none. */
  onPanel?: () => void
  onSettings: () => void
  status?: { text: string; undo?: () => void }
}

/** The bottom of the popup: what was just done, and the ways out of it. */
export function PopupFooter({ formats, format, onFormat, onExportAll, onLibrary, onPanel, onSettings, status }: Props) {
  const { t } = useWords()
  return (
    <footer>
      {/* Always there: a region that comes with its words is not read out everywhere. */}
      <div class={`status${status ? ' shown' : ''}`} role="status">
        {status && <span dir="auto">{status.text}</span>}
        {status?.undo && (
          <button type="button" class="undo" onClick={status.undo}>
            {t('popup.undo')} <kbd aria-hidden="true">z</kbd>
          </button>
        )}
      </div>
      <button type="button" class="library-page" onClick={onLibrary}>
        {t('popup.library')}
      </button>
      {onPanel && (
        <button type="button" class="quiet open-panel" onClick={onPanel}>
          {t('panel.open')}
        </button>
      )}
      <span class="ways-out">
        <select aria-label={t('popup.export')} value={format} onChange={event => onFormat(event.currentTarget.value)}>
          {formats.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" class="export-all" title={t('popup.exportAll')} onClick={onExportAll}>
          {t('popup.export')}
        </button>
        <button type="button" class="quiet settings" title={t('popup.settings')} onClick={onSettings}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="2.2" />
            <path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4" />
          </svg>
          <span class="visually-hidden">{t('popup.settings')}</span>
        </button>
      </span>
    </footer>
  )
}
