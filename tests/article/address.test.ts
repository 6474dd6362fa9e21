import { describe, expect, it } from 'vitest'
import { addressFeatures } from '../../utils/article/address.ts'
import type { AddressFeatures } from '../../utils/article/address.ts'

/** What an address says, by the names of what it says. */
const said = (address: string): string[] => {
  const counted = addressFeatures({ URL: address })
  return (Object.keys(counted) as (keyof AddressFeatures)[]).filter(name => counted[name] === 1)
}

describe('an address', () => {
  it.each([
    ['https://hafenblatt.example/', 'rootPath'],
    ['https://hafenblatt.example', 'rootPath'],
    ['https://hafenblatt.example/#top', 'rootPath'],
    ['https://hafenblatt.example/de-at/', 'rootPath'],
    ['https://hafenblatt.example/index.html?a=/2024/02/14/x', 'rootPath'],
    ['https://hafenblatt.example/?p=18832', 'sluggedPath'],
    ['https://hafenblatt.example/harga-beras-naik-lagi', 'sluggedPath'],
    ['https://hafenblatt.example/harga%20beras%20naik%20lagi', 'sluggedPath'],
    ['https://hafenblatt.example/a/104511', 'sluggedPath'],
    ['https://hafenblatt.example/2024/02/14/beras', 'datedPath'],
    ['https://hafenblatt.example/2024/feb/14/beras', 'datedPath'],
    ['https://hafenblatt.example/2024/02/beras', 'datedPath'],
    ['https://hafenblatt.example/2024-02-14/beras', 'datedPath'],
    ['https://hafenblatt.example/202402/beras', 'sluggedPath datedPath'],
    ['https://hafenblatt.example/wirtschaft/20240214-k2', 'sluggedPath datedPath'],
    ['https://hafenblatt.example/news/beras-naik', 'articlePath'],
    ['https://hafenblatt.example/abc/article.asp', 'articlePath'],
    ['https://hafenblatt.example/tag/beras', 'listPath'],
    ['https://hafenblatt.example/wirtschaft/page/2', 'listPath'],
    ['https://hafenblatt.example/search.php', 'listPath'],
    ['https://hafenblatt.example/hafen/about-us/', 'servicePath'],
    ['https://docs.hafenblatt.example/hafen/k2', 'serviceHost'],
  ])('%s says %s', (address, names) => {
    expect(said(address).sort()).toEqual(names.split(' ').sort())
  })

  it.each([
    'https://hafenblatt.example/2024/02/',
    'https://hafenblatt.example/2024/',
    'https://hafenblatt.example/2024/99/beras',
    'https://hafenblatt.example/1850/02/beras',
    'https://hafenblatt.example/20min/beras',
    'https://hafenblatt.example/page.html',
    'https://docs.example/hafen/k2',
    'https://hafenblatt.example/hafen/k2?next=/tag/beras',
    'https://hafenblatt.example/hafen/k2#/tag/beras-naik-lagi-hari-ini',
  ])('%s says nothing', address => {
    expect(said(address)).toEqual([])
  })

  it('that is none says no more than that of a root', () => {
    for (const address of ['about:blank', '', 'data:text/html,/2024/02/14/tag/'])
      expect(said(address), address).toEqual(['rootPath'])
  })
})
