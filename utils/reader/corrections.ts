import type { Corrections } from '../article/index.ts'
import type { PageProblem } from './page-state.ts'
import type { ReaderPort } from './port.ts'

/** What the reader corrected of the articles on a page: asked once for each, and again when told to. */
export interface AskedCorrections {
  /** What is known to be corrected; nothing before it was asked for. */
  of(canonicalUrl: string): Corrections
  /** Asks where it is not known yet; a library that does not answer is a problem, and nothing is corrected then. */
  ask(canonicalUrl: string): Promise<PageProblem | undefined>
  /** What is known is old: the next `ask` asks. */
  forget(): void
}

export function createCorrections(port: Pick<ReaderPort, 'correctionsFor'>): AskedCorrections {
  const known = new Map<string, Corrections>()
  const fresh = new Set<string>()
  return {
    of: canonicalUrl => known.get(canonicalUrl) ?? {},
    async ask(canonicalUrl) {
      if (fresh.has(canonicalUrl)) return undefined
      try {
        known.set(canonicalUrl, await port.correctionsFor(canonicalUrl))
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
