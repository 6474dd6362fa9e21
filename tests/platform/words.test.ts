import { beforeEach, describe, expect, it, vi } from 'vitest'
import { wordFiles } from '../../scripts/words.ts'
import { loadReaderWords, loadWords, READER_SECTIONS } from '../../utils/platform/word-files.ts'
import type { LoadWords, WordFile } from '../../utils/platform/word-files.ts'
import { languageAttributes, wordsFor } from '../../utils/platform/words.ts'

const browser = vi.hoisted(() => ({ language: 'en-US' }))
vi.mock('wxt/browser', () => ({
  browser: { i18n: { getUILanguage: () => browser.language }, runtime: { getURL: (path: string) => path } },
}))

/** The package as the build makes it. */
const files = new Map(wordFiles().map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]))
const served = (change: (path: string) => string | undefined = path => files.get(path)) =>
  vi.fn<(path: string) => Promise<Response>>(path => {
    const body = change(path)
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }))
  })

const auto = { language: 'auto', numberStyle: 'auto' } as const

describe('the words of the interface', () => {
  beforeEach(() => {
    browser.language = 'en-US'
    vi.stubGlobal('fetch', served())
  })

  it.each([
    ['id', 'Tutup', 'id'],
    ['id-ID', 'Tutup', 'id-ID'],
    ['en-GB', 'Close', 'en-GB'],
    ['pt-BR', 'Fechar', 'pt-BR'],
    ['zh-CN', '关闭', 'zh-CN'],
    ['ar-EG', 'إغلاق', 'ar-EG'],
    ['fi', 'Close', 'en'],
  ])('of a browser in %s: %s, with numbers as in %s', async (language, close, locale) => {
    browser.language = language
    const words = await wordsFor(auto)
    expect(words.t('card.close')).toBe(close)
    expect(words.locale).toBe(locale)
  })

  it('in a chosen language leave the browser’s region where it is', async () => {
    browser.language = 'de-CH'
    expect((await wordsFor({ ...auto, language: 'id' })).locale).toBe('id')
  })

  it('bring one language, and English for what it lacks', async () => {
    const fetched = served()
    vi.stubGlobal('fetch', fetched)
    await wordsFor({ ...auto, language: 'id' })
    expect(fetched.mock.calls.map(([path]) => path).sort()).toEqual(['/words/en.json', '/words/id.json'])
  })

  it.each([
    ['is missing', (path: string) => (path.includes('/id') ? undefined : files.get(path))],
    ['is cut off', (path: string) => files.get(path)?.slice(0, path.includes('/id') ? 400 : undefined)],
    ['holds something else', (path: string) => (path.includes('/id') ? '[]' : files.get(path))],
  ])('are English where the file of a language %s, and say so', async (_how, change) => {
    vi.stubGlobal('fetch', served(change))
    const words = await wordsFor({ ...auto, language: 'id' })
    expect(words.t('card.close')).toBe('Close')
    expect(words.locale).toBe('en-US')
    expect(words.problem).toMatch(/Indonesia.*English/)
  })

  it('without English there are none', async () => {
    vi.stubGlobal(
      'fetch',
      served(() => undefined),
    )
    await expect(wordsFor(auto)).rejects.toThrow('words/en.json: 404')
  })

  it('for a page are those that are spoken there, and a fraction of all', async () => {
    const [all, some] = [await loadWords('id'), await loadReaderWords('id')]
    expect(Object.keys(some.words)).toEqual([...READER_SECTIONS])
    expect(JSON.stringify(some).length).toBeLessThan(JSON.stringify(all).length)
    const load: LoadWords = language => loadReaderWords(language)
    expect((await wordsFor({ ...auto, language: 'id' }, load)).t('card.close')).toBe('Tutup')
  })

  it.each([
    ['en', ['other', 'one', 'other', 'other', 'other', 'other']],
    ['fr', ['one', 'one', 'other', 'other', 'other', 'other']],
    ['ja', ['other', 'other', 'other', 'other', 'other', 'other']],
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ])('follow the plural rules of %s', async (language, wanted) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const forms = Object.fromEntries(pluralCategories.map(form => [`n_${form}`, form]))
    const load: LoadWords = () => Promise.resolve({ words: forms } satisfies WordFile)
    const { t } = await wordsFor({ ...auto, language }, load)
    expect([0, 1, 2, 5, 11, 100].map(count => t('n', { count }))).toEqual(wanted)
  })
})

describe('an element with words', () => {
  it.each([
    ['en-GB', 'ltr', 'en-GB'],
    ['ar', 'rtl', 'ar'],
    ['ar-EG-x-num-comma', 'rtl', 'ar-EG'],
    ['zh', 'ltr', 'zh'],
  ])('in %s is written %s, and in the language %s', (locale, dir, lang) => {
    expect(languageAttributes(locale)).toEqual({ lang, dir })
  })
})
