import { formsOf } from '../article/canonical.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'

/** Where a correction of figures holds: in an article, or on a site. */
const placeOf = ({ reach }: Pick<FigureCorrection, 'reach'>, canonicalUrl: string, site: string): string =>
  reach === 'site' ? `site ${site}` : canonicalUrl

/** What the reader said of the figures of an article and of its site's; what was taken back is not among it. */
export async function figureCorrectionsFor(
  db: LibraryDatabase,
  canonicalUrl: string,
  site: string,
): Promise<FigureCorrection[]> {
  const records = await db.figureCorrections
    .where('place')
    .anyOf(...formsOf(canonicalUrl), `site ${site}`)
    .toArray()
  return records.flatMap(({ reach, which, currency }) => (currency === undefined ? [] : { reach, which, currency }))
}

/** Remembers what the reader said of a figure, in the place of what they said of it before; without a currency it is taken back. */
export async function correctFigure(
  context: LibraryContext,
  canonicalUrl: string,
  site: string,
  { reach, which, currency }: Omit<FigureCorrection, 'currency'> & { currency?: string | null },
): Promise<void> {
  const { db, newId } = context
  const place = placeOf({ reach }, canonicalUrl, site)
  await change(context, async at => {
    const before = await db.figureCorrections
      .where('[place+reach+which]')
      .anyOf(formsOf(place).map(form => [form, reach, which]))
      .first()
    if (!before && currency === undefined) return
    // What is taken back stays as a record, as each deletion does.
    const same = before ?? { id: newId(), created: at, place }
    await db.figureCorrections.put({ ...same, updated: at, reach, which, currency })
  })
}

/** Takes back that figures of an article are none; gives how many they were. */
export async function showFigures(context: LibraryContext, canonicalUrl: string): Promise<number> {
  const { db } = context
  return change(context, at =>
    db.figureCorrections
      .where('place')
      .anyOf(formsOf(canonicalUrl))
      .filter(({ currency }) => currency === null)
      .modify({ currency: undefined, updated: at }),
  )
}
