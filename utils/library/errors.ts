/**
 * What went wrong, as far as a reader can do something about it.
 *
 * - `unavailable`: the browser gives no database here (a private window, storage that is switched off).
 * - `full`: the disk, or what the browser allows of it, is full; nothing of the change was kept.
 * - `broken`: the database is there and cannot be read or opened; it was left as it is.
 * - `missing`: what was to be changed is not in the library (another window removed it).
 */
export type LibraryErrorCode = 'unavailable' | 'full' | 'broken' | 'missing'

/** An error whose `code` chooses the reader's words; its message is English, for a log. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode

  constructor(code: LibraryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LibraryError'
    this.code = code
  }
}

interface Link {
  name: string
  message: string
}

const CHAIN_LIMIT = 8

/** The error and what caused it, outermost first. Dexie keeps a cause in `inner`, the language in `cause`. */
function chain(error: unknown): Link[] {
  const links: Link[] = []
  let current: unknown = error
  while (typeof current === 'object' && current !== null && links.length < CHAIN_LIMIT) {
    const { name, message, inner, cause } = current as Record<string, unknown>
    links.push({ name: typeof name === 'string' ? name : '', message: typeof message === 'string' ? message : '' })
    current = inner ?? cause
  }
  return links
}

// Firefox refuses with InvalidStateError in a private window, and with SecurityError where storage is blocked;
// MissingAPIError is Dexie's name for no indexedDB at all.
const REFUSED = new Set(['InvalidStateError', 'SecurityError', 'MissingAPIError'])

// Chromium closes a database that it could not write to, and calls that an invalid state as well.
const isClosed = ({ name, message }: Link) => name === 'InvalidStateError' && /\bclos(?:ed|ing)\b/.test(message)

// Chromium's word where a file of the database could not be written.
const NO_SPACE = /\bFILE_ERROR_NO_SPACE\b/

// A mistake of ours: calling it a broken database would offer the reader a restore that cures nothing.
const MISTAKES = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'DataCloneError'])

/**
 * Turns what the database threw into a {@link LibraryError}. A full disk arrives as QuotaExceededError, as an AbortError
 * whose inner error is that or (where a blob file could not be written) a DataError, or as an UnknownError that names it in
 * its message. Mistakes in the program come back as they are.
 */
export function toLibraryError(error: unknown): unknown {
  if (error instanceof LibraryError) return error
  const links = chain(error)
  const names = links.map(link => link.name)
  const told = links.map(link => `${link.name}: ${link.message}`).join(' / ')
  const inner = names.slice(1)
  const aborted = names[0] === 'AbortError'
  const isFull = names.includes('QuotaExceededError') || (aborted && inner.includes('DataError')) || NO_SPACE.test(told)
  if (isFull) {
    return new LibraryError('full', `No room is left for the library (${told})`, { cause: error })
  }
  if (links.some(link => REFUSED.has(link.name) && !isClosed(link))) {
    return new LibraryError('unavailable', `The browser gives no database here (${told})`, { cause: error })
  }
  if (links.length === 0 || MISTAKES.has(names[0] ?? '')) return error
  return new LibraryError('broken', `The library could not be read or written (${told})`, { cause: error })
}

/**
 * With less room than this a database may not open, in bytes: it writes its tables anew, of some megabytes each. What the
 * browser itself gives back on a full disk, of its caches, is less.
 */
const ROOM = 8_000_000

/**
 * The same, and knows a full disk where the error does not name it: once Chromium could not write, it closes the database,
 * and cannot open it either before there is room.
 */
export async function explained(error: unknown): Promise<unknown> {
  const told = toLibraryError(error)
  if (!(told instanceof LibraryError) || told.code !== 'broken' || (await roomLeft()) > ROOM) return told
  return new LibraryError('full', told.message, { cause: error })
}

/** What the browser could still store, in bytes: as much as the disk has, for an extension with unlimited storage. */
async function roomLeft(): Promise<number> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate()
    return quota - usage
  } catch {
    return Infinity
  }
}

/** Runs work on the database; what it throws comes out as by {@link explained}. */
export async function guarded<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw await explained(error)
  }
}
