import { afterEach, describe, expect, it } from 'vitest'
import type { HighlightRecord } from '../../utils/library/records.ts'
import { createPassages, describePassage } from '../../utils/reader/passages.ts'
import type { KeptPassage, Passages } from '../../utils/reader/passages.ts'
import { insertConversion, removeConversion } from '../article/nodes.ts'

const PARAGRAPHS = [
  'The harbour of Quayside lost $3.5bn in the second quarter, more than any other on the coast this year.',
  'Its director said that the cranes will be sold, and that the tram to the market stays where it is.',
  'Nobody in the town has heard of a buyer so far, although three names were read out in the council.',
]

let passages: Passages
const never = new AbortController().signal

function page(paragraphs: readonly string[] = PARAGRAPHS): void {
  document.body.replaceChildren(
    ...paragraphs.map(text => {
      const paragraph = document.createElement('p')
      paragraph.append(text)
      return paragraph
    }),
  )
}

/** The first place of some words in the page. */
function words(quote: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(quote)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + quote.length)
    return range
  }
  throw new Error(`There is no "${quote}".`)
}

function kept(id: string, quote: string): KeptPassage {
  const record = { id, colour: 'yellow', ...describePassage(document, words(quote))! } as HighlightRecord
  return { record, canonicalUrl: 'https://quayside.test/' }
}

async function shown(...records: KeptPassage[]): Promise<void> {
  passages = createPassages(document, true)
  await passages.show(records, never)
}

const painted = (): Range[] => [...(CSS.highlights.get('angka-yellow') ?? [])] as Range[]
const states = () => passages.all.map(({ state }) => state)

afterEach(() => {
  passages.clear()
  document.body.replaceChildren()
})

describe('the highlights of a page', () => {
  it('are not touched while they stand, whatever else of the page changes', async () => {
    page()
    await shown(kept('a', 'the cranes will be sold'))
    const [before] = painted()
    const late = document.createElement('p')
    late.append('This paragraph came in late, above all the others.')
    document.body.prepend(late)
    document.body.lastElementChild!.remove()
    await passages.lookAgain(never)
    expect(painted()).toEqual([before])
    expect(painted()[0]).toBe(before)
    expect(passages.range(passages.all[0]!)?.toString()).toBe('the cranes will be sold')
    expect(states()).toEqual(['exact'])
  })

  it('are found again when the page has put the same words into new nodes', async () => {
    page()
    await shown(kept('a', 'the cranes will be sold'), kept('b', 'three names'))
    const [first, second] = painted()
    const paragraph = document.body.children[1]!
    paragraph.replaceWith(paragraph.cloneNode(true))
    expect(first!.toString()).toBe('')
    await passages.lookAgain(never)
    expect(painted().map(String).sort()).toEqual(['the cranes will be sold', 'three names'])
    expect(painted()).toContain(second)
  })

  it('are missing when their words are gone, and come back with them', async () => {
    page()
    await shown(kept('a', 'the cranes will be sold'), kept('b', 'three names'))
    const paragraph = document.body.children[1]!
    paragraph.remove()
    await passages.lookAgain(never)
    expect(states()).toEqual(['missing', 'exact'])
    expect(passages.all[0]!.record.quote).toBe('the cranes will be sold')
    expect(passages.range(passages.all[0]!)).toBeNull()
    expect(painted().map(String)).toEqual(['three names'])
    document.body.firstElementChild!.after(paragraph)
    await passages.lookAgain(never)
    expect(states()).toEqual(['exact', 'exact'])
    expect(painted().map(String).sort()).toEqual(['the cranes will be sold', 'three names'])
  })

  it('say from what to what a number was changed, and what became of the words', async () => {
    page()
    await shown(kept('figure', '$3.5bn'), kept('sentence', 'lost $3.5bn in the second quarter'))
    page(PARAGRAPHS.map(text => text.replace('$3.5bn in the second', '$4.1bn in the third')))
    await passages.lookAgain(never)
    expect(states()).toEqual(['changed', 'changed'])
    expect(passages.all[0]!.change).toMatchObject({
      from: '$3.5bn',
      to: '$4.1bn',
      numbers: [{ from: '$3.5bn', to: '$4.1bn' }],
    })
    expect(passages.all[1]!.change).toMatchObject({
      numbers: [{ from: '$3.5bn', to: '$4.1bn' }],
      words: [
        { kind: 'same', text: 'lost ' },
        { kind: 'gone', text: '$3.5bn' },
        { kind: 'come', text: '$4.1bn' },
        { kind: 'same', text: ' in the ' },
        { kind: 'gone', text: 'second' },
        { kind: 'come', text: 'third' },
        { kind: 'same', text: ' quarter' },
      ],
    })
    page()
    await passages.lookAgain(never)
    expect(states()).toEqual(['exact', 'exact'])
    expect(passages.all[0]!.change).toBeUndefined()
  })

  it('keep their place when conversions are put in and taken out', async () => {
    page()
    await shown(kept('a', 'lost $3.5bn in the second'))
    const head = document.body.firstElementChild!.firstChild as Text
    const conversion = insertConversion(head, head.data.indexOf(' in the second'), '≈ €3.2bn')
    passages.repaint()
    expect(passages.range(passages.all[0]!)?.toString()).toBe('lost $3.5bn≈ €3.2bn in the second')
    expect(painted().map(String)).toEqual(['lost $3.5bn≈ €3.2bn in the second'])
    removeConversion(head, conversion)
    passages.repaint()
    expect(painted().map(String)).toEqual(['lost $3.5bn in the second'])
    expect(states()).toEqual(['exact'])
  })

  it('are never painted where other words stand now, also before the page was looked at again', async () => {
    page()
    await shown(kept('a', 'the cranes will be sold'))
    page(['Quite another page stands here, of a different article altogether, without any of it.'])
    passages.repaint()
    expect(painted().map(String).filter(Boolean)).toEqual([])
    await passages.lookAgain(never)
    expect(states()).toEqual(['missing'])
  })

  it('keep their own place and identity where they lie over each other, shortest first', async () => {
    page()
    await shown(
      kept('outer', 'said that the cranes will be sold'),
      kept('inner', 'cranes'),
      kept('other', 'three names'),
    )
    expect(passages.overlapping(passages.all[0]!).map(({ record }) => record.id)).toEqual(['inner', 'outer'])
    expect(painted()).toHaveLength(3)
    await passages.show(
      passages.all.filter(({ record }) => record.id !== 'inner'),
      never,
    )
    expect(painted().map(String).sort()).toEqual(['said that the cranes will be sold', 'three names'])
  })

  it('of a page are five hundred, and it does not wait for them', async () => {
    page(Array.from({ length: 500 }, (_, at) => `${at}. ${PARAGRAPHS[at % 3]!} It was read for the ${at}th time.`))
    const records = Array.from({ length: 500 }, (_, at) => kept(String(at), `read for the ${at}th time`))
    // Above all of them stands something else by now.
    page(['An advert.', ...Array.from(document.body.children, ({ textContent }) => textContent)])
    let longest = 0
    let last = performance.now()
    const frame = () => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }
    const timer = setInterval(frame, 1)
    const start = performance.now()
    await shown(...records)
    clearInterval(timer)
    expect(states().every(state => state !== 'missing')).toBe(true)
    expect(painted()).toHaveLength(500)
    // A busy machine is allowed a hundred times of what a quiet one takes.
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(longest).toBeLessThan(2000)
  })
})
