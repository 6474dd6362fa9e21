import type { Undo } from '../../utils/library/records.ts'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'
import type { PlaceProps } from './place.ts'

/** So many articles are changed in one transaction: one that is stopped ends soon, and windows beside it go on. */
const AT_ONCE = 100

/** Work on many articles, with progress, an end at any time, and a way back from all that was done. */
export function useBulk({ library, words: { t }, say, inWords, runWork, running }: PlaceProps) {
  /**
   * Does one change for ids, a hundred at a time.
   *
   * @param words are the key of what is said while it goes on, and of what was done: `shelf.doing.KEY`, `shelf.did.KEY`
   */
  async function run(
    words: string,
    ids: readonly string[],
    work: (some: readonly string[], library: LibraryClient) => Promise<Undo>,
  ): Promise<void> {
    const all = ids.length
    const label = (done: number) => t(`shelf.doing.${words}`, { done, all })
    const undos: Undo[] = []
    let done = 0
    let failure: unknown
    await runWork({ label: label(0), all }, async (signal, tell) => {
      for (; done < all && !signal.aborted; done = Math.min(done + AT_ONCE, all)) {
        tell(done, all, label(done))
        try {
          undos.push(await work(ids.slice(done, done + AT_ONCE), library))
        } catch (error) {
          failure = error
          break
        }
      }
    })
    const undo = undos.length > 0 ? () => takeBack(undos) : undefined
    if (failure !== undefined) say({ text: inWords(failure), failed: true, undo })
    else say({ text: t(`shelf.did.${words}`, { count: done }), undo })
  }

  async function takeBack(undos: Undo[]): Promise<void> {
    for (const undo of undos.toReversed()) await library.undo(undo)
  }

  return { progress: running, run, stop: () => running?.stop() }
}
