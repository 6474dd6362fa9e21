import { expect, test } from 'vitest'
import { connectSources } from '../../utils/currency/connect-sources.ts'

test('a build for readers may connect to the sources of rates and to nothing else', () => {
  expect(connectSources('production')).toEqual([
    'https://api.frankfurter.dev',
    'https://cdn.jsdelivr.net',
    'https://*.currency-api.pages.dev',
  ])
  expect(connectSources('development')).toEqual(connectSources('production'))
})

test('the tests’ own build may connect to this machine, and to no source', () => {
  expect(connectSources('testing')).toEqual(['http://127.0.0.1:*'])
})
