import type { CitationPart } from '../../utils/export/citations/index.ts'
import { useWords } from '../words.ts'

interface Props {
  title: string
  citations: readonly { id: string; name: string; parts: CitationPart[] }[]
  onCopy: (id: string) => void
}

/** How an article is cited, in each style, with a button that copies it. */
export function CitationList({ title, citations, onCopy }: Props) {
  const { t } = useWords()
  return (
    <section class="citations" aria-label={t('transfer.citations')}>
      <h2>{t('transfer.citations')}</h2>
      <p class="meta" dir="auto">
        {title}
      </p>
      <dl>
        {citations.map(({ id, name, parts }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <span dir="auto">{parts.map(({ text, italic }, at) => (italic ? <i key={at}>{text}</i> : text))}</span>
              <button type="button" aria-label={t('transfer.copyCitation', { style: name })} onClick={() => onCopy(id)}>
                {t('card.copy')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
