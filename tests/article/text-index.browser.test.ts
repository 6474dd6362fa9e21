import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexText, textOfBlocks } from '../../utils/article/text-index.ts'
import { insertConversion } from './nodes.ts'

const empty = (): Document => document.implementation.createHTMLDocument('')

describe('a text in a browser', () => {
  it('are inverse to each other, whatever is split and joined meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }), { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (blocks, numbers) => {
          const document = empty()
          for (const texts of blocks) {
            const block = document.createElement('p')
            for (const text of texts) block.append(text, document.createElement('b'))
            document.body.append(block)
          }
          const index = indexText(document.body)
          const { text } = index
          for (let round = 0; round < 8; round++) {
            const nodes = [...document.querySelectorAll('p')]
              .flatMap(block => [...block.childNodes])
              .filter(node => node.nodeType === 3) as Text[]
            const node = nodes[numbers.next().value! % Math.max(1, nodes.length)]
            if (node?.data) insertConversion(node, numbers.next().value! % (node.data.length + 1), '= Rp1')
            const end = numbers.next().value! % (text.length + 1)
            const start = end ? numbers.next().value! % end : 0
            if (start === end) continue
            const range = index.range(start, end)
            expect(range.toString().replaceAll('= Rp1', '')).toBe(text.slice(start, end))
            expect(index.offsets(range)).toEqual([start, end])
          }
        },
      ),
    )
  })

  it('reads a tree that nests deeper than the stack', () => {
    const document = empty()
    let at: Element = document.body
    for (let level = 0; level < 20_000; level++) {
      const inner = document.createElement('span')
      at.append(inner)
      at = inner
    }
    at.append('dalam')
    expect(textOfBlocks(document.body, [{ container: document.body }]).text).toBe('dalam')
  })
})
