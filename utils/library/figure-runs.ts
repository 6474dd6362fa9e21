import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { FigureRecord } from './records.ts'

// The newest figures first: the articles go backwards, and within each its figures are still read from the first sentence
// to the last. An index gives either all forwards or all backwards, and only ids. So the ids are taken backwards, and the
// run of an article is turned round when a block of it is first asked for.

/** The index in which the figures of one article stand beside each other, in reading order. */
export const BY_DATE = '[date+articleId+start]'

const LAST = Dexie.maxKey as unknown as string

type Figures = Table<FigureRecord, string>

/** The ids of all figures of an article. */
async function idsBeside(figures: Figures, { date = '', articleId }: FigureRecord): Promise<Set<string>> {
  const run = figures.where(BY_DATE).between([date, articleId], [date, articleId, LAST])
  return new Set(await run.primaryKeys())
}

function turnRound(ids: string[], from: number, to: number): void {
  ids.splice(from, to - from, ...ids.slice(from, to).reverse())
}

/**
 * The figures of a block, where `ids` are those of all in the order of {@link BY_DATE} backwards. The runs of the block's
 * articles are turned round in `ids` itself.
 *
 * @param turned the articles of which that was done
 */
export async function blockForwards(
  figures: Figures,
  ids: string[],
  turned: Set<string>,
  offset: number,
  limit: number,
): Promise<FigureRecord[]> {
  const known = new Map<string, FigureRecord>()
  const read = async (): Promise<(FigureRecord | undefined)[]> => {
    const wanted = ids.slice(offset, offset + limit)
    const unknown = wanted.filter(id => !known.has(id))
    for (const figure of await figures.bulkGet(unknown)) if (figure) known.set(figure.id, figure)
    return wanted.map(id => known.get(id))
  }
  const block = await read()
  const ends = new Set([block[0]?.articleId, block.at(-1)?.articleId])
  const runs = new Map(block.flatMap(figure => (figure ? [[figure.articleId, figure] as const] : [])))
  for (const [articleId, figure] of runs) {
    if (turned.has(articleId)) continue
    // Only the runs at its ends can go on outside the block.
    const members = ends.has(articleId) ? await idsBeside(figures, figure) : undefined
    if (turned.has(articleId)) continue
    turned.add(articleId)
    const isOfRun = (id: string | undefined) =>
      id !== undefined && (members ? members.has(id) : known.get(id)?.articleId === articleId)
    let from = offset
    while (from < ids.length && !isOfRun(ids[from])) from++
    let to = from
    while (isOfRun(ids[to])) to++
    while (isOfRun(ids[from - 1])) from--
    turnRound(ids, from, to)
  }
  return (await read()).filter(figure => figure !== undefined)
}
