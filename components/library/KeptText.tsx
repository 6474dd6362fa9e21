import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { anchor, createPainter } from '../../utils/highlights/index.ts'
import type { Painter } from '../../utils/highlights/index.ts'
import type { FigureRecord, HighlightRecord } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'

interface Props {
  text: string
  /** BCP 47 of the text. */
  language: string
  highlights: readonly HighlightRecord[]
  figures: readonly FigureRecord[]
  /** The highlight to bring into view; `times` tells one wish from the same wish again. */
  wanted?: { id: string; times: number }
  /** Which of the highlights stand in the kept text. */
  onFound: (ids: ReadonlySet<string>) => void
  /** A painted highlight was pressed. */
  onPick: (id: string) => void
}

/** The name under which figures are underlined; the page's stylesheet speaks of it. */
const FIGURES = 'angka-figure'

/** The text of an article as it was kept, for reading without a network; what was highlighted is painted in it. */
export function KeptText({ text, language, highlights, figures, wanted, onFound, onPick }: Props) {
  const { t } = useWords()
  const root = useRef<HTMLDivElement>(null)
  const painter = useRef<Painter>(null)
  const paragraphs = useMemo(() => text.split('\n').filter(line => line.trim() !== ''), [text])

  // Before the browser draws: what is painted does not come a moment after its text.
  useLayoutEffect(() => {
    const paint = (painter.current ??= createPainter(document))
    const found = new Set<string>()
    for (const { id, selectors, colour } of highlights) {
      const anchored = root.current && anchor(root.current, selectors)
      if (!anchored) continue
      paint.paint(id, anchored.range, colour)
      found.add(id)
    }
    onFound(found)
    return () => paint.clear()
  }, [paragraphs, highlights])

  useLayoutEffect(() => {
    const ranges = root.current ? rangesOf(root.current, text, figures) : []
    if (ranges.length > 0) CSS.highlights.set(FIGURES, new Highlight(...ranges))
    return () => void CSS.highlights.delete(FIGURES)
  }, [paragraphs, figures])

  useLayoutEffect(() => {
    const range = wanted && painter.current?.range(wanted.id)
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }, [wanted])

  return (
    <div
      ref={root}
      class="kept-text"
      lang={language}
      dir="auto"
      role="document"
      aria-label={t('shelf.text')}
      onClick={event => {
        const id = painter.current?.at(event.clientX, event.clientY)
        if (id) onPick(id)
      }}
    >
      {paragraphs.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </div>
  )
}

/** Where the figures of the body stand in its paragraphs; those of the headline and of captions are not in this text. */
function rangesOf(root: Element, text: string, figures: readonly FigureRecord[]): Range[] {
  const inBody = figures
    .filter(({ start, end, text: written }) => text.slice(start, end) === written)
    .toSorted((a, b) => a.start - b.start)
  const nodes = [...root.children].map(paragraph => paragraph.firstChild)
  const ranges: Range[] = []
  let line = -1
  let from = 0
  let to = -1
  for (const { start, end } of inBody) {
    while (to < end) {
      from = to + 1
      const next = text.indexOf('\n', from)
      to = next < 0 ? text.length : next
      if (text.slice(from, to).trim() !== '') line++
      if (next < 0) break
    }
    const node = nodes[line]
    if (!node || start < from || end > to) continue
    const range = document.createRange()
    range.setStart(node, start - from)
    range.setEnd(node, end - from)
    ranges.push(range)
  }
  return ranges
}
