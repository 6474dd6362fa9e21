import { describe, expect, it } from 'vitest'
import { isolated } from '../../utils/reader/isolated.ts'

describe('words of a page in a sentence of ours', () => {
  it('have a direction of their own where theirs is not ours', () => {
    expect(isolated('5.87 مليون دولار', 'en-GB')).toBe('\u20685.87 مليون دولار\u2069')
    expect(isolated('US$5.87 million', 'ar')).toBe('\u2068US$5.87 million\u2069')
  })

  it('are as they are where it is', () => {
    expect(isolated('US$5.87 million', 'id')).toBe('US$5.87 million')
    expect(isolated('5.87 مليون دولار', 'ar-EG')).toBe('5.87 مليون دولار')
  })
})
