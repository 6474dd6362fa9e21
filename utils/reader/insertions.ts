import type { Place } from '../article/article.ts'

/**
 * Puts elements of ours behind pieces of the page's text, and takes them away again without a trace.
 *
 * A page's text node is split, never moved or wrapped: its head stays the page's own object, since frameworks keep
 * references to their text nodes. What is split off (a tail) is ours to give back. When the page changes or removes a
 * head, our elements and tails behind it go in the same microtask, so that nothing is ever shown twice.
 */
export interface Insertions {
  /**
   * Puts an element at a place in a text node, behind what already stands there. Several places of one node are filled from its
   * end: what stands behind a place is another node afterwards.
   */
  insert(place: Place, element: HTMLElement): void
  /** Takes everything away: text, node count and node identity are as they were. */
  clear(): void
  /** Runs a change of ours without taking it for the page's. */
  readonly size: number
}

interface Piece {
  element: HTMLElement
  /** What was split off behind the element; null where the text ended there. */
  tail: Text | null
}

interface Group {
  head: Text
  pieces: Piece[]
}

export function createInsertions(root: Node, signal: AbortSignal): Insertions {
  const groups = new Set<Group>()
  const groupOf = new WeakMap<Node, Group>()

  const observer = new MutationObserver(records => settle(records))
  observer.observe(root, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })

  /** Does something to the document that the observer must not take for the page's doing. */
  function quietly(change: () => void) {
    settle(observer.takeRecords())
    change()
    observer.takeRecords()
  }

  /**
   * All that the page did is looked at before anything is done: a framework that renders anew takes our elements and
   * tails out and writes the whole text into the head, in either order, and no tail may come back behind that.
   */
  function settle(records: MutationRecord[]) {
    const touched = new Map<Group, Set<Node>>()
    const written = new Set<Node>()
    for (const record of records) {
      const { type, target, removedNodes } = record
      if (type === 'characterData') written.add(target)
      for (const node of type === 'characterData' ? [target] : removedNodes) {
        const group = groupOf.get(node)
        if (!group || !groups.has(group)) continue
        const removed = touched.get(group) ?? new Set()
        touched.set(group, removed)
        if (type === 'childList') removed.add(node)
      }
    }
    for (const [group, removed] of touched) {
      // The page's new text is the whole text: what we split off of the old one is gone with it.
      if (written.has(group.head)) dissolve(group, [])
      // Tails go where their head goes; one that was taken out by itself does not come back.
      else
        dissolve(
          group,
          tailsOf(group).filter(tail => removed.has(group.head) || !removed.has(tail)),
        )
    }
  }

  const tailsOf = ({ pieces }: Group) => pieces.flatMap(({ tail }) => tail ?? [])

  /** Takes a group's pieces away, and gives the head the text of these tails. */
  function dissolve(group: Group, tails: readonly Text[]) {
    groups.delete(group)
    const text = tails.map(({ data }) => data).join('')
    for (const { element, tail } of group.pieces) {
      element.remove()
      tail?.remove()
    }
    // Appending leaves ranges that lie in the head where they are.
    if (text) group.head.appendData(text)
    observer.takeRecords()
  }

  return {
    get size() {
      return [...groups].reduce((sum, group) => sum + group.pieces.length, 0)
    },
    insert({ node, offset }, element) {
      if (!(node instanceof Text)) throw new TypeError('An insertion stands behind text.')
      quietly(() => {
        let group = groupOf.get(node)
        if (!group || !groups.has(group)) {
          group = { head: node, pieces: [] }
          groups.add(group)
          groupOf.set(node, group)
        }
        const tail = offset < node.length ? node.splitText(offset) : null
        let place: Node = node
        let at = group.pieces.findIndex(piece => piece.tail === node) + 1
        // Behind what already stands at this place.
        while (!tail && group.pieces[at]?.element.previousSibling === place) {
          place = group.pieces[at]!.element
          if (group.pieces[at]!.tail) break
          at++
        }
        place.parentNode!.insertBefore(element, place.nextSibling)
        const piece: Piece = { element, tail }
        const before = group.pieces[at]
        if (place !== node && before?.element === place) {
          // The one before us gave its tail to us: we stand between the two.
          piece.tail = before.tail
          before.tail = null
          group.pieces.splice(at + 1, 0, piece)
        } else {
          group.pieces.splice(at, 0, piece)
        }
        groupOf.set(element, group)
        if (tail) groupOf.set(tail, group)
      })
    },
    clear() {
      quietly(() => {
        for (const group of groups) dissolve(group, tailsOf(group))
      })
    },
  }
}
