import { fold } from '../text-fold.ts'

/**
 * Words for the search: the same text gives the same words whichever language the interface speaks, so that what was
 * indexed under one is found under another.
 */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

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

// Written without spaces between words: dictionaries cut them differently in each browser.
const UNSPACED =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u

// No words by the Unicode rules, yet people search for them: € and %, and emoji in tags.
const SIGN = /^[\p{Sc}\p{Extended_Pictographic}%]/u

// Where a word begins inside one: Rp|86,8 and l'|économie and www.|contoh.
const INNER_START = /(?<=\p{L})(?=\p{N})|(?<=['.:_])(?=\p{L})/gu

interface Token {
  text: string
  unspaced: boolean
}

function* tokens(text: string): Generator<Token> {
  let run = ''
  for (const { segment, isWordLike } of segmenter.segment(fold(text.slice(0, FIELD_LIMIT)))) {
    const isWord = isWordLike === true || SIGN.test(segment)
    if (isWord && UNSPACED.test(segment)) {
      run += segment
      continue
    }
    if (run !== '') yield { text: run, unspaced: true }
    run = ''
    if (isWord) yield { text: segment, unspaced: false }
  }
  if (run !== '') yield { text: run, unspaced: true }
}

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
        for (const { index } of token.text.matchAll(INNER_START)) words.add(cut(token.text.slice(index)))
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
