import type { Corrections } from '../article/index.ts'
import { whichFigure, whichSign } from '../figures/corrections.ts'
import type { FigureCorrection, Reach } from '../figures/corrections.ts'
import type { FoundFigure } from './found-figures.ts'
import type { PageProblem } from './page-state.ts'
import type { ReaderPort } from './port.ts'

/** What the reader corrected of an article, and of its figures. */
interface Corrected {
  article: Corrections
  figures: FigureCorrection[]
}

/** What the reader corrected of the articles on a page: asked once for each, and again when told to. */
export interface AskedCorrections {
  /** What is known to be corrected; nothing before it was asked for. */
  of(canonicalUrl: string): Corrections
  /** The same of its figures. */
  ofFigures(canonicalUrl: string): FigureCorrection[]
  /** What was said of one figure, or of all with as bare a sign, in the article at an address. */
  saidOf(canonicalUrl: string | undefined, entry: FoundFigure, reach: Reach): string | null | undefined
  /** Asks where it is not known yet; a library that does not answer is a problem, and nothing is corrected then. */
  ask(canonicalUrl: string, url: string): Promise<PageProblem | undefined>
  /** What is known is old: the next `ask` asks. */
  forget(): void
}

/** Which figures a correction is of, by how far it reaches; undefined where no sign leaves anything open. */
export const whichOf = ({ part, said }: FoundFigure, reach: Reach): string | undefined =>
  reach === 'amount' ? whichFigure(part.text, said) : whichSign(said)

export function createCorrections(port: Pick<ReaderPort, 'correctionsFor' | 'figureCorrectionsFor'>): AskedCorrections {
  const known = new Map<string, Corrected>()
  const fresh = new Set<string>()
  return {
    of: canonicalUrl => known.get(canonicalUrl)?.article ?? {},
    ofFigures: canonicalUrl => known.get(canonicalUrl)?.figures ?? [],
    saidOf(canonicalUrl, entry, reach) {
      const said = canonicalUrl === undefined ? undefined : known.get(canonicalUrl)?.figures
      return said?.find(each => each.reach === reach && each.which === whichOf(entry, reach))?.currency
    },
    async ask(canonicalUrl, url) {
      if (fresh.has(canonicalUrl)) return undefined
      try {
        const [article, figures] = await Promise.all([
          port.correctionsFor(canonicalUrl),
          port.figureCorrectionsFor(canonicalUrl, url),
        ])
        known.set(canonicalUrl, { article, figures })
        fresh.add(canonicalUrl)
        return undefined
      } catch (error) {
        known.delete(canonicalUrl)
        return { kind: 'library-unavailable', reason: error instanceof Error ? error.message : String(error) }
      }
    },
    forget: () => fresh.clear(),
  }
}
