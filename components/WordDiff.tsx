import type { PassageChange } from '../utils/reader/passages.ts'
import { useWords } from './words.ts'

const TAGS = { same: 'span', gone: 'del', come: 'ins' } as const

/** What a passage was and what it is now, word by word; numbers that became others are said by themselves. */
export function WordDiff({ words, numbers }: PassageChange) {
  const { t } = useWords()
  return (
    <>
      <p class="diff" dir="auto">
        {words.map(({ kind, text }) => {
          const Tag = TAGS[kind]
          return <Tag>{text}</Tag>
        })}
      </p>
      {numbers.map(number => (
        <p class="say">{t('page.changed', { ...number })}</p>
      ))}
    </>
  )
}
