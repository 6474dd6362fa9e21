import { afterEach, describe, expect, it } from 'vitest'
import { createPainter, HIGHLIGHT_CSS } from '../../utils/highlights/index.ts'

const painter = createPainter(document)

function paragraph(text: string): Text {
  const element = document.createElement('p')
  element.append(text)
  document.body.append(element)
  return element.firstChild as Text
}

function range(node: Text, start: number, end: number): Range {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

function middle(of: Range): [number, number] {
  const { left, top, width, height } = of.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

afterEach(() => {
  painter.clear()
  document.body.replaceChildren()
})

describe('painting', () => {
  it('registers each range under its colour, and changes nothing in the page', () => {
    const node = paragraph('Harga beras naik 4,1 persen')
    const before = document.body.cloneNode(true)
    const passage = range(node, 6, 11)
    painter.paint('a', passage, 'yellow')
    expect(CSS.highlights.get('angka-yellow')?.has(passage)).toBe(true)
    expect(document.body.isEqualNode(before)).toBe(true)
  })

  it('moves a highlight to another colour or place, and takes it away', () => {
    const node = paragraph('Harga beras naik 4,1 persen')
    painter.paint('a', range(node, 0, 5), 'yellow')
    painter.paint('a', range(node, 6, 11), 'pink')
    expect(CSS.highlights.get('angka-yellow')?.size).toBe(0)
    expect(CSS.highlights.get('angka-pink')?.size).toBe(1)
    expect(painter.range('a')?.toString()).toBe('beras')
    painter.remove('a')
    painter.remove('a')
    expect(CSS.highlights.get('angka-pink')?.size).toBe(0)
    expect([...painter.entries()]).toEqual([])
  })

  it('leaves the registry to others when it is cleared', () => {
    CSS.highlights.set('theirs', new Highlight())
    painter.paint('a', range(paragraph('beras'), 0, 5), 'green')
    painter.clear()
    expect([...CSS.highlights.keys()]).toEqual(['theirs'])
    CSS.highlights.delete('theirs')
  })

  const ways = { 'as the browser says': true, 'where the browser cannot say': false }
  it.each(Object.entries(ways))('knows what is painted at a point %s: the shortest of several first', (_way, asks) => {
    if (!asks) Object.defineProperty(CSS.highlights, 'highlightsFromPoint', { value: undefined, configurable: true })
    const node = paragraph('Harga beras naik 4,1 persen')
    const inner = range(node, 6, 11)
    painter.paint('outer', range(node, 0, 16), 'yellow')
    painter.paint('inner', inner, 'blue')
    expect(painter.allAt(...middle(inner))).toEqual(['inner', 'outer'])
    expect(painter.at(...middle(inner))).toBe('inner')
    expect(painter.at(...middle(range(node, 0, 5)))).toBe('outer')
    expect(painter.at(...middle(range(node, 20, 27)))).toBeNull()
    const { right, top } = document.body.getBoundingClientRect()
    expect(painter.at(right - 2, top + 8)).toBeNull()
    // What this test put over the registry's own.
    Reflect.deleteProperty(CSS.highlights, 'highlightsFromPoint')
  })

  it('of a thousand highlights is quick', () => {
    const node = paragraph('Harga beras naik. '.repeat(1000))
    const start = performance.now()
    for (let at = 0; at < 1000; at++) painter.paint(String(at), range(node, at * 18, at * 18 + 11), 'violet')
    expect(CSS.highlights.get('angka-violet')?.size).toBe(1000)
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('has rules for every colour, which a browser understands', () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(HIGHLIGHT_CSS)
    const selectors = [...sheet.cssRules].slice(0, 5).map(rule => (rule as CSSStyleRule).selectorText)
    expect(selectors).toEqual(
      ['yellow', 'green', 'blue', 'pink', 'violet'].map(colour => `::highlight(angka-${colour})`),
    )
    expect(sheet.cssRules).toHaveLength(6)
  })
})
