import { indexText } from '../article/index.ts'
import { isShadowRoot, shadowsIn } from '../article/flat-tree.ts'
import { UI_TAG } from './elements.ts'

/** A selection shorter than this is a slip of the mouse, unless it is a word of one character. */
const SHORTEST = 2
const WHOLE_WORD = /^\p{Ideographic}$/u

const EDITABLE =
  'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"]'

/** A selection's ends, which a live range cannot hold where they are in two trees. */
type Ends = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'collapsed'>

/**
 * The reader's selection, when it is one that can be highlighted: of text in the page's body or in its open shadow roots,
 * outside fields that are edited and outside Angka's own interface. Null for every other. A selection that reaches from one
 * shadow root into another reaches around their hosts.
 */
export function selectedRange(document: Document): Range | null {
  const ends = selectedEnds(document)
  if (!ends || ends.collapsed || !isOfPage(document, ends.startContainer) || !isOfPage(document, ends.endContainer)) {
    return null
  }
  const range = liveRange(document, ends)
  const words = range?.toString().trim() ?? ''
  if (isEditing(document) || (words.length < SHORTEST && !WHOLE_WORD.test(words))) return null
  return range
}

/** Firefox before 142 gives the real ends as they are; Chromium has this from 137 on. */
type ComposedSelection = Omit<Selection, 'getComposedRanges'> & Partial<Pick<Selection, 'getComposedRanges'>>
type SelectableRoot = ShadowRoot & { getSelection?: () => Selection | null }

/** The selection's ends where they really are; a document alone tells of those in a shadow root only that they are there. */
function selectedEnds(document: Document): Ends | null {
  const selection: ComposedSelection | null = document.getSelection()
  if (!selection) return null
  const { roots } = shadowsIn(document.documentElement)
  if (roots.length > 0 && selection.getComposedRanges) {
    const [composed] = selection.getComposedRanges({ shadowRoots: roots })
    return composed ?? null
  }
  // Chromium before 137 has a selection in each root instead.
  for (const root of roots as SelectableRoot[]) {
    const inside = root.getSelection?.()
    if (inside && inside.rangeCount > 0 && !inside.isCollapsed) return inside.getRangeAt(0)
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null
}

/** Whether a place is in the body or a shadow root under it, and in nothing that is edited or ours. */
function isOfPage(document: Document, node: Node): boolean {
  for (
    let at: Node | null = node;
    at;
    at = isShadowRoot(at.getRootNode()) ? (at.getRootNode() as ShadowRoot).host : null
  ) {
    const element = at.nodeType === 1 ? (at as Element) : at.parentElement
    if (element?.closest(`${EDITABLE}, ${UI_TAG}`)) return false
    if (at.getRootNode() === document) return document.body?.contains(at) ?? false
  }
  return false
}

function liveRange(document: Document, ends: Ends): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = ends
  if (startContainer.getRootNode() === endContainer.getRootNode()) {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range
  }
  const index = indexText(document.body)
  const at = index.offsets(ends as Range)
  return at && index.range(...at)
}

/** Whether the reader is writing into a field of the page, one in a shadow root included. */
export function isEditing(document: Document): boolean {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (document.designMode === 'on') return true
  return active !== null && active !== document.body && (active as HTMLElement).closest(EDITABLE) !== null
}
