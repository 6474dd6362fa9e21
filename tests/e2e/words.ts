import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Tree = { [key: string]: string | Tree }

/** The interface's words in a language, as a locale's file has them: what a page must say. */
export function wordsIn(locale: string): (key: string) => string {
  const tree = parse(readFileSync(`locales/${locale}.yml`, 'utf8')) as Tree
  return key => {
    const words = key.split('.').reduce<string | Tree | undefined>((found, name) => (found as Tree)[name], tree)
    if (typeof words !== 'string') throw new Error(`${locale} has no ${key}`)
    return words
  }
}

/** One language that is written from left to right and one from right to left. */
export const SPOKEN = [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const
