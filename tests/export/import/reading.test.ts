import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { ImportError } from '../../../utils/export/import/problem.ts'
import { csvRows } from '../../../utils/export/import/reading/csv-rows.ts'
import { jsonElements } from '../../../utils/export/import/reading/json-elements.ts'
import { withoutMarkup } from '../../../utils/export/import/reading/markup.ts'
import { textOf } from '../../../utils/export/import/reading/text.ts'
import { anyText } from '../invented.ts'

/** The text in pieces of these lengths, over and over. */
async function* inPieces(text: string, lengths: number[]): AsyncGenerator<string> {
  await Promise.resolve()
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = lengths[turn % lengths.length]!
    yield text.slice(at, at + length)
    at += length
  }
}
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

const problemOf = async (work: AsyncIterable<unknown>) => {
  try {
    await Array.fromAsync(work)
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
  return undefined
}

describe('JSON in pieces', () => {
  const all = (path: string[]) => path.length === 2

  test('gives the wanted values with their paths, lines and places, wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 4 })),
        anyText,
        fc.boolean(),
        lengths,
        async (items, name, pretty, cuts) => {
          const text = JSON.stringify({ before: { a: [] }, [`k${name}`]: 1, items }, null, pretty ? 2 : 0)
          const found = await Array.fromAsync(jsonElements(inPieces(text, cuts), all))
          const values = found.filter(({ path }) => path[0] === 'items').map(each => JSON.parse(each.text) as unknown)
          expect(values).toEqual(JSON.parse(JSON.stringify(items)))
          expect(found.filter(({ path }) => path[0] === 'items').map(({ item }) => item)).toEqual(
            items.map((_, at) => at + 1),
          )
        },
      ),
    )
  })

  test('refuses what JSON.parse refuses, and takes what it takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', ' ', '\n', '"', '\\', 'x'), {
          maxLength: 12,
        }),
        lengths,
        async (parts, cuts) => {
          const text = parts.join('')
          let isJson = true
          try {
            JSON.parse(text)
          } catch {
            isJson = false
          }
          const problem = await problemOf(jsonElements(inPieces(text, cuts), () => false))
          expect(problem === undefined, `${text}: ${JSON.stringify(problem)}`).toBe(isJson)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['', { code: 'empty', at: { line: 1 } }],
    ['{"a":[1,2', { code: 'cutOff', at: { line: 1 } }],
    ['{"a":\n[1,\n"x', { code: 'cutOff', at: { line: 3 } }],
    ['{"a":[1}\n', { code: 'notJson', at: { line: 1 } }],
    ['[1]\n[2]', { code: 'notJson', at: { line: 2 } }],
    ['['.repeat(1_000_000), { code: 'tooDeep', at: { line: 1 } }],
    [`{"a":[${'{"b":'.repeat(1000)}`, { code: 'tooDeep', at: { line: 1 } }],
  ])('%.20s says what is wrong and where', async (text, problem) => {
    expect(await problemOf(jsonElements(inPieces(text, [1000]), all))).toEqual(problem)
  })
})

describe('a table in pieces', () => {
  test('gives the cells that papaparse wrote, wherever the text is cut', async () => {
    const cell = anyText.map(text => text.toWellFormed())
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        lengths,
        async (rows, cuts) => {
          const csv = papaparse.unparse([['a', 'b', 'c'], ...rows], { quotes: true, newline: '\r\n' })
          const read = await Array.fromAsync(csvRows(inPieces(csv, cuts)))
          expect(read.slice(1).map(({ cells }) => cells)).toEqual(rows)
        },
      ),
    )
  })

  test.each([
    ['a,b\n1,2\n', ['1', '2']],
    ['a;b\r\n1;2\r\n', ['1', '2']],
    ['a\tb\r1\t2', ['1', '2']],
    ['a,b\n"1 ""x""",\n', ['1 "x"', '']],
    ['a,b\n"1\n2",3', ['1\n2', '3']],
    ['a,b\n\n1,2', ['1', '2']],
    ['a,b\n"",x', ['', 'x']],
  ])('%j has the row %j', async (text, cells) => {
    const [, row] = await Array.fromAsync(csvRows(inPieces(text, [text.length])))
    expect(row!.cells).toEqual(cells)
  })

  test('says where a quote was opened that nothing closes', async () => {
    expect(await problemOf(csvRows(inPieces('a,b\n1,"2\n3,4\n', [3])))).toEqual({ code: 'openQuote', at: { line: 2 } })
  })

  test('counts lines within cells', async () => {
    const rows = await Array.fromAsync(csvRows(inPieces('a\r\n"1\r\n2"\r\n3', [1])))
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })
})

describe('the encoding of a file', () => {
  const read = async (...bytes: number[]) => (await Array.fromAsync(textOf(new Blob([new Uint8Array(bytes)])))).join('')

  test('is UTF-8, with or without a mark, or what its mark says', async () => {
    expect(await read(0xc3, 0xa9)).toBe('é')
    expect(await read(0xef, 0xbb, 0xbf, 0x61)).toBe('a')
    expect(await read(0xff, 0xfe, 0x61, 0x00)).toBe('a')
    expect(await read(0xfe, 0xff, 0x00, 0x61)).toBe('a')
  })

  test('that is another is said, with the line', async () => {
    expect(await problemOf(textOf(new Blob([new Uint8Array([0x61, 0x0a, 0xe9, 0x61])])))).toEqual({
      code: 'notText',
      at: { line: 2 },
      values: { encoding: 'UTF-8' },
    })
    expect(await problemOf(textOf(new Blob([new Uint8Array([0x61, 0xc3])])))).toEqual({
      code: 'cutOff',
      at: { line: 1 },
    })
  })
})

test.each([
  ['<p>satu <b>dua</b></p><p>tiga &amp; &#x65;mpat</p>', 'satu dua\ntiga & empat'],
  ['5 < 6 & 7', '5 < 6 & 7'],
  ['polos', 'polos'],
  ['<img src=x onerror=alert(1)>x', 'x'],
])('the markup %s shows %j', (html, text) => {
  expect(withoutMarkup(html)).toBe(text)
})
