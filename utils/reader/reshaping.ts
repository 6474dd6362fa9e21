import { indexText } from '../article/index.ts'
import { describePassage } from './passages.ts'
import type { Edits } from './edits.ts'
import type { End, EndPlace, EndsModel } from './overlay-model.ts'
import type { Passage } from './passages.ts'
import type { ReaderWords } from './port.ts'
import type { Session } from './session.ts'
import { nextWordEdge } from './word-edges.ts'

/** Steps by keyboard that follow each other are kept as one, this long after the last, in milliseconds. */
const SETTLES = 600

interface Options {
  document: Document
  session: Session
  edits: Edits
  words: ReaderWords
  /** Shows where the ends are now. */
  show: (passage: Passage) => void
  attempt: (work: () => Promise<unknown>) => void
}

/** A highlight's ends being moved: painted at once, kept when it has come to rest. */
export interface Reshaping {
  /** The ends of a passage as they are shown; undefined where it is not on the page. */
  ends(passage: Passage): EndsModel | undefined
  /** Moves an end by a word: the active one, unless another is given. */
  step(passage: Passage, by: 1 | -1, end?: End): void
  /** Makes the other end the active one. */
  exchange(passage: Passage): void
  /** Keeps what has been moved; `keeps` with its promise, so that it can be waited for. */
  settle(): void
  /** Begins with another passage: its end is the active one. */
  begin(): void
}

export function createReshaping({ document, session, edits, words, show, attempt }: Options): Reshaping {
  const window = document.defaultView!
  let active: End = 'end'
  let timer: number | undefined
  let moved: { passage: Passage; from: [number, number] } | undefined

  function ends(passage: Passage): EndsModel | undefined {
    const { at } = passage
    if (!at) return undefined
    const index = indexText(document.body)
    const first = lineAt(index.range(at[0], at[0] + 1))
    const last = lineAt(index.range(at[1] - 1, at[1]))
    if (!first || !last) return undefined
    const element = index.range(at[0], at[1]).startContainer.parentElement
    const rightToLeft = element !== null && window.getComputedStyle(element).direction === 'rtl'
    const edge = (box: DOMRect, isLeft: boolean): EndPlace => ({
      x: isLeft ? box.left : box.right,
      top: box.top,
      bottom: box.bottom,
    })
    return {
      start: edge(first, !rightToLeft),
      end: edge(last, rightToLeft),
      active,
      rightToLeft,
      onActive(end) {
        active = end
        show(passage)
      },
      onPull: (end, x, y) => pull(passage, end, x, y),
      onDrop: settle,
      onStep: (end, by) => step(passage, by, end),
    }
  }

  function move(passage: Passage, end: End, to: number): boolean {
    const [start, stop] = passage.at!
    const at: [number, number] = end === 'start' ? [to, stop] : [start, to]
    if (at[0] >= at[1] || (at[0] === start && at[1] === stop)) return false
    if (moved?.passage !== passage) settle()
    moved ??= { passage, from: [start, stop] }
    session.preview(passage, at)
    show(passage)
    return true
  }

  function pull(passage: Passage, end: End, x: number, y: number) {
    const offset = offsetAt(document, x, y)
    if (offset === null || !passage.at) return
    active = end
    move(passage, end, offset)
  }

  function step(passage: Passage, by: 1 | -1, end: End = active) {
    if (!passage.at) return
    active = end
    const { text } = indexText(document.body)
    const from = end === 'start' ? passage.at[0] : passage.at[1]
    const to = nextWordEdge(text, from, end, by, session.article?.language ?? 'und')
    if (to === null || !move(passage, end, to)) return show(passage)
    window.clearTimeout(timer)
    timer = window.setTimeout(settle, SETTLES)
  }

  function settle() {
    window.clearTimeout(timer)
    const was = moved
    moved = undefined
    const at = was?.passage.at
    if (!was || !at || (at[0] === was.from[0] && at[1] === was.from[1])) return
    const { passage } = was
    attempt(async () => {
      const place = describePassage(document, indexText(document.body).range(...at))
      try {
        if (!place) throw new Error(words.t('page.gone'))
        await edits.change(passage.record, place, words.t('page.reshaped'))
      } catch (error) {
        session.preview(passage, was.from)
        throw error
      }
    })
  }

  return {
    ends,
    step,
    exchange(passage) {
      active = active === 'start' ? 'end' : 'start'
      show(passage)
    },
    settle,
    begin() {
      settle()
      active = 'end'
    },
  }
}

/** The box of one character; white space at a line's end has none. */
function lineAt(character: Range): DOMRect | undefined {
  return [...character.getClientRects()].at(-1)
}

type CaretDocument = Document & {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null
}

/** The offset in the page's text that is nearest to a point; null where there is none of it. */
function offsetAt(document: CaretDocument, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (!caret || caret.offsetNode.nodeType !== 3) return null
  const range = document.createRange()
  range.setStart(caret.offsetNode, caret.offset)
  range.collapse(true)
  return indexText(document.body).offsets(range)?.[0] ?? null
}
