import { Dexie } from 'dexie'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import type { RatesAnswer, RatesRecord, WantedRates } from './records.ts'

/** Each month that is wanted stands under a key of its own. */
const WANTED = 'rates-wanted/'

/** The kept months of these series, and of each series the newest one, which has the latest known rate. */
export async function keptRates(
  db: LibraryDatabase,
  series: readonly string[],
  months: readonly string[],
): Promise<RatesRecord[]> {
  return db.transaction('r', db.rates, async () => {
    const pairs = series.flatMap(source => months.map(month => [source, month]))
    const kept = await db.rates.where('[source+month]').anyOf(pairs).toArray()
    const newest = await Promise.all(
      series.map(source =>
        db.rates.where('[source+month]').between([source, Dexie.minKey], [source, Dexie.maxKey]).last(),
      ),
    )
    const known = new Set(kept.map(({ id }) => id))
    return [...kept, ...newest.filter(record => record !== undefined && !known.has(record.id))] as RatesRecord[]
  })
}

/**
 * Keeps a good answer: its days are added to those of the month, and replace them where the source has revised a day. What it
 * no longer has stays.
 */
export async function keepRates({ db, now, newId }: LibraryContext, answer: RatesAnswer): Promise<RatesRecord> {
  const { source, month, request, etag, days } = answer
  return db.transaction('rw', db.rates, async () => {
    const at = now().toISOString()
    const before = await db.rates.where({ source, month }).first()
    const record: RatesRecord = {
      id: before?.id ?? newId(),
      created: before?.created ?? at,
      updated: at,
      source,
      month,
      days: { ...before?.days, ...days },
      asked: { ...before?.asked, [request]: { at, ...(etag !== undefined && { etag }) } },
    }
    await db.rates.put(record)
    return record
  })
}

/** Every month of rates that is wanted and not yet had. */
export async function wantedRates(db: LibraryDatabase): Promise<WantedRates[]> {
  const records = await db.meta.where('key').startsWith(WANTED).toArray()
  return records.map(({ value }) => JSON.parse(String(value)) as WantedRates)
}

/**
 * Wants a month of rates for some days. One that is wanted already keeps its time to ask, and its attempts.
 *
 * @returns what is now wanted of that month.
 */
export async function wantRates({ db, now }: LibraryContext, month: string, days: string[]): Promise<WantedRates> {
  return db.transaction('rw', db.meta, async () => {
    const before = (await wantedRates(db)).find(wanted => wanted.month === month)
    const wanted = before ?? { month, days: [], attempts: 0, next: now().toISOString() }
    const merged = { ...wanted, days: [...new Set([...wanted.days, ...days])].sort() }
    await db.meta.put({ key: WANTED + month, value: JSON.stringify(merged) })
    return merged
  })
}

/** Puts off a month that its sources did not give, and says why; the days that are wanted of it stay. */
export async function putOffRates(
  { db }: LibraryContext,
  month: string,
  { attempts, next, problem }: Pick<WantedRates, 'attempts' | 'next' | 'problem'>,
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const before = (await wantedRates(db)).find(wanted => wanted.month === month)
    if (!before) return
    await db.meta.put({ key: WANTED + month, value: JSON.stringify({ ...before, attempts, next, problem }) })
  })
}

/** Gives up wanting these days of a month: they are had, or there will be none. Days that were added since stay wanted. */
export async function settleRates({ db }: LibraryContext, month: string, days: readonly string[]): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const before = (await wantedRates(db)).find(wanted => wanted.month === month)
    const left = before?.days.filter(day => !days.includes(day)) ?? []
    if (before && left.length > 0) {
      await db.meta.put({ key: WANTED + month, value: JSON.stringify({ ...before, days: left }) })
    } else {
      await db.meta.delete(WANTED + month)
    }
  })
}
