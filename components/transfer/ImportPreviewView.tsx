import { useState } from 'preact/hooks'
import type { ImportPreview, Tally } from '../../utils/export/import/job.ts'
import { sentence } from '../../utils/export/import/sentence.ts'
import { useWords } from '../words.ts'

interface Props {
  file: string
  format: string
  preview: ImportPreview
  /** With the file's settings, where it has any and the reader says so. */
  onImport: (withChoices: boolean) => void
  onCancel: () => void
}

function Titles({ label, titles, all }: { label: string; titles: readonly string[]; all: number }) {
  const { t } = useWords()
  if (titles.length === 0) return null
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {titles.map((title, at) => (
          <li key={at} dir="auto">
            {title}
          </li>
        ))}
        {all > titles.length && <li class="meta">{t('popup.more', { count: all - titles.length })}</li>}
      </ul>
    </details>
  )
}

/** What taking a file in would do, before anything is done. */
export function ImportPreviewView({ file, format, preview, onImport, onCancel }: Props) {
  const { t } = useWords()
  const [withChoices, setWithChoices] = useState(false)
  const { articles, highlights, beside, unreadable, problems, newTitles, changedTitles } = preview
  const rows: [string, Tally][] = [
    [t('transfer.rows.articles'), articles],
    [t('transfer.rows.highlights'), highlights],
    [t('transfer.rows.beside'), beside],
  ]
  const isNothing = rows.every(([, tally]) => tally.new + tally.changed === 0)
  return (
    <section class="import-preview" aria-label={t('transfer.preview')}>
      <h2 dir="auto">{file}</h2>
      <p class="meta">{t('transfer.recognised', { format })}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('transfer.new')}</th>
            <th scope="col">{t('transfer.changed')}</th>
            <th scope="col">{t('transfer.same')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(([, tally]) => tally.new + tally.changed + tally.same > 0)
            .map(([name, tally]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{tally.new}</td>
                <td>{tally.changed}</td>
                <td>{tally.same}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <Titles label={t('transfer.newArticles', { count: articles.new })} titles={newTitles} all={articles.new} />
      <Titles
        label={t('transfer.changedArticles', { count: articles.changed })}
        titles={changedTitles}
        all={articles.changed}
      />
      {unreadable > 0 && (
        <details open class="problems">
          <summary>{t('transfer.unreadable', { count: unreadable })}</summary>
          <ul>
            {problems.map((problem, at) => (
              <li key={at} dir="auto">
                {sentence(problem, t)}
              </li>
            ))}
            {unreadable > problems.length && <li>{t('popup.more', { count: unreadable - problems.length })}</li>}
          </ul>
        </details>
      )}
      {preview.choices && (
        <label class="check choices-too">
          <input
            type="checkbox"
            checked={withChoices}
            onChange={event => setWithChoices(event.currentTarget.checked)}
          />
          <span>
            {t('transfer.choicesToo')}
            <br />
            <small class="meta">{t('transfer.choicesStay')}</small>
          </span>
        </label>
      )}
      {isNothing && <p>{t('transfer.nothingNew')}</p>}
      <div class="actions">
        <button
          type="button"
          class="main import-now"
          disabled={isNothing && !withChoices}
          onClick={() => onImport(withChoices)}
        >
          {t('transfer.importNow')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('bar.cancel')}
        </button>
      </div>
    </section>
  )
}
