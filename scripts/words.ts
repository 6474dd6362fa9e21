import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import type { WordFile, WordTree } from '../utils/platform/word-files.ts'
import { dateWordsOf } from './date-words.ts'

// The words of the interface as the build ships them: a file a language, of which a page loads the one it needs.

/** What the build adds to the package: where it goes, and what stands in it. */
interface BuiltFile {
  relativeDest: string
  contents: string
}

/** Where browsers look for a language: they tell its kinds apart, and have no place for some languages as a whole. */
const KINDS: Record<string, string[]> = { pt: ['pt_BR', 'pt_PT'], zh: ['zh_CN'] }

interface Locale {
  code: string
  words: WordTree
}

function locales(): Locale[] {
  return readdirSync('locales')
    .filter(file => file.endsWith('.yml'))
    .map(file => ({ code: file.slice(0, -4), words: parse(readFileSync(`locales/${file}`, 'utf8')) as WordTree }))
}

/** The words of each language, and how it writes dates: `/words/xx.json`. */
export function wordFiles(): BuiltFile[] {
  return locales().map(({ code, words }) => {
    // The manifest's own words are the browser's to read.
    const spoken = Object.fromEntries(Object.entries(words).filter(([section]) => section !== 'manifest'))
    const file: WordFile = { words: spoken, dates: dateWordsOf(code) }
    return { relativeDest: `words/${code}.json`, contents: JSON.stringify(file) }
  })
}

/** The manifest's own words in each language, in the form that browsers want. */
export function manifestMessages(): BuiltFile[] {
  return locales().flatMap(({ code, words }) => {
    const messages = Object.fromEntries(Object.entries(words.manifest!).map(([key, message]) => [key, { message }]))
    return (KINDS[code] ?? [code]).map(kind => ({
      relativeDest: `_locales/${kind}/messages.json`,
      contents: JSON.stringify(messages),
    }))
  })
}
