import { useState } from 'preact/hooks'
import { useWords } from '../words.ts'

interface Props {
  kinds: readonly string[]
  disabled: boolean
  onPick: (file: File) => void
}

/** Where a file is dropped, or chosen. */
export function FilePick({ kinds, disabled, onPick }: Props) {
  const { t } = useWords()
  const [isOver, setIsOver] = useState(false)
  return (
    <div
      class={`file-pick${isOver ? ' over' : ''}`}
      onDragOver={event => {
        event.preventDefault()
        setIsOver(!disabled)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={event => {
        event.preventDefault()
        setIsOver(false)
        const [file] = event.dataTransfer?.files ?? []
        if (file && !disabled) onPick(file)
      }}
    >
      <label class="main-label">
        <span>{t('transfer.pick')}</span>
        <input
          type="file"
          disabled={disabled}
          onChange={event => {
            const { files } = event.currentTarget
            if (files?.[0]) onPick(files[0])
            // The same file can be chosen again.
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p class="meta">{t('transfer.kinds', { kinds: kinds.join(', ') })}</p>
    </div>
  )
}
