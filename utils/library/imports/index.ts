import type { ImportPiece } from '../../export/import/importer.ts'
import type { ChoicesTaken, ImportJob, ImportPreview } from '../../export/import/job.ts'
import { ImportError } from '../../export/import/problem.ts'
import { change } from '../database.ts'
import type { LibraryContext } from '../database.ts'
import { explained, LibraryError } from '../errors.ts'
import { highlightIds } from './highlight-ids.ts'
import { added, noCounts, takeIn } from './step.ts'
import { previewOf } from './preview.ts'
import { batches } from './batches.ts'
import { takeStepBack } from './take-back.ts'

export interface ImportOptions {
  signal?: AbortSignal
  /** Called with the number of pieces that were taken in; when taking back, with the steps that are left and all there were. */
  onProgress?: (done: number, all: number) => void
}

/** A file, as far as it tells one import from another. */
export type ImportedFile = Pick<ImportJob, 'name' | 'size' | 'print' | 'format'>

/** Files that are taken in. */
export interface Imports {
  /** What taking the file in would do; writes nothing. */
  preview(pieces: AsyncIterable<ImportPiece>, options?: ImportOptions): Promise<ImportPreview>
  /**
   * Takes a file in, a few articles to a transaction, each of which is remembered so that it can be taken back. Where the same
   * file was stopped before, it goes on from there. Stopped by its signal, it gives the job as it then is.
   */
  run(
    file: ImportedFile,
    pieces: AsyncIterable<ImportPiece>,
    options?: ImportOptions & { all?: number; choices?: ChoicesTaken },
  ): Promise<ImportJob>
  /** Imports that were begun, newest first. */
  list(): Promise<ImportJob[]>
  /** Takes an import back as a whole; what its reader changed since stays. Can be stopped, and goes on the next time. */
  undo(id: string, options?: ImportOptions): Promise<ImportJob>
}

/** The journals of so many imports are kept: what is older cannot be taken back any more. */
const KEPT = 5

/** @param open opens the database where it is not open */
export function importsOf(context: LibraryContext, open: () => Promise<void>): Imports {
  const { db, now, newId } = context

  async function jobFor(file: ImportedFile, choices: ChoicesTaken | undefined): Promise<ImportJob> {
    return change(context, async at => {
      const jobs = await db.imports.orderBy('started').reverse().toArray()
      const stopped = jobs.find(
        job =>
          job.print === file.print &&
          job.size === file.size &&
          job.format === file.format &&
          ['running', 'stopped'].includes(job.state),
      )
      for (const { id } of jobs.filter(job => job !== stopped).slice(KEPT - 1)) {
        await db.imports.delete(id)
        await db.importSteps.where('[importId+seq]').between([id, 0], [id, Infinity]).delete()
      }
      const begun: ImportJob = stopped
        ? { ...stopped, state: 'running', updated: at }
        : {
            ...file,
            ...noCounts(),
            id: newId(),
            started: at,
            updated: at,
            pieces: 0,
            steps: 0,
            unreadable: 0,
            state: 'running',
            stayed: 0,
          }
      // Of one that goes on, what was chosen before it began.
      if (choices) begun.choices ??= choices
      await db.imports.put(begun)
      return begun
    })
  }

  async function settle(job: ImportJob, state: ImportJob['state']): Promise<ImportJob> {
    const settled = { ...job, state, updated: now().toISOString() }
    await db.imports.put(settled)
    return settled
  }

  /** A file's own faults, and a signal's reason, are told as they are; what the database throws, as the library does. */
  async function guarded<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    await open()
    try {
      return await work()
    } catch (error) {
      throw error instanceof ImportError || signal?.aborted ? error : await explained(error)
    }
  }

  const imports: Imports = {
    preview: (pieces, options) => previewOf(context, pieces, options),

    async run(file, pieces, { signal, onProgress, all = 0, choices } = {}) {
      let job = await jobFor(file, choices)
      const ids = highlightIds(db)
      try {
        for await (const batch of batches(pieces, job.pieces)) {
          if (signal?.aborted) return await settle(job, 'stopped')
          job = await change(context, async at => {
            const { counts, step } = await takeIn(context, batch, at, ids)
            const isEmpty = step.articles.length + step.highlights.length + step.beside.length === 0
            if (!isEmpty) await db.importSteps.put({ ...step, importId: job.id, seq: job.steps })
            const next: ImportJob = {
              ...job,
              ...added(job, counts),
              updated: at,
              pieces: job.pieces + batch.length,
              steps: job.steps + (isEmpty ? 0 : 1),
              unreadable: job.unreadable + batch.filter(({ kind }) => kind === 'unreadable').length,
            }
            await db.imports.put(next)
            return next
          })
          onProgress?.(job.pieces, Math.max(all, job.pieces))
        }
        return await settle(job, 'done')
      } catch (error) {
        await settle(job, 'stopped')
        if (signal?.aborted) return job
        throw error
      }
    },

    list: () => db.imports.orderBy('started').reverse().toArray(),

    async undo(id, { signal, onProgress } = {}) {
      const known = await db.imports.get(id)
      if (!known) throw new LibraryError('missing', `There is no import ${id}`)
      let job = await settle(known, 'undoing')
      const all = job.steps
      while (job.steps > 0 && !signal?.aborted) {
        job = await change(context, async at => {
          const seq = job.steps - 1
          const step = await db.importSteps.get([id, seq])
          const stayed = step ? await takeStepBack(db, step, at) : 0
          await db.importSteps.delete([id, seq])
          const next = { ...job, steps: seq, stayed: job.stayed + stayed, updated: at }
          await db.imports.put(next)
          return next
        })
        onProgress?.(all - job.steps, all)
      }
      return job.steps === 0 ? settle(job, 'undone') : job
    },
  }
  return {
    preview: (pieces, options) => guarded(() => imports.preview(pieces, options), options?.signal),
    run: (file, pieces, options) => guarded(() => imports.run(file, pieces, options), options?.signal),
    list: () => guarded(() => imports.list()),
    undo: (id, options) => guarded(() => imports.undo(id, options), options?.signal),
  }
}
