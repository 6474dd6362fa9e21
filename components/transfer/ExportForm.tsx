import { useState } from 'preact/hooks'
import { Progress } from '../Progress.tsx'
import { useWords } from '../words.ts'

interface Format {
  id: string
  name: string
  extension: string
  /** What the file is instead where there are several articles. */
  many?: { extension: string }
  /** Not for the clipboard. */
  binary?: true
}

interface Props {
  formats: readonly Format[]
  /** How many articles there are to write; undefined while they are counted. */
  articles?: number
  /** How far an export is, while one runs. */
  progress?: { label: string; done: number; all: number }
  onExport: (format: string, to: 'file' | 'clipboard') => void
  onStop: () => void
}

/** In which format the articles are written, and where to. */
export function ExportForm({ formats, articles, progress, onExport, onStop }: Props) {
  const { t } = useWords()
  const [id, setId] = useState(formats[0]?.id ?? '')
  const chosen = formats.find(format => format.id === id)
  const isEmpty = articles === 0
  return (
    <form
      class="export-form"
      onSubmit={event => {
        event.preventDefault()
        onExport(id, 'file')
      }}
    >
      <fieldset class="formats" disabled={progress !== undefined}>
        <legend>{t('shelf.format')}</legend>
        {formats.map(format => (
          <label class="format" key={format.id}>
            <input
              type="radio"
              name="format"
              value={format.id}
              checked={format.id === id}
              onChange={() => setId(format.id)}
            />
            <span>
              <b>{format.name}</b>{' '}
              <small class="meta">.{(articles !== 1 && format.many?.extension) || format.extension}</small>
              <br />
              <small class="meta">{t(`transfer.format.${format.id}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {progress ? (
        <Progress label={progress.label} done={progress.done} all={progress.all} onStop={onStop} />
      ) : (
        <div class="actions">
          <button type="submit" class="main export-all" disabled={isEmpty}>
            {articles === undefined ? t('transfer.toFile') : t('transfer.articlesToFile', { count: articles })}
          </button>
          <button
            type="button"
            class="copy-all"
            disabled={isEmpty || chosen?.binary}
            onClick={() => onExport(id, 'clipboard')}
          >
            {t('transfer.toClipboard')}
          </button>
        </div>
      )}
    </form>
  )
}
