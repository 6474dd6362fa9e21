import { fold } from '../text-fold.ts'
import { innerStarts, tokensOf } from '../text-tokens.ts'

/** Longer fields are indexed up to here; a note of 10,000 characters is indexed whole. */
const FIELD_LIMIT = 20_000
/** Index keys stay short; whoever types more than this of one word means the word. */
const WORD_LIMIT = 32
/** A question of more words is answered by its first ones. */
const QUESTION_LIMIT = 12
/**
 * How many characters of a text without spaces make one key. Three find most words exactly; two would make the index a
 * third smaller and mix 東京 with 京都 in longer questions.
 */
const WINDOW = 3

const tokens = (text: string) => tokensOf(fold(text.slice(0, FIELD_LIMIT)))

const cut = (word: string): string => [...word.slice(0, WORD_LIMIT * 2)].slice(0, WORD_LIMIT).join('')

/**
 * The words under which texts are found, each once, in the order of the texts; `limit` of them at most. A text without
 * spaces gives three characters from every place in it, so that any part of it can be asked for.
 */
export function indexWords(texts: Iterable<string | undefined>, limit: number): string[] {
  const words = new Set<string>()
  for (const text of texts) {
    if (text === undefined) continue
    for (const token of tokens(text)) {
      if (words.size >= limit) return [...words].slice(0, limit)
      if (token.unspaced) {
        const characters = [...token.text]
        characters.forEach((_, at) => words.add(characters.slice(at, at + WINDOW).join('')))
      } else {
        words.add(cut(token.text))
        for (const index of innerStarts(token.text)) words.add(cut(token.text.slice(index)))
      }
    }
  }
  return [...words].slice(0, limit)
}

/** The beginnings of words that must all be there for a question to be answered; none for a question without words. */
export function questionWords(question: string): string[] {
  const words = new Set<string>()
  for (const token of tokens(question)) {
    if (!token.unspaced) {
      words.add(cut(token.text))
      continue
    }
    const characters = [...token.text]
    const last = Math.max(0, characters.length - WINDOW)
    for (let at = 0; at <= last; at += 1) words.add(characters.slice(at, at + WINDOW).join(''))
  }
  return [...words].slice(0, QUESTION_LIMIT)
}
