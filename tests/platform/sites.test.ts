import { describe, expect, it } from 'vitest'
import { isAmong, siteHost } from '../../utils/platform/sites.ts'
import { verdictsAmong } from '../../utils/platform/verdicts.ts'

describe('a site that the reader wrote', () => {
  it.each([
    ['news.example', 'news.example'],
    [' https://www.news.example/a?b#c ', 'news.example'],
    ['NEWS.example', 'news.example'],
    ['http://127.0.0.1:8080/x', '127.0.0.1:8080'],
    ['not a site', null],
    ['*', null],
  ])('%s is %s', (written, host) => {
    expect(siteHost(written)).toBe(host)
  })

  it.each([
    ['news.example', true],
    ['www.news.example', true],
    ['en.news.example', true],
    ['fakenews.example', false],
    ['example', false],
    ['news.example.test', false],
  ])('covers %s: %s', (host, covered) => {
    expect(isAmong(['other.test', 'news.example'], host)).toBe(covered)
  })
})

describe('what was said of pages and sites', () => {
  it('is found among all that is stored, sites first', () => {
    expect(
      verdictsAmong({
        settings: { homes: [] },
        'verdict/page/https://news.example/b?c': false,
        'verdict/page/https://news.example/a': true,
        'verdict/site/warta.example': false,
        'verdict/site/broken.example': 'yes',
        'other/verdict/site/x': true,
      }),
    ).toEqual([
      { where: 'warta.example', of: 'site', isRead: false },
      { where: 'https://news.example/a', of: 'page', isRead: true },
      { where: 'https://news.example/b?c', of: 'page', isRead: false },
    ])
  })
})
