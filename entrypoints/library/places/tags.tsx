import { TagsView } from '../../../components/library/TagsView.tsx'
import type { Undo } from '../../../utils/library/records.ts'
import type { Place, PlaceProps } from '../place.ts'
import { addressOf } from '../use-address.ts'
import { useFollowed } from '../use-followed.ts'

function Tags({ library, words: { t }, say, attempt, inWords }: PlaceProps) {
  const fail = (error: unknown) => say({ text: inWords(error), failed: true })
  const tags = useFollowed(library, () => library.inUse('tag'), fail)

  /** Renames tags one after the other; all of it can be taken back at once. */
  async function rename(from: string[], to: string | undefined, text: string) {
    const undos: Undo[] = []
    for (const tag of from) if (tag !== to) undos.push(await library.renameTag(tag, to))
    const takeBack = async () => {
      for (const undo of undos.toReversed()) await library.undo(undo)
    }
    say({ text, undo: takeBack })
  }

  return (
    <TagsView
      tags={tags}
      addressOf={tag => addressOf('articles', `#${tag}`)}
      onRename={(from, to) => attempt(rename([from], to, t('shelf.renamed', { from, to })))}
      onMerge={(from, into) => attempt(rename(from, into, t('shelf.merged', { count: from.length, tag: into })))}
      onDrop={tag => attempt(rename([tag], undefined, t('shelf.dropped', { tag })))}
    />
  )
}

export const tags: Place = { id: 'tags', group: 'kept', Show: Tags }
