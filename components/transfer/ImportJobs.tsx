import type { ImportJob } from '../../utils/export/import/job.ts'
import { shortDay } from '../../utils/dates.ts'
import { Facts } from '../Facts.tsx'
import { useWords } from '../words.ts'

interface Props {
  jobs: readonly ImportJob[]
  disabled: boolean
  onUndo: (job: ImportJob) => void
}

/** Imports that were begun, with what they did; each can be taken back as a whole. */
export function ImportJobs({ jobs, disabled, onUndo }: Props) {
  const { t, locale } = useWords()
  if (jobs.length === 0) return null
  return (
    <section class="import-jobs" aria-label={t('transfer.jobs')}>
      <h2>{t('transfer.jobs')}</h2>
      <ul>
        {jobs.map(job => (
          <li key={job.id}>
            <div>
              <b dir="auto">{job.name}</b>
              <Facts
                class="meta"
                facts={[
                  shortDay(job.started, locale),
                  t('transfer.articlesNew', { count: job.articles.new }),
                  t('transfer.highlightsNew', { count: job.highlights.new }),
                  t(`transfer.jobState.${job.state}`),
                ]}
              />
              {(job.state === 'stopped' || job.state === 'running') && <p class="meta">{t('transfer.goOn')}</p>}
              {job.state === 'undone' && job.stayed > 0 && (
                <p class="meta">{t('transfer.stayed', { count: job.stayed })}</p>
              )}
            </div>
            {job.state !== 'undone' && (
              <button type="button" class="undo-import" disabled={disabled} onClick={() => onUndo(job)}>
                {t('transfer.undoImport')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
