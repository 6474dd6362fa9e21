import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../utils/figures/languages/index.ts'

const root = new URL('../../', import.meta.url)
const codes = readdirSync(new URL('utils/figures/languages/', root))
  .filter(file => file.endsWith('.ts') && file !== 'index.ts')
  .map(file => file.slice(0, -3))

describe('every language', () => {
  test.each(codes)('%s is registered in utils/figures/languages/index.ts under its own code', code => {
    expect(languages.map(language => language.code)).toContain(code)
  })

  test.each(codes)('%s has its sentences in tests/figures/languages/%s.test.ts', code => {
    const url = new URL(`tests/figures/languages/${code}.test.ts`, root)
    expect(existsSync(url), `write tests/figures/languages/${code}.test.ts: sentences and their figures`).toBe(true)
    expect(readFileSync(url, 'utf8')).toContain(`'${code}'`)
  })

  test.each(codes)('%s has a row in the README, once that has a table of languages', code => {
    const url = new URL('README.md', root)
    const readme = existsSync(url) ? readFileSync(url, 'utf8') : ''
    const section = /^#+ Languages$([\s\S]*?)(?=^#|(?![\s\S]))/m.exec(readme)?.[1]
    const hasRow = section === undefined || new RegExp(`^\\|[^\\n]*\\b${code}\\b`, 'm').test(section)
    expect(hasRow, `add a row for ${code} to the table under "Languages" in README.md`).toBe(true)
  })

  test('has no code twice', () => {
    expect(new Set(languages.map(language => language.code)).size).toBe(languages.length)
  })
})
