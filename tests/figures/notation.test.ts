import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inLanguage, keyed, languageOf } from '../../utils/figures/language.ts'
import { ROLES } from '../../utils/figures/lexicon.ts'
import { languages } from '../../utils/figures/languages/index.ts'
import * as money from '../../utils/figures/money-words.ts'
import { UNIT_WORDS } from '../../utils/figures/unit-words.ts'

const types = readFileSync(new URL('../../utils/figures/language.ts', import.meta.url), 'utf8')
const fields = [...types.matchAll(/^ {2}(\w+)\?: (?:Words|Values|Keyed)$/gm)].map(([, field]) => field)
const lines = (text: string): string[] => text.trim().split('\n')
const firstWords = (text: string): string[] => lines(text).map(line => line.split(' ')[0]!)

describe('the notation of words', () => {
  test('a line is a field and its words', () => {
    const { over, points } = languageOf({
      code: 'xx',
      subject: 'words',
      words: '\nover more than|above\npoints 1 points; 0.01 bp\n',
    })
    expect([over, points]).toEqual(['more than|above', '1 points; 0.01 bp'])
  })

  test('lists stand under their keys', () => {
    expect(keyed('1e6 million{,s}; 1/3 third of')).toEqual([
      ['1e6', 'million{,s}'],
      ['1/3', 'third of'],
    ])
  })

  test('a table has the words of several languages under one key', () => {
    const table = '\nliter de,en l; ko ℓ\nweek id pekan\nhour de Uhr|Stunden\n'
    expect(inLanguage(table, 'de')).toEqual([
      ['liter', 'l'],
      ['hour', 'Uhr|Stunden'],
    ])
    expect(inLanguage(table, 'e')).toEqual([])
  })

  test('a field has a role, its own or the one it is named after', () => {
    const entry = readFileSync(new URL('../../utils/figures/entry.ts', import.meta.url), 'utf8')
    const roles = [...entry.matchAll(/^ {2}(\w+)\?:/gm)].map(([, role]) => role)
    const without = fields.filter(field => !(field! in ROLES) && !roles.includes(field!.replace(/s$/, '')))
    expect(without).toEqual([])
    expect(Object.keys(ROLES).filter(field => !fields.includes(field))).toEqual([])
  })

  test.each(languages.map(({ code, words }) => [code, words]))(
    '%s names fields that there are, each once',
    (_, words) => {
      const named = firstWords(words)
      expect(named.filter(field => !fields.includes(field))).toEqual([])
      expect(new Set(named).size).toBe(named.length)
    },
  )

  test.each(Object.entries({ ...money, UNIT_WORDS }))(
    '%s has languages that there are, each once a row',
    (_, table) => {
      const codes = languages.map(language => language.code)
      for (const line of lines(table)) {
        const [key, ...rest] = line.split(' ')
        const named = keyed(rest.join(' ')).flatMap(([each]) => each.split(','))
        expect([key, named.filter(code => !codes.includes(code))]).toEqual([key, []])
        expect([key, named.length]).toEqual([key, new Set(named).size])
      }
      expect(new Set(firstWords(table)).size).toBe(lines(table).length)
    },
  )
})
