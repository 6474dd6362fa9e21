import { describe, expect, it } from 'vitest'
import { siteOf, sitePattern } from '../../utils/platform/permissions.ts'
import { withTextFragment } from '../../utils/platform/text-fragment.ts'

describe('the site that a reader wrote', () => {
  it.each([
    ['news.example', '*://*.news.example/*'],
    ['  news.example  ', '*://*.news.example/*'],
    ['https://news.example/a/b?c#d', '*://*.news.example/*'],
    ['http://news.example:8080/', '*://*.news.example/*'],
    ['NEWS.example', '*://*.news.example/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['localhost', '*://localhost/*'],
    ['berita.例え.test', '*://*.berita.xn--r8jz45g.test/*'],
  ])('%s is %s', (written, pattern) => {
    expect(sitePattern(written)).toBe(pattern)
  })

  it.each(['', '   ', 'not a site', '*', '*.example', '<all_urls>', 'javascript:alert(1)', 'https://', 'a b.example'])(
    '“%s” is none',
    written => {
      expect(sitePattern(written)).toBeNull()
    },
  )

  it('is asked for by scheme and host where a page is known', () => {
    expect(siteOf('https://news.example/a?b')).toBe('https://news.example/*')
  })
})

describe('a link with a text fragment', () => {
  it('carries a short quote whole', () => {
    expect(withTextFragment('https://news.example/a#top', 'gudang pendingin')).toBe(
      'https://news.example/a#:~:text=gudang%20pendingin',
    )
  })

  it('escapes what has a meaning in a fragment', () => {
    expect(withTextFragment('https://news.example/a', 'a-b, c & d')).toBe(
      'https://news.example/a#:~:text=a%2Db%2C%20c%20%26%20d',
    )
  })

  it('carries a long quote by whole words at its two ends', () => {
    const quote = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')
    const [, fragment] = withTextFragment('https://news.example/a', quote).split('#:~:text=')
    const [start, end] = fragment!.split(',').map(decodeURIComponent) as [string, string]
    expect(quote.startsWith(`${start} `)).toBe(true)
    expect(quote.endsWith(` ${end}`)).toBe(true)
  })

  it('matches a passage over several blocks by its first and its last, for no match reaches over the end of one', () => {
    const lines = ['The first cell', 'the last paragraph']
    expect(withTextFragment('https://news.example/a', lines.join(' '), { lines })).toBe(
      'https://news.example/a#:~:text=The%20first%20cell,the%20last%20paragraph',
    )
  })

  it('says by the words beside it which of several short ones is meant', () => {
    const beside = { lines: ['30%'], before: 'The price of rice rose by', after: 'in a month, he said' }
    expect(withTextFragment('https://news.example/a', '30%', beside)).toBe(
      'https://news.example/a#:~:text=rice%20rose%20by-,30%25,-in%20a%20month%2C',
    )
  })
})
