import { useEffect, useRef } from 'preact/hooks'
import { TagField } from '../TagField.tsx'

interface Props {
  tags: readonly string[]
  known: readonly string[]
  onTags: (tags: string[]) => void
  /** The reader is done with them: by Esc, or by going elsewhere. */
  onDone: () => void
}

/** The tags of an article while they are changed: each change is kept at once, what was not made a tag yet at the end. */
export function RowTags({ tags, known, onTags, onDone }: Props) {
  const unfinished = useRef<() => string[]>(() => [...tags])
  const field = useRef<HTMLDivElement>(null)
  // With room below it for the tags that are offered.
  useEffect(() => field.current?.scrollIntoView({ block: 'center' }), [])
  const same = (next: string[]) => next.join('\n') === tags.join('\n')
  return (
    <div
      ref={field}
      class="tagging"
      onKeyDown={event => {
        // A list of completions closes first: the field takes that key for itself.
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        onDone()
      }}
      onFocusOut={event => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return
        const next = unfinished.current()
        if (!same(next)) onTags(next)
      }}
    >
      <TagField tags={tags} known={known} takesFocus={true} unfinished={unfinished} onChange={onTags} />
    </div>
  )
}
