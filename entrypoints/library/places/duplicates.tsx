import { DuplicatesView } from '../../../components/library/DuplicatesView.tsx'
import type { Place, PlaceProps } from '../place.ts'
import { addressOf } from '../use-address.ts'
import { useFollowed } from '../use-followed.ts'

function Duplicates({ library, words: { t }, say, attempt, inWords }: PlaceProps) {
  const fail = (error: unknown) => say({ text: inWords(error), failed: true })
  const groups = useFollowed(library, () => library.duplicates(), fail)
  async function merge(into: string, others: string[]) {
    const undo = await library.mergeArticles(into, others)
    say({
      text: t('shelf.mergedArticles', { count: others.length + 1 }),
      undo: () => library.undo(undo),
    })
  }
  return (
    <DuplicatesView
      groups={groups}
      addressOf={id => addressOf('articles', id)}
      onMerge={(into, others) => attempt(merge(into, others))}
    />
  )
}

export const duplicates: Place = { id: 'duplicates', group: 'kept', Show: Duplicates }
