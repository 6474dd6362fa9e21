import type { Corrections } from '../article/index.ts'
import type { PageProblem } from './page-state.ts'
import type { ReaderPort } from './port.ts'

/** What the reader corrected of the article on a page: asked once for each article, and again when told to. */
export interface AskedCorrections {
  readonly current: Corrections
  /** Asks where it is not known yet; a library that does not answer is a problem, and nothing is corrected then. */
  ask(canonicalUrl: string): Promise<PageProblem | undefined>
  /** What is known is old: the next `ask` asks. */
  forget(): void
}

export function createCorrections(port: Pick<ReaderPort, 'correctionsFor'>): AskedCorrections {
  let current: Corrections = {}
  let known: string | undefined
  return {
    get current() {
      return current
    },
    async ask(canonicalUrl) {
      if (known === canonicalUrl) return undefined
      try {
        current = await port.correctionsFor(canonicalUrl)
        known = canonicalUrl
        return undefined
      } catch (error) {
        current = {}
        return { kind: 'library-unavailable', reason: error instanceof Error ? error.message : String(error) }
      }
    },
    forget() {
      known = undefined
    },
  }
}
