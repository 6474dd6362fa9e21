/** A path from `root` to one of its elements, by name and place among those of its name: "/article[1]/p[3]". */
export function xpathOf(root: Node, element: Element): string {
  const steps: string[] = []
  let at: Element | null = element
  while (at && at !== root) {
    let place = 1
    for (let sibling = at.previousElementSibling; sibling; sibling = sibling.previousElementSibling)
      if (sibling.localName === at.localName) place++
    steps.unshift(`/${at.localName}[${place}]`)
    at = at.parentElement
  }
  return steps.join('') || '/'
}

/** No page nests deeper; a stored path comes from a file and is not trusted. */
const LONGEST_PATH = 10_000

/** The element that a path of `xpathOf` names; null where there is none. Other XPath expressions are not understood. */
export function elementAt(root: Node, path: string): Element | null {
  if (path === '/' || path === '') return root.nodeType === 1 ? (root as Element) : null
  if (!path.startsWith('/') || path.length > LONGEST_PATH) return null
  let at: Node = root
  for (const step of path.slice(1).split('/')) {
    const match = /^([^[\]/]{1,100})(?:\[(\d{1,6})\])?$/.exec(step)
    if (!match) return null
    const name = match[1]!.toLowerCase()
    let left = Number(match[2] ?? 1)
    let child = (at as ParentNode).firstElementChild
    while (child && !(child.localName.toLowerCase() === name && --left === 0)) child = child.nextElementSibling
    if (!child) return null
    at = child
  }
  return at as Element
}
