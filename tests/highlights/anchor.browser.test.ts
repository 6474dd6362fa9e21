import fc from 'fast-check'
import { describe as group, expect, it } from 'vitest'
import { anchor, anchorSteps, describe } from '../../utils/highlights/index.ts'
import type { Selector } from '../../utils/highlights/index.ts'
import { insertConversion } from '../article/nodes.ts'

const PARAGRAPHS = [
  'Rice exporters in the delta cut their prices this week as the currency slipped against the dollar for a fifth day.',
  'A tonne of the 5 percent broken grade was offered at $412, traders said, down from $430 in the week before.',
  'Demand from abroad stays weak, and stores are full after a good harvest in the north of the country.',
  'The ministry expects shipments of 7.2 million tonnes this year, which would be the most since records began.',
  'Farmers say that fertiliser costs more than the grain brings, and ask for help until the next harvest is in.',
  'Traders expect no change before the end of the month, when a large buyer opens the bids for its tender.',
]

function body(paragraphs: readonly string[] = PARAGRAPHS): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('')
  for (const text of paragraphs) {
    const paragraph = body.ownerDocument.createElement('p')
    paragraph.append(text)
    body.append(paragraph, '\n')
  }
  return body
}

/** The range of some words where they stand first. */
function words(root: HTMLElement, quote: string): Range {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(quote)
    if (at < 0) continue
    const range = root.ownerDocument.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + quote.length)
    return range
  }
  throw new Error(`There is no "${quote}".`)
}

const stored = (quote: string, root = body()): Selector[] => describe(root, words(root, quote))
const edited = (edit: (text: string) => string): HTMLElement => body(PARAGRAPHS.map(edit))

group('a description', () => {
  it('says where the words are in the tree and in the text, and what they are', () => {
    const root = body()
    expect(describe(root, words(root, '$412'))).toEqual([
      {
        type: 'RangeSelector',
        startSelector: {
          type: 'XPathSelector',
          value: '/p[2]',
          refinedBy: { type: 'TextPositionSelector', start: 53, end: 53 },
        },
        endSelector: {
          type: 'XPathSelector',
          value: '/p[2]',
          refinedBy: { type: 'TextPositionSelector', start: 57, end: 57 },
        },
      },
      { type: 'TextPositionSelector', start: 168, end: 172 },
      expect.objectContaining({
        type: 'TextQuoteSelector',
        exact: '$412',
        suffix: expect.stringMatching(/^, traders said/) as string,
      }),
    ])
  })

  it('leaves out white space at its ends, and is empty where there is nothing else', () => {
    const root = body()
    const range = words(root, ' as the currency ')
    expect(describe(root, range)).toContainEqual(expect.objectContaining({ exact: 'as the currency' }))
    expect(describe(root, words(root, ' '))).toEqual([])
  })

  it('is the same whatever conversions are in the page', () => {
    const root = body()
    const before = describe(root, words(root, 'traders said'))
    insertConversion(words(root, '$412').startContainer as Text, 58, '≈ €351')
    expect(describe(root, words(root, 'traders said'))).toEqual(before)
  })
})

group('an anchor', () => {
  it('is exact on the same page, through and through', () => {
    const found = anchor(body(), stored('$412, traders said'))
    expect(found).toMatchObject({ state: 'exact', score: 1 })
    expect(found!.range.toString()).toBe('$412, traders said')
  })

  it('is the described range, wherever that is and whatever is put into the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (texts, a, b, split) => {
          const root = body(texts)
          const all = root.textContent
          const [start, end] = [a % (all.length + 1), b % (all.length + 1)].sort((x, y) => x - y) as [number, number]
          if (!all.slice(start, end).trim()) return
          const range = document.createRange()
          const place = (offset: number): [Text, number] => {
            const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
            let left = offset
            for (let node = walker.nextNode() as Text; ; node = walker.nextNode() as Text) {
              if (left <= node.length) return [node, left]
              left -= node.length
            }
          }
          range.setStart(...place(start))
          range.setEnd(...place(end))
          const selectors = describe(root, range)
          const [node, offset] = place(split % (all.length + 1))
          insertConversion(node, offset, '≈ Rp1')
          const found = anchor(root, selectors)
          expect(found?.state).toBe('exact')
          expect(found?.range.toString().replaceAll('≈ Rp1', '')).toBe(all.slice(start, end).trim())
        },
      ),
    )
  })

  it('goes with its words when other ones come before them', () => {
    const root = body(['This article was amended to correct the name of a port.', ...PARAGRAPHS])
    expect(anchor(root, stored('traders said'))?.range.toString()).toBe('traders said')
    expect(anchor(body([...PARAGRAPHS].reverse()), stored('stores are full after a good harvest'))).toMatchObject({
      state: 'moved',
    })
  })

  it('sees through typography, markup and white space', () => {
    const quoted = body([
      'He said: “No – it’s the office’s 1st offer…” and left the ﬁeld, which was a sur\u00adprise to us all.',
    ])
    const selectors = stored('“No – it’s the office’s 1st offer…” and left the ﬁeld', quoted)
    const plain = body([
      'He said: "No - it\'s  the office\'s 1st offer..." and\n\t left the field, which was a surprise to us all.',
    ])
    expect(anchor(plain, selectors)?.range.toString()).toBe(
      '"No - it\'s  the office\'s 1st offer..." and\n\t left the field',
    )
  })

  it('is changed where a number was corrected, and says from what to what', () => {
    const found = anchor(
      edited(text => text.replace('$412', '$421')),
      stored('$412'),
    )
    expect(found).toMatchObject({ state: 'changed', change: { from: '$412', to: '$421' } })
    const sentence = anchor(
      edited(text => text.replace('7.2 million', '6.9 million')),
      stored('expects shipments of 7.2 million tonnes this year'),
    )
    expect(sentence).toMatchObject({
      state: 'changed',
      change: { to: 'expects shipments of 6.9 million tonnes this year' },
    })
  })

  it('reaches over what was put into the middle of it', () => {
    const root = body()
    const range = words(root, 'down from $430 in the week before.')
    range.setEnd(words(root, 'stores are full').endContainer, 51)
    const selectors = describe(root, range)
    const other = body()
    const advert = other.ownerDocument.createElement('div')
    advert.append(
      'Advertisement. Read more: how to save on your mobile plan, and eleven other things to know before the new year.',
    )
    other.children[1]!.after(advert)
    const found = anchor(other, selectors)!.range.toString()
    expect(found).toMatch(/^down from \$430/)
    expect(found).toMatch(/stores are full$/)
  })

  it('is none where the words are gone, however common they are elsewhere', () => {
    const without = body(PARAGRAPHS.filter((_, at) => at !== 1))
    expect(anchor(without, stored('$412'))).toBeNull()
    expect(anchor(without, stored('in the week before'))).toBeNull()
    expect(anchor(without, stored(PARAGRAPHS[1]!))).toBeNull()
    const harvest = PARAGRAPHS.filter((_, at) => at !== 2)
    expect(anchor(body(harvest), stored('harvest'))).toBeNull()
    expect(anchor(body(['']), stored('harvest'))).toBeNull()
  })

  it('is the one of several that stands in its context', () => {
    const root = body()
    const selectors = describe(root, words(root, 'harvest is in'))
    const decoy = body(['Key points: the harvest is in', ...PARAGRAPHS])
    expect(anchor(decoy, selectors)?.range.startContainer.textContent).toBe(PARAGRAPHS[4])
  })

  it('is changed where a number was corrected, also when all that followed it was cut', () => {
    const cut = edited(text => text.replace(/\$412.*/, () => '$1,398.')).ownerDocument.body
    for (const paragraph of [...cut.children].slice(2)) paragraph.remove()
    expect(anchor(cut, stored('$412'))).toMatchObject({ state: 'changed', change: { from: '$412', to: '$1,398' } })
  })

  it('is the right one of a thousand', () => {
    const rows = Array.from({ length: 1500 }, (_, at) => `Berth ${at}: rice, ${(at * 37) % 1500} tonnes, paid.`)
    const root = body(rows)
    const row = root.children[1234]!.firstChild as Text
    const range = root.ownerDocument.createRange()
    range.setStart(row, row.data.indexOf('rice'))
    range.setEnd(row, row.data.indexOf('rice') + 4)
    const later = body(['Above all of them stands another line by now.', ...rows])
    expect(anchor(later, describe(root, range))?.range.startContainer.textContent).toBe(row.data)
  })

  it('is a whole word or number where the quote was one', () => {
    const selectors = stored('$412')
    const longer = edited(text => text.replace('$412', '$4125').replace('$430', '$412'))
    expect(anchor(longer, selectors)).toMatchObject({ state: 'changed', change: { from: '$412', to: '$4125' } })
    const inside = body(['Workers went to the workers’ hall, it is said.'])
    const worker = body(['The work went to the workers’ hall, it is said.'])
    expect(anchor(inside, describe(worker, words(worker, 'work')))?.range.toString()).not.toBe('Work')
  })

  it('is the edited quote in its own context, rather than the same words in another one', () => {
    const quote = 'Demand from abroad stays weak, and stores are full after a good harvest'
    const decoy = edited(text => text.replace('stays weak', 'stays very weak'))
    const summary = decoy.ownerDocument.createElement('p')
    summary.append(`What to know: ${quote}, it is said, and there is no more to it than that.`)
    decoy.prepend(summary)
    expect(anchor(decoy, stored(quote))).toMatchObject({ state: 'changed' })
  })

  it('knows the blocks of a page whose markup has no blank between them', () => {
    const root = body()
    const dense = body(PARAGRAPHS)
    for (const node of [...dense.childNodes]) if (node.nodeType === 3) node.remove()
    dense.firstElementChild!.append(' An advert stands here')
    const found = anchor(dense, describe(root, words(root, 'A tonne of the')))
    expect(found?.range.toString()).toBe('A tonne of the')
  })

  it('does without a quote, and does not throw on selectors of any shape', () => {
    const root = body()
    const [place, position] = stored('$412')
    expect(anchor(root, [place!])?.range.toString()).toBe('$412')
    expect(anchor(root, [position!])?.range.toString()).toBe('$412')
    expect(anchor(root, [])).toBeNull()
    expect(anchor(root, [{ type: 'TextPositionSelector', start: -3, end: 1e9 }])).toBeNull()
    expect(anchor(root, [{ type: 'TextQuoteSelector', exact: '' }])).toBeNull()
    const path = { type: 'XPathSelector', value: '//*[@id="x"]' } as const
    expect(anchor(root, [{ type: 'RangeSelector', startSelector: path, endSelector: path }])).toBeNull()
  })

  it('is looked for in slices', () => {
    const long = body(Array.from({ length: 400 }, (_, at) => `${at}. ${PARAGRAPHS[at % 6]}`))
    const steps = anchorSteps(
      long,
      stored(
        'A tonne of quite another grade, which nobody has ever heard of, was sold.',
        body(['A tonne of quite another grade, which nobody has ever heard of, was sold.']),
      ),
    )
    let slices = 0
    while (!steps.next().done) slices++
    expect(slices).toBeGreaterThan(1)
  })
})
