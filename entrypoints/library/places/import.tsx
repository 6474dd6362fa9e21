import { useEffect, useRef, useState } from 'preact/hooks'
import { FilePick } from '../../../components/transfer/FilePick.tsx'
import { ImportJobs } from '../../../components/transfer/ImportJobs.tsx'
import { ImportPreviewView } from '../../../components/transfer/ImportPreviewView.tsx'
import { Progress } from '../../../components/Progress.tsx'
import { ImportError, importerFor, importers } from '../../../utils/export/import/index.ts'
import type { Importer } from '../../../utils/export/import/index.ts'
import { printOf } from '../../../utils/export/import/print.ts'
import type { ImportJob, ImportPreview } from '../../../utils/export/import/job.ts'
import { sentence } from '../../../utils/export/import/sentence.ts'
import { giveChoicesBack, takeChoices } from '../../../utils/platform/choices.ts'
import { send } from '../../../utils/platform/messages.ts'
import type { Place, PlaceProps } from '../place.ts'
import { takeHandedFile } from '../handed-file.ts'
import type { Tell } from '../use-works.ts'

interface Chosen {
  file: File
  importer: Importer
  preview: ImportPreview
}

/** A file of Angka's or of another program is looked at, and then taken in, with a way to stop and to take it back. */
function Import({ library, words: { t }, say, inWords, runWork, running }: PlaceProps) {
  const [chosen, setChosen] = useState<Chosen>()
  const [jobs, setJobs] = useState<ImportJob[]>([])
  const [failure, setFailure] = useState<string>()
  const { imports } = library

  const refresh = () => imports?.list().then(setJobs, error => setFailure(inWords(error)))
  useEffect(() => {
    const file = takeHandedFile()
    if (file) void look(file)
  }, [library])
  // What was begun here before the place was left, and is over now, is among them.
  const isRunning = running !== undefined
  useEffect(() => void refresh(), [library, isRunning])
  const isHere = useRef(true)
  useEffect(() => () => void (isHere.current = false), [])

  const reason = (error: unknown): string =>
    error instanceof ImportError ? sentence(error.problem, t) : inWords(error)

  /** Does something long; gives undefined where it was stopped or failed, and says why it did. */
  async function doing<Result>(
    label: string,
    all: number,
    work: (signal: AbortSignal, tell: Tell) => Promise<Result>,
  ): Promise<Result | undefined> {
    setFailure(undefined)
    let isStopped = (): boolean => false
    try {
      return await runWork({ label, all }, (signal, tell) => {
        isStopped = () => signal.aborted
        return work(signal, tell)
      })
    } catch (error) {
      if (isStopped()) return undefined
      if (isHere.current) setFailure(reason(error))
      else say({ text: reason(error), failed: true })
      return undefined
    }
  }

  async function look(file: File) {
    if (!imports) return
    setChosen(undefined)
    const found = await doing(t('transfer.looking', { file: file.name }), file.size, async (signal, told) => {
      const importer = await importerFor(file)
      const preview = await imports.preview(importer.read(file, { signal, onProgress: told }), { signal })
      return { file, importer, preview }
    })
    setChosen(found)
  }

  async function run({ file, importer, preview }: Chosen, withChoices: boolean) {
    if (!imports) return
    const job = await doing(t('transfer.importing'), preview.pieces, async (signal, told) => {
      const known = { name: file.name, size: file.size, print: await printOf(file), format: importer.id }
      const choices = withChoices && preview.choices ? await takeChoices(preview.choices) : undefined
      const options = { signal, onProgress: told, all: preview.pieces, ...(choices && { choices }) }
      return imports.run(known, importer.read(file), options)
    })
    await refresh()
    void send('libraryTouched', undefined)
    if (!job) return
    setChosen(undefined)
    const isStopped = job.state === 'stopped'
    say({
      text: t(isStopped ? 'transfer.importStopped' : 'transfer.imported', {
        count: job.articles.new + job.articles.changed,
      }),
      undo: () => undo(job),
    })
  }

  async function undo(job: ImportJob) {
    if (!imports) return
    const undone = await doing(t('transfer.undoing'), job.steps, async (signal, told) => {
      const done = await imports.undo(job.id, { signal, onProgress: told })
      if (done.state === 'undone' && done.choices) await giveChoicesBack(done.choices)
      return done
    })
    await refresh()
    void send('libraryTouched', undefined)
    if (undone?.state === 'undone') say({ text: t('transfer.undone', { file: job.name }) })
  }

  if (!imports) return <p class="empty">{t('transfer.notHere')}</p>
  return (
    <>
      <h1>{t('shelf.places.import')}</h1>
      <p class="lead">{t('transfer.importLead')}</p>
      <FilePick kinds={importers.map(({ name }) => name)} disabled={isRunning} onPick={file => void look(file)} />
      {failure && (
        <p class="failed" role="alert" dir="auto">
          {failure}
        </p>
      )}
      {running && <Progress label={running.label} done={running.done} all={running.all} onStop={running.stop} />}
      {chosen && !isRunning && (
        <ImportPreviewView
          file={chosen.file.name}
          format={chosen.importer.name}
          preview={chosen.preview}
          onImport={withChoices => void run(chosen, withChoices)}
          onCancel={() => setChosen(undefined)}
        />
      )}
      <ImportJobs jobs={jobs} disabled={isRunning} onUndo={job => void undo(job)} />
    </>
  )
}

export const imports: Place = { id: 'import', group: 'transfer', Show: Import }
