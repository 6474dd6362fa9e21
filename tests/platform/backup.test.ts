import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDue } from '../../utils/platform/backup/due.ts'
import { backupName, isBackupName, surplus } from '../../utils/platform/backup/generations.ts'
import type { BackupSettings } from '../../utils/platform/backup/settings.ts'

const NOW = new Date('2026-11-29T12:00:00Z')
const settings = (said: Partial<BackupSettings> = {}): BackupSettings => ({
  mode: 'downloads',
  everyChanges: 50,
  everyDays: 7,
  generations: 3,
  last: { at: '2026-11-28T12:00:00Z', changes: 100, file: 'x' },
  downloads: [],
  ...said,
})

describe('a backup is due', () => {
  test.each([
    ['never where none is wanted', settings({ mode: 'off', last: null }), 100, false],
    ['first as soon as there is anything', settings({ last: null }), 1, true],
    ['not of an empty library', settings({ last: null }), 0, false],
    ['not after few changes in few days', settings(), 149, false],
    ['after as many changes as the reader said', settings(), 150, true],
    [
      'after as many days, with a single change',
      settings({ last: { at: '2026-11-22T12:00:00Z', changes: 100, file: 'x' } }),
      101,
      true,
    ],
    ['never without a change', settings({ last: { at: '2020-01-01T00:00:00Z', changes: 100, file: 'x' } }), 100, false],
    ['of a library that counts anew, by its own changes', settings(), 60, true],
  ])('%s', (_, said, changes, due) => {
    expect(isDue(said, changes, NOW)).toBe(due)
  })
})

describe('generations', () => {
  test('have names that are sorted by time', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), {
          minLength: 2,
          maxLength: 2,
        }),
        ([one, other]) => {
          const seconds = (date: Date): number => Math.floor(date.getTime() / 1000)
          fc.pre(seconds(one!) !== seconds(other!))
          expect(isBackupName(backupName(one!))).toBe(true)
          expect(backupName(one!) < backupName(other!)).toBe(one! < other!)
        },
      ),
    )
  })

  test('too many are dropped, the oldest first, and no other file ever', () => {
    const names = [1, 2, 3, 4, 5].map(day => backupName(new Date(2026, 0, day)))
    expect(surplus([...names.toReversed(), 'thesis.json', 'angka-backup.json'], 3)).toEqual(names.slice(0, 2))
    expect(surplus(names, 5)).toEqual([])
    expect(surplus(['thesis.json'], 0)).toEqual([])
  })
})
