import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { READER_SECTIONS } from '../../utils/platform/word-files.ts'

/** Every file of ours that a script brings with it, itself included. */
function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [statement, target] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) [^'"]*from '(\.[^']+)'/gm,
  )) {
    if (!/^(?:import|export) type /.test(statement)) broughtBy(path.join(path.dirname(file), target!), seen)
  }
  return seen
}

const brought = [...broughtBy('entrypoints/reader.content/index.ts')]

describe('the words that a page gets of a language', () => {
  it('are those of every section that is spoken of there', () => {
    const spoken = new Map<string, string>()
    for (const file of brought) {
      const words = readFileSync(file, 'utf8').matchAll(/\bt\((?:[^'`)]*\? |\s*)['`](\w+)\./g)
      for (const [, section] of words) spoken.set(section!, file)
    }
    expect(spoken.size).toBeGreaterThan(4)
    for (const [section, file] of spoken) expect(READER_SECTIONS, `${file} speaks of ${section}`).toContain(section)
  })

  it('are in none of its scripts', () => {
    expect(brought.filter(file => file.includes('locales/'))).toEqual([])
  })
})
