import { useWords } from './words.ts'

/** What a passage was and what it is now, word by word. */
export function WordDiff({ from, to }: { from: string; to: string }) {
  const { t } = useWords()
  const { before, gone, come, after } = apart(from, to)
  return (
    <p class="diff" dir="auto" aria-label={t('page.changed', { from, to })}>
      {before}
      {gone && <del>{gone}</del>}
      {gone && come && ' '}
      {come && <ins>{come}</ins>}
      {after}
    </p>
  )
}

/** What two wordings have in common at their ends, and what stands between in each. */
function apart(from: string, to: string) {
  const [a, b] = [from.split(/(?<=\s)/), to.split(/(?<=\s)/)]
  const most = Math.min(a.length, b.length)
  let first = 0
  while (first < most && a[first] === b[first]) first++
  let last = 0
  while (last < most - first && a.at(-1 - last) === b.at(-1 - last)) last++
  return {
    before: a.slice(0, first).join(''),
    gone: a.slice(first, a.length - last).join(''),
    come: b.slice(first, b.length - last).join(''),
    after: a.slice(a.length - last).join(''),
  }
}
