import { useState } from 'preact/hooks'
import { useWords } from '../words.ts'
import { Progress } from '../Progress.tsx'

interface Props {
  formats: readonly { id: string; name: string }[]
  /** How far an export is, while one runs. */
  progress?: { done: number; all: number }
  onExport: (format: string) => void
  onStop: () => void
}

/** Which format the library is written in. */
export function ExportForm({ formats, progress, onExport, onStop }: Props) {
  const { t } = useWords()
  const [format, setFormat] = useState(formats[0]?.id ?? '')
  return (
    <>
      <h1>{t('shelf.places.export')}</h1>
      <p class="lead">{t('shelf.exportLead')}</p>
      <form
        class="export-form"
        onSubmit={event => {
          event.preventDefault()
          onExport(format)
        }}
      >
        <fieldset disabled={progress !== undefined}>
          <legend>{t('shelf.format')}</legend>
          {formats.map(({ id, name }) => (
            <label class="check-row" key={id}>
              <input type="radio" name="format" value={id} checked={id === format} onChange={() => setFormat(id)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        {progress ? (
          <Progress label={t('popup.exporting', progress)} {...progress} onStop={onStop} />
        ) : (
          <button type="submit" class="main export-all">
            {t('popup.exportAll')}
          </button>
        )}
      </form>
    </>
  )
}
