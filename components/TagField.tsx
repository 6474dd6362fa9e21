import type { RefObject } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fold } from '../utils/text-fold.ts'
import { useWords } from './words.ts'

/** A list of completions is for choosing, not for reading. */
const MOST_SHOWN = 8
const LONGEST = 100

interface Props {
  tags: readonly string[]
  /** The tags in use, the most used first. */
  known: readonly string[]
  takesFocus?: boolean
  /**
   * Gives the tags with what stands in the field and was not made one yet, for a form that is saved as a whole. Without it,
   * that is made a tag when the field is left.
   */
  unfinished?: RefObject<() => string[]>
  onChange: (tags: string[]) => void
}

/** A tag as it is kept: what one writes before it and around it is no part of it. */
export function tagOf(written: string): string {
  return written.replaceAll(/\s+/g, ' ').trim().replace(/^#+/, '').trim().slice(0, LONGEST)
}

/**
 * Tags, and a field in which more are written: an editable combobox (ARIA Authoring Practices) with those in use. Enter or a
 * comma makes what stands there a tag, Backspace in the empty field takes the last one back, Esc closes the list.
 */
export function TagField({ tags, known, takesFocus, unfinished, onChange }: Props) {
  const { t } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  /** -1: what stands in the field itself. */
  const [marked, setMarked] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus({ preventScroll: true })
  }, [])

  const has = (tag: string) => tags.some(each => fold(each) === fold(tag))
  const query = fold(tagOf(text))
  const found = known.filter(tag => !has(tag) && fold(tag).includes(query)).slice(0, MOST_SHOWN)
  const shown = isOpen ? found : []

  /** Written as one that is in use is, where there is such a one: "Rice" and "rice" are one tag. */
  function withTag(written: string): string[] {
    const tag = tagOf(written)
    if (!tag || has(tag)) return [...tags]
    return [...tags, known.find(each => fold(each) === fold(tag)) ?? tag]
  }
  if (unfinished) unfinished.current = () => withTag(text)

  function add(written: string) {
    const next = withTag(written)
    setText('')
    setMarked(-1)
    setIsOpen(false)
    if (next.length > tags.length) onChange(next)
  }

  function press(event: KeyboardEvent) {
    // While a word is being composed, keys are the input method's.
    if (event.isComposing) return
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1
      setIsOpen(true)
      if (found.length > 0)
        setMarked(isOpen ? (marked + by + found.length) % found.length : by > 0 ? 0 : found.length - 1)
    } else if (event.key === 'Enter' && isPlain && (shown[marked] || tagOf(text))) add(shown[marked] ?? text)
    else if (event.key === ',' && tagOf(text)) add(text)
    else if (event.key === 'Tab' && shown[marked]) add(shown[marked])
    else if (event.key === 'Escape' && shown.length > 0) setIsOpen(false)
    else if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1))
    else return
    event.preventDefault()
  }

  return (
    <div class="tag-field">
      {tags.length > 0 && (
        <ul class="tags" aria-label={t('bar.tags')}>
          {tags.map(tag => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <button
                type="button"
                class="take"
                aria-label={t('note.removeTag', { tag })}
                onClick={() => {
                  onChange(tags.filter(each => each !== tag))
                  input.current?.focus({ preventScroll: true })
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="text"
        // An empty field of no direction of its own would stand its words on the left, whatever the interface.
        dir={text ? 'auto' : undefined}
        role="combobox"
        aria-label={t('note.addTag')}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[marked] === undefined ? undefined : `${id}-${marked}`}
        placeholder={t('note.addTag')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value)
          setMarked(-1)
          setIsOpen(true)
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => (unfinished ? setIsOpen(false) : add(text))}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('note.known')} hidden={shown.length === 0}>
        {shown.map((tag, i) => (
          <li
            key={tag}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === marked}
            dir="auto"
            // The field keeps the focus, by which the list stays open until the click is whole.
            onMouseDown={event => event.preventDefault()}
            onClick={() => add(tag)}
          >
            {tag}
          </li>
        ))}
      </ul>
    </div>
  )
}
