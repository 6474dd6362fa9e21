import fc from 'fast-check'
import { describe as group, expect, it } from 'vitest'
import { indexText } from '../../utils/article/index.ts'
import { anchor, anchorSteps, describe } from '../../utils/highlights/index.ts'
import type { Selector } from '../../utils/highlights/index.ts'

/** Words as pages have them: of several scripts, with emoji, combining marks, soft hyphens, amounts and odd blanks. */
const piece = fc.constantFrom(
  ...[
    'rice ',
    'Preise\u00ad',
    '$3.5bn ',
    '4,1% ',
    'سعر الأرز ',
    'מחיר ',
    '東京',
    'ราคา',
    '👩🏽‍🌾',
    'e\u0301',
    'ệ',
    'ﬁ',
    '…',
  ],
  ...[' ', '\n\t', '\u00a0', '\u200f', 'the ', 'the ', 'a'],
)
const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map(list => list.join(''))

/** A tree of elements and texts; Angka's own elements and what is no text of the page stand in it as well. */
type Tree = string | { name: string; rtl: boolean; shadow: boolean; children: Tree[] }
const { tree } = fc.letrec<{ tree: Tree; element: Tree }>(tie => ({
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, words, tie('element')),
  element: fc.record({
    name: fc.constantFrom('p', 'b', 'ul', 'li', 'td', 'div', 'angka-conversion', 'script', 'textarea'),
    rtl: fc.boolean(),
    shadow: fc.boolean(),
    children: fc.array(tie('tree'), { maxLength: 4 }),
  }),
}))
const page = fc.array(tree, { minLength: 1, maxLength: 6 })

function build(trees: Tree[]): HTMLElement {
  // A document without a window.
  const { body } = document.implementation.createHTMLDocument('')
  const put = (parent: Node, each: Tree): void => {
    if (typeof each === 'string') {
      parent.appendChild(body.ownerDocument.createTextNode(each))
      return
    }
    const element = body.ownerDocument.createElement(each.name)
    if (each.rtl) element.dir = 'rtl'
    parent.appendChild(element)
    const inside = each.shadow && (each.name === 'div' || each.name === 'p')
    const content = inside ? element.attachShadow({ mode: 'open' }) : element
    for (const child of each.children) put(content, child)
  }
  for (const each of trees) put(body, each)
  return body
}

/** A text without its blanks and marks that are not seen. */
const letters = (text: string): string => text.replaceAll(/[\s\u00ad\u200b-\u200f\u2060]/g, '')

/** Two offsets into a text, by two numbers. */
function between(length: number, a: number, b: number): [number, number] {
  const [start, end] = [a % (length + 1), b % (length + 1)]
  return start < end ? [start, end] : [end, start]
}

/** Splits a text node and puts an element of Angka's in between, as for a conversion. */
function disturb(root: HTMLElement, nth: number): void {
  const nodes: Text[] = []
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('script, textarea, angka-conversion')) nodes.push(node as Text)
  const node = nodes[nth % Math.max(1, nodes.length)]
  if (!node) return
  const ours = root.ownerDocument.createElement('angka-conversion')
  ours.append('≈ €3')
  node.splitText(nth % (node.length + 1)).before(ours)
}

group('what was described', () => {
  it('is anchored where it is, whatever the page is made of, and whatever Angka puts into it', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), fc.array(fc.nat(), { maxLength: 3 }), (trees, a, b, splits) => {
        const root = build(trees)
        const { text } = indexText(root)
        // From one shadow root into another a range reaches around their hosts.
        const range = indexText(root).range(...between(text.length, a, b))
        const [start, end] = indexText(root).offsets(range) ?? [0, 0]
        const selectors = describe(root, range)
        if (text.slice(start, end).trim() === '') return void expect(selectors).toEqual([])
        for (const split of splits) disturb(root, split)
        const found = anchor(root, JSON.parse(JSON.stringify(selectors)) as Selector[])
        expect(found?.state).toBe('exact')
        const at = indexText(root).offsets(found!.range)!
        expect(text.slice(...at).trim()).toBe(text.slice(start, end).trim())
        expect(at[0] + text.slice(...at).search(/\S/)).toBe(start + text.slice(start, end).search(/\S/))
        expect(found!.range.collapsed).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('is found by its words alone where it stood, as far as they are the only ones', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (trees, a, b) => {
        const root = build(trees)
        const { text } = indexText(root)
        const range = indexText(root).range(...between(text.length, a, b))
        const [start, end] = indexText(root).offsets(range) ?? [0, 0]
        const words = letters(text.slice(start, end))
        // Forty letters do not stand twice by chance, and here they do not.
        if (words.length < 60 || letters(text).split(words).length !== 2) return
        const quote = describe(root, range).filter(({ type }) => type === 'TextQuoteSelector')
        const found = anchor(root, quote)
        expect(found && letters(text.slice(...indexText(root).offsets(found.range)!))).toBe(words)
      }),
    )
  })
})

group('an anchor', () => {
  it('never throws, and is a range of the page or none, on selectors of any shape', () => {
    const odd = fc.oneof(fc.anything(), fc.string(), fc.integer(), fc.constant(Number.NaN), fc.constant(null))
    const path = fc.record({
      type: fc.constant('XPathSelector'),
      value: fc.oneof(fc.constantFrom('/', '/p[1]', '/p[0]', '//p', '/p[99999999]', ''), odd),
      refinedBy: fc.oneof(fc.record({ type: fc.constant('TextPositionSelector'), start: odd, end: odd }), odd),
    })
    const selector = fc.oneof(
      odd,
      fc.record(
        { type: fc.constant('TextQuoteSelector'), exact: fc.oneof(words, odd), prefix: odd, suffix: odd },
        { requiredKeys: ['type'] },
      ),
      fc.record({ type: fc.constant('TextPositionSelector'), start: odd, end: odd }, { requiredKeys: ['type'] }),
      fc.record(
        { type: fc.constant('RangeSelector'), startSelector: fc.oneof(path, odd), endSelector: fc.oneof(path, odd) },
        { requiredKeys: ['type'] },
      ),
    )
    fc.assert(
      fc.property(page, fc.oneof(fc.array(selector, { maxLength: 4 }), fc.anything()), (trees, selectors) => {
        const root = build(trees)
        const found = anchor(root, selectors as Selector[])
        if (found) expect(indexText(root).offsets(found.range)).not.toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the page waiting for a few milliseconds at a time, on a long page that has none of its words', () => {
    const { body } = document.implementation.createHTMLDocument('')
    for (let at = 0; at < 1500; at++) {
      const paragraph = body.ownerDocument.createElement('p')
      paragraph.append(
        `${at}. Rice exporters in the delta cut their prices by ${at % 70} percent, as the currency slipped. `,
      )
      body.append(paragraph)
    }
    const quote: Selector = {
      type: 'TextQuoteSelector',
      exact: 'Rice importers of the delta saw prices cut by 12 percent, and no currency that slipped again.',
      prefix: 'Wheat and maize were sold for more than a year ago. ',
      suffix: ' Farmers will not be content.',
    }
    const times: number[] = []
    const steps = anchorSteps(body, [quote])
    for (let done = false; !done;) {
      const start = performance.now()
      done = steps.next().done === true
      times.push(performance.now() - start)
    }
    expect(times.length).toBeGreaterThan(10)
    times.sort((a, b) => a - b)
    // The longest step is the machine's as much as ours: the bench has it.
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(5)
  })
})
