import { useState } from 'preact/hooks'
import type { ArticleEntry } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'
import { RowTags } from './RowTags.tsx'
import { Tags } from './RowQuote.tsx'

interface Props {
  /** The article as it is saved; null where it is not, undefined until that is known. */
  entry: ArticleEntry | null | undefined
  knownTags: readonly string[]
  onSave: () => void
  onUnsave: (entry: ArticleEntry) => void
  onTags: (entry: ArticleEntry, tags: string[]) => void
}

/** Whether the article on the page is saved, and its tags. */
export function Keeping({ entry, knownTags, onSave, onUnsave, onTags }: Props) {
  const { t } = useWords()
  const [isTagging, setIsTagging] = useState(false)
  if (entry === undefined) return null
  if (entry === null) {
    return (
      <div class="keeping">
        <button type="button" class="main save-article" onClick={onSave}>
          {t('popup.save')}
        </button>
      </div>
    )
  }
  const { tags } = entry.article
  return (
    <div class="keeping">
      <button type="button" class="saved" aria-pressed="true" title={t('popup.unsave')} onClick={() => onUnsave(entry)}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2 6.5 2.8 2.8L10 3.5" />
        </svg>
        {t('popup.saved')}
      </button>
      <button type="button" class="chip add-tags" aria-expanded={isTagging} onClick={() => setIsTagging(!isTagging)}>
        {tags.length > 0 ? t('popup.tags') : t('popup.addTag')}
      </button>
      {isTagging ? (
        <RowTags
          tags={tags}
          known={knownTags}
          onTags={next => onTags(entry, next)}
          onDone={() => setIsTagging(false)}
        />
      ) : (
        tags.length > 0 && <Tags tags={tags} search="" />
      )}
    </div>
  )
}
