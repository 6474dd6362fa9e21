import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { currencyIndex, searchCurrencies } from '../utils/currency/index.ts'
import { useWords } from './words.ts'

interface Props {
  /** ISO 4217 codes to choose from. */
  currencies: readonly string[]
  label: string
  onChoose: (code: string) => void
}

/**
 * A field in which a currency is searched by its name, code, sign or country: an editable combobox with a list (ARIA
 * Authoring Practices). The focus stays in the field, arrows walk the list, Enter takes what is marked, Esc closes the list and
 * then empties the field.
 */
export function CurrencySearch({ currencies, label, onChoose }: Props) {
  const { t, locale } = useWords()
  const id = useId()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  // All that 150 currencies are called takes a moment to ask for: not before somebody searches.
  const index = useMemo(() => (open ? currencyIndex(currencies, locale) : []), [open, currencies.join(), locale])
  const found = useMemo(() => searchCurrencies(index, query), [index, query])
  useEffect(() => list.current?.children[marked]?.scrollIntoView({ block: 'nearest' }), [marked, open])

  function choose(code: string | undefined) {
    if (code === undefined) return
    setQuery('')
    setOpen(false)
    onChoose(code)
  }

  function walk(to: number) {
    setMarked(open ? (to + found.length) % Math.max(1, found.length) : 0)
    setOpen(true)
  }

  function press(event: KeyboardEvent) {
    // While a word is being composed, keys are the input method's.
    if (event.isComposing) return
    if (event.key === 'ArrowDown') walk(marked + 1)
    else if (event.key === 'ArrowUp') walk(marked - 1)
    else if (event.key === 'Enter' && open) choose(found[marked]?.code)
    else if (event.key === 'Escape' && open) setOpen(false)
    else if (event.key === 'Escape' && query) setQuery('')
    else return
    event.preventDefault()
  }

  return (
    <div class="currency-search">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && found[marked] ? `${id}-${found[marked].code}` : undefined}
        placeholder={t('options.searchCurrency')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        onInput={event => {
          setQuery(event.currentTarget.value)
          setMarked(0)
          setOpen(true)
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} hidden={!open || found.length === 0}>
        {open &&
          found.map(({ code, name }, i) => (
            <li
              key={code}
              id={`${id}-${code}`}
              role="option"
              aria-selected={i === marked}
              // The field keeps the focus, by which the list stays open until the click is whole.
              onMouseDown={event => event.preventDefault()}
              onClick={() => choose(code)}
            >
              <span>{name}</span>
              <code>{code}</code>
            </li>
          ))}
      </ul>
      <p class={found.length > 0 ? 'visually-hidden' : 'meta'} role="status">
        {open && (found.length > 0 ? t('options.found', { count: found.length }) : t('options.noCurrency', { query }))}
      </p>
    </div>
  )
}
