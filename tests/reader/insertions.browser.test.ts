import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Place } from '../../utils/article/article.ts'
import { createInsertions } from '../../utils/reader/insertions.ts'

const abort: AbortController[] = []

function setUp(markup: string) {
  document.body.innerHTML = markup
  const stop = new AbortController()
  abort.push(stop)
  return createInsertions(document.body, stop.signal)
}

/** A range over the given words, wherever in the body they are. */
function over(words: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    return range
  }
  throw new Error(`no ${words}`)
}

const endOf = ({ endContainer: node, endOffset: offset }: Range): Place => ({ node, offset })
const behind = (words: string): Place => endOf(over(words))

function element(name: string): HTMLElement {
  const host = document.createElement('angka-conversion')
  host.dataset.name = name
  return host
}

/** The body's markup, with each of our elements as its name in brackets. */
const shown = () =>
  document.body.innerHTML.replaceAll(/<angka-conversion data-name="(\w+)"><\/angka-conversion>/g, '[$1]')

const allNodes = () => {
  const nodes: Node[] = []
  const walker = document.createTreeWalker(document.body)
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

const microtask = () => Promise.resolve()

beforeEach(() => void (document.body.innerHTML = ''))
afterEach(() => abort.splice(0).forEach(stop => stop.abort()))

describe('an element behind a piece of text', () => {
  it('stands directly behind it', () => {
    const insertions = setUp('<p>Sold for $5 million in May.</p>')
    insertions.insert(behind('$5 million'), element('a'))
    expect(shown()).toBe('<p>Sold for $5 million[a] in May.</p>')
  })

  it('stands at the end of a text node', () => {
    const insertions = setUp('<p>Sold for <b>$5 million</b> in May.</p>')
    insertions.insert(behind('$5 million'), element('a'))
    expect(shown()).toBe('<p>Sold for <b>$5 million[a]</b> in May.</p>')
  })

  it.each([
    ['in reading order', ['$1', '$2', '$3']],
    ['from the end', ['$3', '$2', '$1']],
    ['in any order', ['$2', '$3', '$1']],
  ])('stands beside others in one text node, put in %s', (_name, order) => {
    const insertions = setUp('<p>First $1, then $2, then $3.</p>')
    const ranges = new Map(order.map(words => [words, over(words)]))
    for (const words of order) insertions.insert(endOf(ranges.get(words)!), element(words.replace('$', 'n')))
    expect(shown()).toBe('<p>First $1[n1], then $2[n2], then $3[n3].</p>')
    expect(insertions.size).toBe(3)
  })

  it('stands behind one that is at the same place already', () => {
    const insertions = setUp('<p>It cost $1 (EUR 2) then.</p>')
    insertions.insert(behind('EUR 2'), element('a'))
    insertions.insert(behind('EUR 2'), element('b'))
    expect(shown()).toBe('<p>It cost $1 (EUR 2[a][b]) then.</p>')
  })

  it('stands behind one at the same place where the text ends', () => {
    const insertions = setUp('<p>It cost EUR 2</p>')
    insertions.insert(behind('EUR 2'), element('a'))
    insertions.insert(behind('EUR 2'), element('b'))
    expect(shown()).toBe('<p>It cost EUR 2[a][b]</p>')
  })
})

describe('taken away', () => {
  it.each(['<p>First $1, then $2, then $3.</p>', '<p>First <i>$1</i>, then $2<br>then <b>$3</b></p>'])(
    'leaves text, node count and node identity as before: %s',
    markup => {
      const insertions = setUp(markup)
      const before = allNodes()
      const text = before.map(node => node.nodeValue)
      for (const words of ['$2', '$1', '$3']) insertions.insert(behind(words), element('x'))
      expect(allNodes().length).toBeGreaterThan(before.length)
      insertions.clear()
      expect(allNodes()).toEqual(before)
      expect(allNodes().every((node, i) => node === before[i])).toBe(true)
      expect(allNodes().map(node => node.nodeValue)).toEqual(text)
      expect(document.body.innerHTML).toBe(markup)
    },
  )

  it('can be put in again, many times', () => {
    const insertions = setUp('<p>First $1, then $2.</p>')
    const before = allNodes()
    for (let i = 0; i < 20; i++) {
      insertions.insert(behind('$1'), element('a'))
      insertions.insert(behind('$2'), element('b'))
      expect(shown()).toBe('<p>First $1[a], then $2[b].</p>')
      insertions.clear()
    }
    expect(allNodes().every((node, i) => node === before[i])).toBe(true)
  })
})

describe('when the page', () => {
  it('writes other text into its node, ours goes and nothing is doubled', async () => {
    const insertions = setUp('<p>It cost $1, they said.</p>')
    const head = document.querySelector('p')!.firstChild as Text
    insertions.insert(behind('$1'), element('a'))
    head.data = 'It cost $2, they say now.'
    await microtask()
    expect(document.body.innerHTML).toBe('<p>It cost $2, they say now.</p>')
    expect(insertions.size).toBe(0)
  })

  it('removes its node, the split-off text goes with it, and comes back with it', async () => {
    const insertions = setUp('<p>It cost $1, they said.</p>')
    const paragraph = document.querySelector('p')!
    const head = paragraph.firstChild as Text
    insertions.insert(behind('$1'), element('a'))
    head.remove()
    await microtask()
    expect(document.body.innerHTML).toBe('<p></p>')
    paragraph.append(head)
    expect(document.body.innerHTML).toBe('<p>It cost $1, they said.</p>')
  })

  it('moves its node, the whole text moves', async () => {
    const insertions = setUp('<p>It cost $1, they said.</p><div></div>')
    const head = document.querySelector('p')!.firstChild as Text
    insertions.insert(behind('$1'), element('a'))
    document.querySelector('div')!.append(head)
    await microtask()
    expect(document.body.innerHTML).toBe('<p></p><div>It cost $1, they said.</div>')
  })

  it('replaces the paragraph, nothing is left over', async () => {
    const insertions = setUp('<p>It cost $1, they said.</p>')
    insertions.insert(behind('$1'), element('a'))
    document.querySelector('p')!.textContent = 'Gone.'
    await microtask()
    expect(document.body.innerHTML).toBe('<p>Gone.</p>')
    insertions.clear()
    expect(document.body.innerHTML).toBe('<p>Gone.</p>')
  })

  it('takes out our element, its text is whole again', async () => {
    const insertions = setUp('<p>It cost $1, they said.</p>')
    insertions.insert(behind('$1'), element('a'))
    document.querySelector('angka-conversion')!.remove()
    await microtask()
    expect(document.body.innerHTML).toBe('<p>It cost $1, they said.</p>')
    expect(document.querySelector('p')!.childNodes.length).toBe(1)
  })

  it.each(['before', 'after'])(
    'takes out what it does not know and writes its text %s that, nothing is doubled',
    async when => {
      const insertions = setUp('<p>It cost $1, then $2, they said.</p>')
      const paragraph = document.querySelector('p')!
      const head = paragraph.firstChild as Text
      const whole = head.data
      insertions.insert(behind('$1'), element('a'))
      insertions.insert(behind('$2'), element('b'))
      if (when === 'before') head.data = whole
      while (paragraph.lastChild !== head) paragraph.lastChild!.remove()
      if (when === 'after') head.data = whole
      await microtask()
      expect(document.body.innerHTML).toBe('<p>It cost $1, then $2, they said.</p>')
      expect(paragraph.firstChild).toBe(head)
      expect(insertions.size).toBe(0)
    },
  )

  it('empties the paragraph and puts its own node back, the whole text is back', async () => {
    const insertions = setUp('<p>It cost $1, they said.</p>')
    const paragraph = document.querySelector('p')!
    const head = paragraph.firstChild as Text
    insertions.insert(behind('$1'), element('a'))
    while (paragraph.lastChild) paragraph.lastChild.remove()
    paragraph.append(head)
    await microtask()
    expect(document.body.innerHTML).toBe('<p>It cost $1, they said.</p>')
  })

  it('changes one paragraph, the others keep theirs', async () => {
    const insertions = setUp('<p>One $1 here.</p><p>Two $2 here.</p>')
    insertions.insert(behind('$1'), element('a'))
    insertions.insert(behind('$2'), element('b'))
    ;(document.querySelector('p')!.firstChild as Text).data = 'Changed.'
    await microtask()
    expect(shown()).toBe('<p>Changed.</p><p>Two $2[b] here.</p>')
  })
})
