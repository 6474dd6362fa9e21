import { openLibrary } from '../library/index.ts'
import { ownLibrary, remoteLibrary } from './library-calls.ts'
import type { LibraryClient } from './library-calls.ts'

/**
 * The library for an extension's page: opened here where the browser allows it, else through the background, as in
 * Firefox's private windows.
 */
export async function connectLibrary(): Promise<LibraryClient> {
  const library = openLibrary()
  try {
    await library.list({ limit: 0 })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'unavailable') throw error
    return remoteLibrary()
  }
  return ownLibrary(library)
}
