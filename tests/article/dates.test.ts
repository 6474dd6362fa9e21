import { describe, expect, it } from 'vitest'
import { dateOfPath, onPublishersClock, readDate } from '../../utils/article/dates.ts'

describe('a date line', () => {
  it.each([
    ['Kamis, 8 Oktober 2020 16:13 WIB', 'id', '2020-10-08T16:13:00+07:00'],
    ['Kamis 08 Okt 2020, 16:13 WITA', 'id', '2020-10-08T16:13:00+08:00'],
    ['08-10-2020, 16:13', 'id', '2020-10-08T16:13:00'],
    ['Khamis, 8 Ogos 2020', 'ms', '2020-08-08'],
    ['8. Oktober 2020, 16:13 Uhr', 'de', '2020-10-08T16:13:00'],
    ['08.10.2020 | 16:13', 'de', '2020-10-08T16:13:00'],
    ['Published: Thursday, October 8th, 2020 at 4:13 p.m. EDT', 'en', '2020-10-08T16:13:00-04:00'],
    ['8 Oct 2020', 'en', '2020-10-08'],
    ['Publié le 1er août 2020 à 9h05', 'fr', '2020-08-01T09:05:00'],
    ['8 de octubre de 2020', 'es', '2020-10-08'],
    ['8 de março de 2020 às 16h13', 'pt', '2020-03-08T16:13:00'],
    ['8 ottobre 2020', 'it', '2020-10-08'],
    ['8 октября 2020, 16:13', 'ru', '2020-10-08T16:13:00'],
    ['8 października 2020', 'pl', '2020-10-08'],
    ['8 Ekim 2020', 'tr', '2020-10-08'],
    ['2020年10月8日 16:13', 'ja', '2020-10-08T16:13:00'],
    ['2020年10月08日', 'zh', '2020-10-08'],
    ['입력 2020.10.08 16:13', 'ko', '2020-10-08T16:13:00'],
    ['2020-10-08T16:13:05.123+07:00', 'id', '2020-10-08T16:13:05+07:00'],
    ['2020-10-08 09:13:05Z', 'en', '2020-10-08T09:13:05Z'],
    ['20201008T161305Z', 'en', undefined],
  ])('%s is a day, and what else it says', (line, language, date) => {
    expect(readDate(line, { language })).toBe(date)
  })

  it('is believed where an archive gives the day of print', () => {
    expect(readDate('1987-05-12')).toBe('1987-05-12')
  })

  it('is read in the order of the publisher’s country where both numbers could be the month', () => {
    expect(readDate('10/08/2020', {})).toBe('2020-08-10')
    expect(readDate('10/08/2020', { country: 'US' })).toBe('2020-10-08')
    expect(readDate('10/28/2020', {})).toBe('2020-10-28')
  })

  it.each([
    '0001-01-01T00:00:00Z',
    '1970-01-01',
    '1969-12-31T23:00:00Z',
    '1899-12-30',
    '2020-13-01',
    '2020-02-30',
    '99/99/2020',
    'Harga beras 412',
    '12.500.000',
  ])('%s is none', line => {
    expect(readDate(line)).toBeUndefined()
  })

  it('is not later than the day after the present', () => {
    const now = new Date('2020-10-08T12:00:00Z')
    expect(readDate('2020-10-09', { now })).toBe('2020-10-09')
    expect(readDate('2020-10-12', { now })).toBeUndefined()
    expect(readDate('2020-10-12')).toBe('2020-10-12')
  })
})

describe('an address', () => {
  it.each([
    ['/2020/10/08/beras', '2020-10-08'],
    ['/ekonomi/20201008-beras.html', '2020-10-08'],
    ['/a/2020-10-08/beras', '2020-10-08'],
    ['/a/202010/08/W123.html', '2020-10-08'],
    ['/news/20201399', undefined],
    ['/produk/2020', undefined],
  ])('%s has a day, or none', (path, date) => {
    expect(dateOfPath(path)).toBe(date)
  })
})

describe('a time in UTC', () => {
  it.each([
    ['2020-10-07T22:13:05Z', '2020-10-08T05:13:00', '2020-10-08T05:13:05+07:00'],
    ['2020-10-08T03:43:00+00:00', '2020-10-07T23:58:00', '2020-10-07T23:58:00-03:45'],
    ['2020-10-07T22:13:05Z', '2020-10-08T05:20:00', '2020-10-07T22:13:05Z'],
    ['2020-10-07T22:13:05Z', '2020-10-12T05:13:00', '2020-10-07T22:13:05Z'],
    ['2020-10-07T22:13:05Z', '2020-10-08', '2020-10-07T22:13:05Z'],
    ['2020-10-07T22:13:05+07:00', '2020-10-08T05:13:00', '2020-10-07T22:13:05+07:00'],
    ['2020-10-07', undefined, '2020-10-07'],
  ])('%s is, beside the line %s, %s', (stated, visible, date) => {
    expect(onPublishersClock(stated, visible)).toBe(date)
  })
})
