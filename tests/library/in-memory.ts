import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { openLibrary } from '../../utils/library/index.ts'
import type { Library, LibraryOptions } from '../../utils/library/index.ts'

/** A database that lives as long as the test, with a clock that goes on by a second each time it is asked. */
export function inMemory(): LibraryOptions {
  let seconds = 0
  return {
    name: 'library',
    indexedDB: new IDBFactory(),
    IDBKeyRange,
    now: () => new Date(Date.UTC(2026, 0, 1) + seconds++ * 1000),
  }
}

export function emptyLibrary(): Library {
  return openLibrary(inMemory())
}
