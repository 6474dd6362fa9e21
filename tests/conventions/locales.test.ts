import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { REASONS } from '../../utils/article/weigh.ts'
import { LANGUAGES } from '../../utils/platform/word-files.ts'

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

/** Whether a plural form is used for one number alone, up to a hundred: one of Arabic is, one of French is not (0 and 1). */
function isWordFor(code: string, key: string): boolean {
  const form = key.slice(stem(key).length + 1)
  const rules = new Intl.PluralRules(code)
  return Array.from({ length: 101 }, (_, number) => rules.select(number)).filter(each => each === form).length === 1
}

describe.each([...words])('locales/%s.yml', (code, locale) => {
  it('has no key that English has not', () => {
    expect([...stems(locale)].filter(key => !stems(english).has(key))).toEqual([])
  })

  it('has every key of English', () => {
    expect([...stems(english)].filter(key => !stems(locale).has(key))).toEqual([])
  })

  it('is registered in utils/platform/word-files.ts', () => {
    expect(LANGUAGES).toContain(code)
  })

  it('says of everything by which a page is judged what it is', () => {
    for (const reason of REASONS) expect(locale.has(`popup.reason.${reason}`), reason).toBe(true)
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
      const expected = placeholders(same![1])
      // A form that stands for one number alone may say it in a word, as Arabic does.
      const isOfOneNumber = /_(?:zero|one|two)$/.test(key) && isWordFor(code, key)
      const has = placeholders(text)
      if (isOfOneNumber && !has.includes('count')) expect(has, key).toEqual(expected.filter(each => each !== 'count'))
      else expect(has, key).toEqual(expected)
    }
  })

  it('has a name and a description that stores take: 75 characters and 132', () => {
    expect(locale.get('manifest.name')!.length).toBeLessThanOrEqual(75)
    expect(locale.get('manifest.description')!.length).toBeLessThanOrEqual(132)
  })

  it('has no empty words', () => {
    for (const [key, text] of locale) expect(text.trim(), key).not.toBe('')
  })
})
