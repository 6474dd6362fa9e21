import type { DateWords } from '../dates.ts'
import { readPackaged } from './packaged.ts'

/** The languages that Angka itself speaks: `locales/xx.yml` each, and a file `/words/xx.json` of the package. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'id', 'ja', 'pt', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** Words by their keys, in sections. */
export interface WordTree {
  [key: string]: string | WordTree
}

/** What is loaded of a language. */
export interface WordFile {
  words: WordTree
  /** How it writes dates; of English that is known without. */
  dates?: DateWords
}

/** Gives a language's words; rejects where they can't be read. */
export type LoadWords = (language: Language) => Promise<WordFile>

/** The words of a language, from the package: for the background and the extension's pages. */
export const loadWords: LoadWords = async language => {
  const file = (await readPackaged(`words/${language}.json`)) as Partial<WordFile> | null
  if (typeof file?.words !== 'object') throw new Error(`words/${language}.json holds no words`)
  return file as WordFile
}

/** What is said in a page that is read: everything under `utils/reader/`, the card, the bar, and why something failed. */
export const READER_SECTIONS = [
  'card',
  'unit',
  'inline',
  'check',
  'bar',
  'page',
  'state',
  'note',
  'private',
  'library',
  'words',
] as const

/** The words that a page's reader needs, which may not load the package's files itself. */
export async function loadReaderWords(language: Language): Promise<WordFile> {
  const { words, dates } = await loadWords(language)
  return { words: Object.fromEntries(READER_SECTIONS.map(section => [section, words[section] ?? {}])), dates }
}
