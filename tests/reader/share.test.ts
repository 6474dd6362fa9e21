import { describe, expect, test } from 'vitest'
import { plainShare } from '../../utils/reader/share.ts'

describe('a share as people say it', () => {
  test.each([
    [51.5, '1 in 2'],
    [34, '1 in 3'],
    [67, '2 in 3'],
    [75, '3 in 4'],
    [20, '1 in 5'],
    [16.7, '1 in 6'],
    [14, '1 in 7'],
    [12, '1 in 8'],
    [23, '1 in 4'],
    [30, '3 in 10'],
    [45, '9 in 20'],
    [10, '1 in 10'],
    [7, '1 in 14'],
    [4, '1 in 25'],
    [1, '1 in 100'],
    [0.3, '1 in 330'],
    [0.1, '1 in 1000'],
    [0.0004, '1 in 250000'],
    [90, '9 in 10'],
    [93, '13 in 14'],
    [98, '49 in 50'],
    [99, '99 in 100'],
    [99.5, 'all but 1 in 200'],
    [99.9, 'all but 1 in 1000'],
  ])('%d per cent is %s', (percent, said) => {
    const { count, whole, allBut } = plainShare(percent / 100)!
    expect(`${allBut ? 'all but ' : ''}${count} in ${whole}`).toBe(said)
  })

  test.each([0, 1, 1.8, -0.2, Number.NaN])('there is none for %d', part => {
    expect(plainShare(part)).toBeNull()
  })

  test('is within an eighth of every share, and of what is left', () => {
    for (let permille = 1; permille < 1000; permille++) {
      const part = permille / 1000
      const { count, whole, allBut } = plainShare(part)!
      const said = allBut ? 1 - count / whole : count / whole
      expect(Math.abs(said - part) / Math.min(part, 1 - part), `${permille}‰ as ${count}/${whole}`).toBeLessThan(0.125)
    }
  })
})
