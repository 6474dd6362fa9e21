import { ImportError } from '../problem.ts'
import type { ProblemCode } from '../problem.ts'

/** A value within a JSON text. */
export interface JsonElement {
  /** The keys that lead to it; '*' for a place in a list. */
  path: string[]
  /** Its own text. */
  text: string
  /** The line it begins in, from 1. */
  line: number
  /** Its place in its list, from 1; 0 where it is in none. */
  item: number
}

/** Nothing of ours nests deeper than ten; what does is no export of anything. */
const DEEPEST = 100
/** One record, in UTF-16 units: an article with a megabyte of text and thousands of figures is far below. */
const LONGEST = 32_000_000

const QUOTE = 0x22
const BACKSLASH = 0x5c
const NEWLINE = 0x0a
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const COMMA = 0x2c
const COLON = 0x3a

const isBlank = (code: number): boolean => code === 0x20 || code === NEWLINE || code === 0x0d || code === 0x09

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end of file'

interface Frame {
  isList: boolean
  key: string
  items: number
}

/**
 * Cuts a JSON text that comes in pieces into the values that are wanted, so that no file is ever held whole: what lies between
 * them is checked to be JSON, they themselves are only balanced, for JSON.parse is about to read them. No recursion.
 */
export class JsonScanner {
  #frames: Frame[] = []
  #expected: Expected = 'value'
  #line = 1
  #isInString = false
  #isEscaped = false
  #isInScalar = false
  /** Open brackets of the value that is being cut out. */
  #open: number[] = []
  #isCutting = false
  #pieces: string[] = []
  #length = 0
  #cutLine = 0
  /** What is being cut out is a key. */
  #isKey = false
  readonly #wanted: (path: string[]) => boolean

  constructor(wanted: (path: string[]) => boolean) {
    this.#wanted = wanted
  }

  /** The values that end in this piece of text. */
  *feed(text: string): Generator<JsonElement> {
    let start = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === NEWLINE) this.#line += 1
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (code === BACKSLASH) this.#isEscaped = true
        else if (code === QUOTE) {
          this.#isInString = false
          if (this.#open.length === 0) yield* this.#ended(text.slice(start, at + 1))
        }
        continue
      }
      if (this.#isInScalar) {
        if (!isBlank(code) && code !== COMMA && code !== CLOSE_LIST && code !== CLOSE_OBJECT) continue
        this.#isInScalar = false
        yield* this.#ended(text.slice(start, at))
        // What ended it is still to be looked at.
      }
      if (this.#open.length > 0) {
        if (this.#within(code)) yield* this.#ended(text.slice(start, at + 1))
        continue
      }
      if (isBlank(code)) continue
      if (this.#structure(code)) start = at
    }
    if (this.#isCutting) this.#keep(text.slice(start))
  }

  /** Ends the text. @throws an ImportError where it ends too early */
  *end(): Generator<JsonElement> {
    if (this.#isInScalar) {
      this.#isInScalar = false
      yield* this.#ended('')
    }
    if (this.#expected === 'value' && this.#frames.length === 0) this.#fail('empty')
    if (this.#expected !== 'end of file') this.#fail('cutOff')
  }

  #fail(code: ProblemCode): never {
    throw new ImportError(code, { line: this.#line })
  }

  #keep(piece: string): void {
    this.#length += piece.length
    if (this.#length > LONGEST) throw new ImportError('tooLong', { line: this.#cutLine }, { megabytes: LONGEST / 1e6 })
    this.#pieces.push(piece)
  }

  /** A sign inside the value that is being cut out; true where it ends it. */
  #within(code: number): boolean {
    if (code === QUOTE) this.#isInString = true
    else if (code === OPEN_OBJECT || code === OPEN_LIST) this.#opened(code)
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      // The closing bracket of each kind stands two places behind its opening one.
      if (this.#open.pop() !== code - 2) this.#fail('notJson')
      return this.#open.length === 0
    }
    return false
  }

  #opened(code: number): void {
    this.#open.push(code)
    if (this.#open.length + this.#frames.length > DEEPEST) this.#fail('tooDeep')
  }

  /** A sign between values; true where a value or a key begins with it that is cut out. */
  #structure(code: number): boolean {
    switch (this.#expected) {
      case 'value or end':
        if (code === CLOSE_LIST) return this.#closed(code)
        return this.#value(code)
      case 'value':
        return this.#value(code)
      case 'key or end':
        if (code === CLOSE_OBJECT) return this.#closed(code)
        return this.#key(code)
      case 'key':
        return this.#key(code)
      case 'colon':
        if (code !== COLON) this.#fail('notJson')
        this.#expected = 'value'
        return false
      case 'comma or end': {
        const frame = this.#frames.at(-1)!
        if (code !== COMMA) return this.#closed(code)
        this.#expected = frame.isList ? 'value' : 'key'
        return false
      }
      case 'end of file':
        return this.#fail('notJson')
    }
  }

  #key(code: number): boolean {
    if (code !== QUOTE) this.#fail('notJson')
    this.#isKey = true
    return this.#cut(() => (this.#isInString = true))
  }

  #value(code: number): boolean {
    const frame = this.#frames.at(-1)
    if (frame?.isList) frame.items += 1
    const isContainer = code === OPEN_OBJECT || code === OPEN_LIST
    if (isContainer && !this.#wanted(this.#path())) {
      if (this.#frames.length >= DEEPEST) this.#fail('tooDeep')
      this.#frames.push({ isList: code === OPEN_LIST, key: '', items: 0 })
      this.#expected = code === OPEN_LIST ? 'value or end' : 'key or end'
      return false
    }
    return this.#cut(() => {
      if (isContainer) this.#opened(code)
      else if (code === QUOTE) this.#isInString = true
      else if (/[-\dtfn]/.test(String.fromCharCode(code))) this.#isInScalar = true
      else this.#fail('notJson')
    })
  }

  #cut(begin: () => void): true {
    this.#isCutting = true
    this.#cutLine = this.#line
    this.#pieces = []
    this.#length = 0
    begin()
    return true
  }

  #closed(code: number): false {
    const frame = this.#frames.pop()
    if (!frame || code !== (frame.isList ? CLOSE_LIST : CLOSE_OBJECT)) this.#fail('notJson')
    this.#expected = this.#frames.length > 0 ? 'comma or end' : 'end of file'
    return false
  }

  #path(): string[] {
    return this.#frames.map(({ isList, key }) => (isList ? '*' : key))
  }

  *#ended(last: string): Generator<JsonElement> {
    this.#keep(last)
    this.#isCutting = false
    const text = this.#pieces.join('')
    if (this.#isKey) {
      this.#isKey = false
      const key = parsed(text)
      if (typeof key !== 'string') this.#fail('notJson')
      this.#frames.at(-1)!.key = key
      this.#expected = 'colon'
      return
    }
    this.#expected = this.#frames.length > 0 ? 'comma or end' : 'end of file'
    const path = this.#path()
    if (this.#wanted(path)) {
      const frame = this.#frames.at(-1)
      yield { path, text, line: this.#cutLine, item: frame?.isList ? frame.items : 0 }
    } else if (parsed(text) === undefined) throw new ImportError('notJson', { line: this.#cutLine })
  }
}

/** What a JSON text holds; undefined where it is none. A key "__proto__" is a property like any other. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The wanted values of a JSON text that comes in pieces. */
export async function* jsonElements(
  texts: AsyncIterable<string>,
  wanted: (path: string[]) => boolean,
): AsyncGenerator<JsonElement> {
  const scanner = new JsonScanner(wanted)
  for await (const text of texts) yield* scanner.feed(text)
  yield* scanner.end()
}
