import { useWords } from './words.ts'

interface Props {
  /** What is being done, with how much of it is done. */
  label: string
  done: number
  /** 0 while it is not known. */
  all: number
  onStop?: () => void
}

/** How far long work is, and the button that stops it. */
export function Progress({ label, done, all, onStop }: Props) {
  const { t } = useWords()
  return (
    <div class="progress-row">
      <progress aria-label={label} {...(all > 0 && { value: done, max: all })} />
      <span class="meta">{label}</span>
      {onStop && (
        <button type="button" class="stop" onClick={onStop}>
          {t('shelf.stop')}
        </button>
      )}
    </div>
  )
}
