/** A piece of a text that was edited: what is in both wordings, what is gone, and what has come. */
export interface WordChange {
  kind: 'same' | 'gone' | 'come'
  text: string
}

/** A number that was replaced by another one, each as it is written: "$3.5bn" and "$4.1bn". */
export interface NumberChange {
  from: string
  to: string
}

/** Beyond so many comparisons of words two wordings are told apart by their beginning and end alone. */
const MOST_COMPARED = 250_000

/**
 * What became of a text, word by word: the least that is gone and has come, in the order in which it is read. A number
 * with its sign and unit is one word. All but what has come, put together, is `from`; all but what is gone is `to`.
 */
export function diffWords(from: string, to: string): WordChange[] {
  const [a, b] = [wordsIn(from), wordsIn(to)]
  const most = Math.min(a.length, b.length)
  let first = 0
  while (first < most && a[first] === b[first]) first++
  let last = 0
  while (last < most - first && a.at(-1 - last) === b.at(-1 - last)) last++
  const changes = new Changes()
  for (const word of a.slice(0, first)) changes.add('same', word)
  between(a.slice(first, a.length - last), b.slice(first, b.length - last), changes)
  for (const word of a.slice(a.length - last)) changes.add('same', word)
  return changes.list
}

/** The numbers that stand where others stood. */
export function changedNumbers(changes: readonly WordChange[]): NumberChange[] {
  return changes.flatMap(({ kind, text }, at) => {
    const next = changes[at + 1]
    if (kind !== 'gone' || next?.kind !== 'come') return []
    const [from, to] = [numbersIn(text), numbersIn(next.text)]
    // Only where each has its successor: of two numbers that became one, nobody knows which.
    return from.length === to.length ? from.map((number, i) => ({ from: number, to: to[i]! })) : []
  })
}

/** What is written without a blank, or one of the sentence's own signs, in between. */
const RUN = /[^\s"“”„'‘’«»()[\]…]+/gu
const PUNCTUATION = '.,;:!?'

/** The numbers of a text with what is written to them: "$3.5bn", "4,1%". */
function* numbersOf(text: string): Generator<{ index: number; number: string }> {
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (!/\d/.test(run)) continue
    let end = run.length
    while (PUNCTUATION.includes(run[end - 1]!)) end--
    yield { index, number: run.slice(0, end) }
  }
}

const numbersIn = (text: string): string[] => [...numbersOf(text)].map(({ number }) => number)

function wordsIn(text: string): string[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
  const words: string[] = []
  let at = 0
  const split = (piece: string) => {
    for (const { segment } of segmenter.segment(piece)) words.push(segment)
  }
  for (const { index, number } of numbersOf(text)) {
    split(text.slice(at, index))
    words.push(number)
    at = index + number.length
  }
  split(text.slice(at))
  return words
}

class Changes {
  readonly list: WordChange[] = []
  #gone = ''
  #come = ''

  add(kind: WordChange['kind'], text: string): void {
    if (kind === 'gone') this.#gone += text
    else if (kind === 'come') this.#come += text
    else this.#same(text)
  }

  /** What is gone stands before what came in its place. */
  end(): void {
    if (this.#gone) this.list.push({ kind: 'gone', text: this.#gone })
    if (this.#come) this.list.push({ kind: 'come', text: this.#come })
    this.#gone = this.#come = ''
  }

  #same(text: string): void {
    this.end()
    const before = this.list.at(-1)
    if (before?.kind === 'same') before.text += text
    else this.list.push({ kind: 'same', text })
  }
}

/** By the longest common subsequence of the words. */
function between(a: string[], b: string[], changes: Changes): void {
  const width = b.length + 1
  if (a.length * b.length > MOST_COMPARED) {
    changes.add('gone', a.join(''))
    changes.add('come', b.join(''))
    changes.end()
    return
  }
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      changes.add('same', a[i++]!)
      j++
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) changes.add('gone', a[i++]!)
    else changes.add('come', b[j++]!)
  }
  while (i < a.length) changes.add('gone', a[i++]!)
  while (j < b.length) changes.add('come', b[j++]!)
  changes.end()
}
