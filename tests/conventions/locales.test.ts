import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FEATURES } from '../../utils/article/weigh.ts'

const files = readdirSync('locales').filter(file => file.endsWith('.yml'))
const words = new Map(
  files.map(file => [file.slice(0, -4), flat(parse(readFileSync(`locales/${file}`, 'utf8')) as Tree)]),
)
const english = words.get('en')!

interface Tree {
  [key: string]: string | Tree
}

function flat(tree: Tree, path: string[] = []): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[[...path, key].join('.'), value] as const] : [...flat(value, [...path, key])],
    ),
  )
}

/** The key without its plural form: `popup.figures_one` is `popup.figures`. */
const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')
const stems = (locale: Map<string, string>) => new Set([...locale.keys()].map(stem))
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]!).sort()

describe.each([...words])('locales/%s.yml', (code, locale) => {
  it('has every key of English, and no other', () => {
    expect([...stems(locale)].sort()).toEqual([...stems(english)].sort())
  })

  it('says of everything by which a page is judged what it is', () => {
    for (const feature of FEATURES) expect(locale.has(`popup.reason.${feature}`), feature).toBe(true)
  })

  it('has the plural forms of its language, and those alone', () => {
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    const counted = [...locale.keys()].filter(key => stem(key) !== key)
    for (const key of new Set(counted.map(stem))) {
      const has = counted.filter(other => stem(other) === key).map(other => other.slice(key.length + 1))
      expect(has.sort(), key).toEqual([...forms].sort())
    }
  })

  it('has the placeholders of English', () => {
    for (const [key, text] of locale) {
      const same = [...english].find(([other]) => stem(other) === stem(key))
      expect(placeholders(text), key).toEqual(placeholders(same![1]))
    }
  })

  it('has no empty words', () => {
    for (const [key, text] of locale) expect(text.trim(), key).not.toBe('')
  })
})
