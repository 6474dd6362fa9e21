/** A change to a page's markup: what stood there, exactly once, and what stands there now. */
interface Edit {
  from: string
  to: string
}

/** What an editor did to the tram article after it was published: a paragraph above, and a word in another one. */
const EDITS: readonly Edit[] = [
  {
    from: '            <p>Repairs to the track',
    to:
      '            <p>The vote came after midnight, and the gallery sang until the clerk turned off the lamps.</p>\n' +
      '            <p>Repairs to the track',
  },
  { from: 'it is loud and it is ours', to: 'it is noisy and it is ours' },
]

/**
 * The tram article in its first version (as it is on disk) or its second.
 *
 * @param html the first version
 * @param version what the address asks for; anything but '2' is the first
 * @throws where an edit's place is not found exactly once, for then the page and its edits have parted
 */
export function editedArticle(html: string, version: string | null): string {
  if (version !== '2') return html
  return EDITS.reduce((page, { from, to }) => {
    if (page.split(from).length !== 2) throw new Error(`The edited article has no single place "${from.trim()}".`)
    return page.replace(from, () => to)
  }, html)
}
