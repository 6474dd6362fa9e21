import type { PassageChange } from '../utils/reader/passages.ts'
import { useWords } from './words.ts'

/** What a passage was and what it is now, word by word; before it the numbers that were changed. */
export function WordDiff({ from, to, words, numbers }: PassageChange) {
  const { t } = useWords()
  return (
    <>
      {numbers.map(number => (
        <p class="number-changed">{t('page.numberChanged', { ...number })}</p>
      ))}
      <p class="diff" dir="auto" aria-label={t('page.changed', { from, to })}>
        {words.map(({ kind, text }) => {
          if (kind === 'gone') return <del>{text}</del>
          return kind === 'come' ? <ins>{text}</ins> : text
        })}
      </p>
    </>
  )
}
