import { rateSources } from './rates/index.ts'

/** The name of the build in which a server of the tests stands in for the sources of rates; WXT's `--mode`. */
export const TESTING = 'testing'

/** What a build may connect to, as its content security policy says: the sources; in the tests' own build this machine alone. */
export function connectSources(mode: string): string[] {
  return mode === TESTING ? ['http://127.0.0.1:*'] : rateSources.flatMap(({ origins }) => origins)
}
