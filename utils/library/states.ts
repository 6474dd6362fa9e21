import type { ArticleRecord, ReadingState, ReadingTimes } from './records.ts'
import { without } from './without.ts'

/** Who has come so far has read an article: below its end stand captions, links and comments. */
const READ = 0.97
/** Below that an article was looked at, not read. */
const BEGUN = 0.03

type OwnOfReader = Pick<ArticleRecord, 'state' | 'progress' | 'tags' | 'aliases'> & ReadingTimes

/** An article that its reader has just saved. */
export const UNREAD: OwnOfReader = { state: 'unread', progress: 0, tags: [], aliases: [] }

/** What is the reader's own of an article: it stays when the article is saved again. */
export function ownOf(article: ArticleRecord): OwnOfReader {
  const { state, progress, tags, aliases, progressed, finished, archived } = article
  return {
    state,
    progress,
    tags,
    aliases,
    ...(progressed !== undefined && { progressed }),
    ...(finished !== undefined && { finished }),
    ...(archived !== undefined && { archived }),
  }
}

/** The article in a state, with its times: what is done has been finished now, and what is taken up again is not. */
export function inState<T extends OwnOfReader>(article: T, state: ReadingState, at: string): T {
  if (article.state === state) return article
  const { finished } = article
  const times = {
    ...(state === 'archived' && { archived: at }),
    ...(state === 'done' && { finished: article.finished ?? at }),
    // Putting away what was read says nothing against its having been read.
    ...(state === 'archived' && finished !== undefined && { finished }),
  }
  return { ...without(article, ['finished', 'archived']), ...times, state } as unknown as T
}

/** The article after its reader came so far in it, 0 to 1; undefined where nothing has changed by that. */
export function readTo<T extends OwnOfReader>(article: T, progress: number, at: string): T | undefined {
  if (!(progress > article.progress) || progress < BEGUN) return undefined
  const further = { ...article, progress: Math.min(progress, 1), progressed: at }
  if (article.state === 'archived' || article.state === 'done') return further
  return inState(further, progress >= READ ? 'done' : 'reading', at)
}

/** The state of an article that comes back from the archive: as far as it was read. */
export function stateBefore({ progress, finished }: OwnOfReader): ReadingState {
  if (finished !== undefined || progress >= READ) return 'done'
  return progress >= BEGUN ? 'reading' : 'unread'
}
