/** Puts an element of Angka's into a text node the way the reader does: the head keeps its identity. */
export function insertConversion(head: Text, offset: number, text = ''): { element: Element; tail: Text } {
  const tail = head.splitText(offset)
  const element = head.ownerDocument.createElement('angka-conversion')
  element.textContent = text
  tail.before(element)
  return { element, tail }
}

/** Takes it out again: the text as it was, in the node that it was in. */
export function removeConversion(head: Text, { element, tail }: { element: Element; tail: Text }): void {
  element.remove()
  tail.remove()
  head.appendData(tail.data)
}

export function firstText(root: Node): Text {
  const node = root.ownerDocument!.createTreeWalker(root, 4).nextNode()
  if (!node) throw new Error('There is no text.')
  return node as Text
}
