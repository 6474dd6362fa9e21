import { storage } from 'wxt/utils/storage'
import { formsOf } from '../article/canonical.ts'
import type { Library } from '../library/index.ts'
import type { DraftRecord, NoteDraft } from '../library/records.ts'

/** A note being written, and what it is of. */
export type KeptDraft = Pick<DraftRecord, 'key' | 'note' | 'tags' | 'highlight'>

/** Drafts of notes, which outlive the tab, the browser, and a disk on which the library has no room. */
export interface NoteDrafts {
  /** Keeps a draft, or forgets it where there is none; false where the disk is full, and it is kept beside the library. */
  keep(key: string, draft: NoteDraft | null): Promise<boolean>
  get(key: string): Promise<KeptDraft | undefined>
  /** All of the article with this canonical URL. */
  ofArticle(canonicalUrl: string): Promise<KeptDraft[]>
}

/** Where small texts can be kept when the library cannot: on the disk, and where that is full to the last byte in memory. */
export interface Beside {
  getValue(): Promise<Record<string, NoteDraft>>
  setValue(drafts: Record<string, NoteDraft>): Promise<void>
}

/** The browser's own storage, as places beside the library. */
export const besideLibrary = (): Beside[] => [
  storage.defineItem<Record<string, NoteDraft>>('local:drafts', { fallback: {} }),
  storage.defineItem<Record<string, NoteDraft>>('session:drafts', { fallback: {} }),
]

type DraftsOfLibrary = Pick<Library, 'saveDraft' | 'draft' | 'draftsFor' | 'clearDraft'>

export function createNoteDrafts(library: DraftsOfLibrary, places: Beside[]): NoteDrafts {
  /** One change at a time: each reads what the one before it has written. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }

  async function forgetBeside(key: string) {
    for (const place of places) {
      const { [key]: known, ...rest } = await place.getValue()
      if (known) await place.setValue(rest)
    }
  }

  async function keepBeside(key: string, draft: NoteDraft, full: unknown) {
    for (const place of places) {
      try {
        await place.setValue({ ...(await place.getValue()), [key]: draft })
        return
      } catch (error) {
        console.warn('A draft could not be kept here either:', error)
      }
    }
    throw full
  }

  /** What is kept beside the library was written when that was full: after what it has. */
  const beside = async (): Promise<KeptDraft[]> => {
    const all = await Promise.all(places.map(place => place.getValue()))
    return all.flatMap(drafts => Object.entries(drafts).map(([key, draft]) => ({ ...draft, key })))
  }

  return {
    keep: (key, draft) =>
      inTurn(async () => {
        if (!draft) {
          await forgetBeside(key)
          await library.clearDraft(key)
          return true
        }
        try {
          await library.saveDraft(key, draft)
        } catch (error) {
          if ((error as { code?: unknown }).code !== 'full') throw error
          await keepBeside(key, draft, error)
          return false
        }
        await forgetBeside(key)
        return true
      }),
    get: key => inTurn(async () => (await beside()).find(draft => draft.key === key) ?? (await library.draft(key))),
    ofArticle: canonicalUrl =>
      inTurn(async () => {
        const kept = await library.draftsFor(canonicalUrl)
        const places = formsOf(canonicalUrl).map(form => `${form}#`)
        const later = (await beside()).filter(
          ({ key }) => places.some(place => key.startsWith(place)) || kept.some(draft => draft.key === key),
        )
        return [...later, ...kept.filter(draft => !later.some(({ key }) => key === draft.key))]
      }),
  }
}
