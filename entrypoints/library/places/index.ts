import type { Place } from '../place.ts'
import { articles } from './articles.tsx'
import { exports } from './export.tsx'

/** The places of the library page, in the order of its navigation; the first is where it opens. */
export const places: readonly Place[] = [articles, exports]
