import { apa } from './apa.ts'
import { chicago } from './chicago.ts'
import type { CitationStyle } from './citation.ts'
import { indonesian } from './indonesian.ts'
import { mla } from './mla.ts'

export { plainCitation } from './citation.ts'
export type { CitationPart, CitationStyle, Cited } from './citation.ts'

/** Every way to cite an article. */
export const citationStyles: CitationStyle[] = [apa, chicago, mla, indonesian]
