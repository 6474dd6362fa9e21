import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { InUse } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'

interface Props {
  /** Undefined while they are read. */
  tags?: readonly InUse[]
  addressOf: (tag: string) => string
  onRename: (from: string, to: string) => void
  onMerge: (tags: string[], into: string) => void
  onDrop: (tag: string) => void
}

/** Every tag with how many articles have it; to be renamed, merged and dropped. */
export function TagsView({ tags, addressOf, onRename, onMerge, onDrop }: Props) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [into, setInto] = useState('')
  const here = [...chosen].filter(tag => tags?.some(({ value }) => value === tag))
  return (
    <>
      <h1>{t('shelf.places.tags')}</h1>
      {!tags && <p class="empty">{t('shelf.loading')}</p>}
      {tags?.length === 0 && <p class="empty">{t('shelf.noTags')}</p>}
      {here.length > 1 && (
        <form
          class="selection merge"
          onSubmit={event => {
            event.preventDefault()
            onMerge(here, into.trim() || here[0]!)
            setChosen(new Set())
            setInto('')
          }}
        >
          <span>{t('table.selected', { count: here.length })}</span>
          <label>
            <span>{t('shelf.mergeInto')}</span>
            <input
              type="text"
              value={into}
              placeholder={here[0]}
              maxLength={200}
              onInput={event => setInto(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="main">
            {t('shelf.merge')}
          </button>
        </form>
      )}
      {tags && tags.length > 0 && (
        <ul class="lines tags-list" aria-label={t('shelf.places.tags')}>
          {tags.map(({ value, count }) => (
            <TagLine
              key={value}
              tag={value}
              count={count}
              address={addressOf(value)}
              isTaken={name => tags.some(other => other.value === name && other.value !== value)}
              isChosen={chosen.has(value)}
              onChoose={() => setChosen(toggled(chosen, value))}
              onRename={to => onRename(value, to)}
              onDrop={() => onDrop(value)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

/** The set with the value, or without it where it has it. */
export function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

interface LineProps {
  tag: string
  count: number
  address: string
  isTaken: (name: string) => boolean
  isChosen: boolean
  onChoose: () => void
  onRename: (to: string) => void
  onDrop: () => void
}

function TagLine({ tag, count, address, isTaken, isChosen, onChoose, onRename, onDrop }: LineProps) {
  const { t } = useWords()
  const [name, setName] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = name !== undefined
  // Before anything is drawn: what is typed at once is typed here.
  useLayoutEffect(() => {
    if (!isOpen) return
    field.current?.focus()
    field.current?.select()
  }, [isOpen])
  function close() {
    setName(undefined)
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <li>
      <input type="checkbox" aria-label={t('table.selectRow', { name: tag })} checked={isChosen} onChange={onChoose} />
      {isOpen ? (
        <form
          class="rename"
          onSubmit={event => {
            event.preventDefault()
            // What stands in the field, which may be ahead of what was drawn.
            const to = (field.current?.value ?? name).trim().replace(/^#/, '')
            close()
            if (to && to !== tag) onRename(to)
          }}
          onKeyDown={event => {
            if (event.key === 'Escape') close()
          }}
        >
          <input
            ref={field}
            type="text"
            value={name}
            maxLength={200}
            aria-label={t('shelf.newName', { tag })}
            onInput={event => setName(event.currentTarget.value)}
          />
          <button type="submit" class="main">
            {t('bar.save')}
          </button>
          <button type="button" class="quiet" onClick={close}>
            {t('bar.cancel')}
          </button>
          {isTaken(name.trim()) && <small class="meta">{t('shelf.willMerge', { tag: name.trim() })}</small>}
        </form>
      ) : (
        <>
          <a href={address} dir="auto">
            #{tag}
          </a>
          <span class="meta">{t('shelf.articles', { count })}</span>
          <span class="space" />
          <span class="both">
            <button
              ref={button}
              type="button"
              class="quiet rename"
              aria-label={t('shelf.renameTag', { tag })}
              onClick={() => setName(tag)}
            >
              {t('shelf.rename')}
            </button>
            <button type="button" class="quiet drop" aria-label={t('shelf.dropTag', { tag })} onClick={onDrop}>
              {t('popup.remove')}
            </button>
          </span>
        </>
      )}
    </li>
  )
}
