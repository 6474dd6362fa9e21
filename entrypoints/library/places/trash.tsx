import { useState } from 'preact/hooks'
import { TrashView } from '../../../components/library/TrashView.tsx'
import type { TrashEntry } from '../../../utils/library/records.ts'
import type { Place, PlaceProps } from '../place.ts'
import { useFollowed } from '../use-followed.ts'

const PAGE = 100

function Trash({ library, words: { t }, say, attempt, inWords }: PlaceProps) {
  const [limit, setLimit] = useState(PAGE)
  const fail = (error: unknown) => say({ text: inWords(error), failed: true })
  const entries = useFollowed(library, () => library.trashed({ limit }), fail, String(limit))
  const restore = ({ id, title, quote }: TrashEntry) =>
    library.restore(id).then(() => say({ text: t('shelf.restored', { title: quote ?? title ?? t('shelf.untitled') }) }))
  const discard = (all: readonly TrashEntry[]) =>
    library.discard(all.map(({ id }) => id)).then(() => say({ text: t('shelf.discarded', { count: all.length }) }))
  return (
    <TrashView
      entries={entries}
      onRestore={entry => attempt(restore(entry))}
      onDiscard={all => attempt(discard(all))}
      onMore={entries?.length === limit ? () => setLimit(limit + PAGE) : undefined}
    />
  )
}

export const trash: Place = { id: 'trash', group: 'kept', Show: Trash }
