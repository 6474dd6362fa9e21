import type { Place } from '../place.ts'
import { articles } from './articles.tsx'
import { backup } from './backup.tsx'
import { duplicates } from './duplicates.tsx'
import { exports } from './export.tsx'
import { figures } from './figures.tsx'
import { imports } from './import.tsx'
import { tags } from './tags.tsx'
import { trash } from './trash.tsx'

/** The places of the library page, in the order of its navigation; the first is where it opens. */
export const places: readonly Place[] = [articles, figures, tags, duplicates, trash, exports, imports, backup]
