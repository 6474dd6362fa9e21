import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { change, LibraryDatabase } from '../../utils/library/database.ts'
import { explained, toLibraryError } from '../../utils/library/errors.ts'
import { LibraryError, openLibrary } from '../../utils/library/index.ts'
import { inMemory } from './in-memory.ts'
import { articleDraft } from './invented.ts'

/** The same databases, which fail to open with this error, as often as it is told to; what else is called is noted. */
function failing(factory: IDBFactory, error: Error, times = Infinity, called: PropertyKey[] = []): IDBFactory {
  let failures = 0
  return new Proxy(factory, {
    get(target, name) {
      called.push(name)
      if (name === 'open' && failures++ < times) {
        return () => {
          throw error
        }
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

const named = (name: string, inner?: Error): Error => Object.assign(new Error(name), { name, ...(inner && { inner }) })

const said = (name: string, message: string): Error => Object.assign(new Error(message), { name })

describe('a database that does not open', () => {
  test('in a private window is unavailable', async () => {
    const library = openLibrary({ ...inMemory(), indexedDB: failing(new IDBFactory(), named('InvalidStateError')) })
    await expect(library.list()).rejects.toMatchObject({ name: 'LibraryError', code: 'unavailable' })
    await expect(library.saveArticle(articleDraft())).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('for another reason is broken, and is not made anew', async () => {
    const options = inMemory()
    const before = openLibrary(options)
    await before.saveArticle(articleDraft())
    before.close()
    const called: PropertyKey[] = []
    const indexedDB = failing(options.indexedDB!, named('UnknownError'), Infinity, called)
    await expect(openLibrary({ ...options, indexedDB }).list()).rejects.toMatchObject({ code: 'broken' })
    expect(called).not.toContain('deleteDatabase')
    expect(await openLibrary(options).list()).toHaveLength(1)
  })

  test('is tried again at the next call', async () => {
    const library = openLibrary({ ...inMemory(), indexedDB: failing(new IDBFactory(), named('InvalidStateError'), 1) })
    await expect(library.list()).rejects.toMatchObject({ code: 'unavailable' })
    expect(await library.list()).toEqual([])
  })

  test('tells the one who watches the list', async () => {
    const library = openLibrary({ ...inMemory(), indexedDB: failing(new IDBFactory(), named('InvalidStateError')) })
    const error = await new Promise(resolve => library.watchList({}, () => resolve('a list'), resolve))
    expect(error).toMatchObject({ name: 'LibraryError', code: 'unavailable' })
  })
})

describe('what the database throws', () => {
  test.each([
    ['full', named('QuotaExceededError')],
    ['full', named('AbortError', named('QuotaExceededError'))],
    ['full', named('AbortError', named('DataError'))],
    [
      'full',
      named('AbortError', said('UnknownError', 'IO error: 000003.log: FILE_ERROR_NO_SPACE (3::WritableFileAppend)')),
    ],
    ['broken', said('InvalidStateError', 'The database connection is closing.')],
    ['unavailable', named('OpenFailedError', named('InvalidStateError'))],
    ['unavailable', named('DatabaseClosedError', named('SecurityError'))],
    ['unavailable', named('MissingAPIError')],
    ['broken', named('OpenFailedError', named('UnknownError'))],
    ['broken', named('AbortError')],
    ['broken', named('DataError')],
  ])('is %s: %s', (code, error) => {
    expect(toLibraryError(error)).toMatchObject({ code, cause: error })
  })

  test('stays as it is where the mistake is in the program', () => {
    const mistake = new TypeError('undefined is not a function')
    expect(toLibraryError(mistake)).toBe(mistake)
    const known = new LibraryError('missing', 'gone')
    expect(toLibraryError(known)).toBe(known)
  })
})

describe('what does not name a full disk', () => {
  afterEach(() => vi.unstubAllGlobals())
  const room = (quota: number) =>
    vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ quota, usage: 250_000 }) } })
  const closed = said('UnknownError', 'Internal error opening backing store for indexedDB.open.')

  test('is one where the browser has no room left', async () => {
    room(250_000)
    expect(await explained(closed)).toMatchObject({ code: 'full', cause: closed })
    expect(await explained(named('InvalidStateError'))).toMatchObject({ code: 'unavailable' })
  })

  test('is not one where there is room, or where none can be told of', async () => {
    room(400_000_000)
    expect(await explained(closed)).toMatchObject({ code: 'broken' })
    vi.stubGlobal('navigator', {})
    expect(await explained(closed)).toMatchObject({ code: 'broken' })
  })
})

describe('a change that the browser ends while it is made', () => {
  const context = () => ({ db: new LibraryDatabase(inMemory()), now: () => new Date(), newId: () => 'id' })
  const ended = () => Promise.reject(named('InvalidStateError'))

  test('is made once more: then the browser says why, or it goes well', async () => {
    let times = 0
    expect(await change(context(), () => (times++ === 0 ? ended() : Promise.resolve('kept')))).toBe('kept')
    times = 0
    const full = named('QuotaExceededError')
    await expect(change(context(), () => (times++ === 0 ? ended() : Promise.reject(full)))).rejects.toMatchObject({
      name: 'QuotaExceededError',
    })
  })

  test('a second time finds no room', async () => {
    let times = 0
    const work = () => {
      times++
      return ended()
    }
    await expect(change(context(), work)).rejects.toMatchObject({ code: 'full' })
    expect(times).toBe(2)
  })
})
