import { UI_TAG } from './elements.ts'

/** A selection shorter than this is a slip of the mouse. */
const SHORTEST = 2

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]'

/**
 * The reader's selection, when it is one that can be highlighted: of text in the page's body, outside fields that are
 * edited and outside Angka's own interface. Null for every other.
 */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  const common = range.commonAncestorContainer
  const element = common instanceof Element ? common : common.parentElement
  if (!element || !document.body.contains(element) || element.closest(`${EDITABLE}, ${UI_TAG}`)) return null
  if (isEditing(document) || range.toString().trim().length < SHORTEST) return null
  return range
}

/** Whether the reader is writing into a field of the page. */
export function isEditing(document: Document): boolean {
  const active = document.activeElement
  return active !== null && active !== document.body && active.matches(EDITABLE)
}
