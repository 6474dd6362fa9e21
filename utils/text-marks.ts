import { fold } from './text-fold.ts'
import { innerStarts, tokensOf } from './text-tokens.ts'
import type { Token } from './text-tokens.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A list's texts are made of few graphemes, and folding one takes longer than looking it up. */
const FOLDS_KEPT = 5000
const folds = new Map<string, string>()

function foldedGrapheme(grapheme: string): string {
  let folded = folds.get(grapheme)
  if (folded === undefined) {
    folded = fold(grapheme)
    if (folds.size >= FOLDS_KEPT) folds.clear()
    folds.set(grapheme, folded)
  }
  return folded
}

let lastQuestion = ''
let lastWords: readonly Token[] = []

/** The words of a question, cut up once for all the texts of a list that they are looked for in. */
function wordsOf(question: string): readonly Token[] {
  if (question !== lastQuestion) {
    lastWords = [...tokensOf(fold(question))]
    lastQuestion = question
  }
  return lastWords
}

/** A text folded, and for each unit of that the grapheme of the text that it came from, as its start and end. */
function foldedWithPlaces(text: string): { folded: string; places: [start: number, end: number][] } {
  let folded = ''
  const places: [number, number][] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const part = foldedGrapheme(segment)
    folded += part
    for (let i = 0; i < part.length; i++) places.push([index, index + segment.length])
  }
  return { folded, places }
}

/** Where a question's word stands in a text: at the beginning of its words, or anywhere where none are told apart. */
function found(word: string, unspaced: boolean, tokens: readonly Token[]): number[] {
  const starts: number[] = []
  for (const token of tokens) {
    if (token.unspaced && unspaced) {
      for (let at = token.text.indexOf(word); at !== -1; at = token.text.indexOf(word, at + word.length)) {
        starts.push(token.start + at)
      }
    } else if (!token.unspaced && !unspaced) {
      const inner = [0, ...innerStarts(token.text)].find(at => token.text.startsWith(word, at))
      if (inner !== undefined) starts.push(token.start + inner)
    }
  }
  return starts
}

/** So many characters of a text without spaces make one word of an index. */
const WINDOW = 3

/**
 * Whether something whose index has these words has one that a search for `question` asks for. Of a text without spaces it
 * is as good as sure: its first characters are.
 */
export function hasWordOf(words: readonly string[], question: string): boolean {
  return wordsOf(question).some(({ text, unspaced }) => {
    const start = unspaced ? [...text].slice(0, WINDOW).join('') : text
    return words.some(word => word.startsWith(start))
  })
}

/**
 * The parts of a text that a search for `question` found, as UTF-16 offsets, in order and apart from each other: what
 * begins its words, whatever letter case, accents or width they are written in, and in scripts without spaces any part.
 */
export function marksIn(text: string, question: string): [start: number, end: number][] {
  const words = wordsOf(question)
  if (words.length === 0 || text === '') return []
  // Most texts that are looked through have nothing of it: they are not cut up.
  const whole = fold(text)
  if (!words.some(({ text: word }) => whole.includes(word))) return []
  const { folded, places } = foldedWithPlaces(text)
  const tokens = [...tokensOf(folded)]
  const marks = words.flatMap(({ text: word, unspaced }) =>
    found(word, unspaced, tokens).map((at): [number, number] => [places[at]![0], places[at + word.length - 1]![1]]),
  )
  marks.sort(([one], [other]) => one - other)
  const apart: [number, number][] = []
  for (const mark of marks) {
    const last = apart.at(-1)
    if (last && mark[0] <= last[1]) last[1] = Math.max(last[1], mark[1])
    else apart.push(mark)
  }
  return apart
}
