import type { RefObject } from 'preact'
import { useId } from 'preact/hooks'
import { HIGHLIGHT_COLOURS, LIST_ORDERS, READING_STATES } from '../../utils/library/records.ts'
import type { InUse, ListQuery } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'

/** What the list can be narrowed by, beside its search. */
export type ListFilter = Pick<ListQuery, 'state' | 'sort' | 'tag' | 'host' | 'language' | 'colour'>

/** The values that are in use, to choose from; missing until they are known. */
export interface Choices {
  tag: InUse[]
  host: InUse[]
  language: InUse[]
  colour: InUse[]
}

interface Props {
  search: string
  onSearch: (search: string) => void
  field: RefObject<HTMLInputElement | null>
  filter: ListFilter
  onFilter: (filter: ListFilter) => void
  choices?: Choices
  isFiltering: boolean
  onFiltering: (isFiltering: boolean) => void
  /** Goes on into the list. */
  onDown: () => void
}

const STATES = ['open', ...READING_STATES] as const
const NARROWING = ['tag', 'host', 'language', 'colour'] as const

/** How many of the filters behind the button are set. */
export const filtersSet = (filter: ListFilter): number => NARROWING.filter(name => filter[name] !== undefined).length

/** Search, states, and behind a button order and filters. */
export function ListTools(props: Props) {
  const { search, onSearch, field, filter, onFilter, isFiltering, onFiltering, onDown } = props
  const { t } = useWords()
  const id = useId()
  const set = filtersSet(filter)
  return (
    <div class="tools">
      <label class="search">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 3.5 3.5" />
        </svg>
        <input
          ref={field}
          type="search"
          dir={search ? 'auto' : undefined}
          value={search}
          placeholder={t('popup.search')}
          aria-label={t('popup.search')}
          autocomplete="off"
          spellcheck={false}
          onInput={event => onSearch(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'ArrowDown' && !event.isComposing) {
              event.preventDefault()
              onDown()
            }
            // The first Esc empties the field, the next one closes the popup.
            if (event.key === 'Escape' && search) {
              event.preventDefault()
              onSearch('')
            }
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <div class="states">
        <div role="group" aria-label={t('popup.states')}>
          {STATES.map(state => (
            <button
              key={state}
              type="button"
              class={`state ${state}`}
              aria-pressed={filter.state === state}
              onClick={() => onFilter({ ...filter, state })}
            >
              {t(`popup.state.${state}`)}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="filter"
          aria-expanded={isFiltering}
          aria-controls={id}
          onClick={() => onFiltering(!isFiltering)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 4h12M4.5 8h7M7 12h2" />
          </svg>
          <span class="visually-hidden">{t('popup.sortAndFilter')}</span>
          {set > 0 && <span class="badge">{set}</span>}
        </button>
      </div>
      <div id={id} class="filters" hidden={!isFiltering}>
        {isFiltering && <Filters {...props} />}
      </div>
    </div>
  )
}

function Filters({ filter, onFilter, choices }: Props) {
  const { t, locale } = useWords()
  const languages = new Intl.DisplayNames([locale], { type: 'language' })
  const nameOf = (name: (typeof NARROWING)[number], value: string): string => {
    if (name === 'language') return value === 'und' ? t('popup.filter.unknown') : (languages.of(value) ?? value)
    return name === 'colour' ? t(`bar.colour.${value}`) : value
  }
  const order = (one: InUse, other: InUse) => other.count - one.count
  return (
    <>
      <label>
        <span>{t('popup.sort.label')}</span>
        <select
          class="sort"
          value={filter.sort}
          onChange={event =>
            onFilter({ ...filter, sort: LIST_ORDERS.find(sort => sort === event.currentTarget.value) })
          }
        >
          {LIST_ORDERS.map(sort => (
            <option key={sort} value={sort}>
              {t(`popup.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      {NARROWING.map(name => (
        <label key={name}>
          <span>{t(`popup.filter.${name}`)}</span>
          <select
            class={name}
            value={filter[name] ?? ''}
            disabled={!choices}
            onChange={event => {
              const value = event.currentTarget.value || undefined
              const colour = HIGHLIGHT_COLOURS.find(each => each === value)
              onFilter({ ...filter, [name]: name === 'colour' ? colour : value })
            }}
          >
            <option value="">{t('popup.filter.any')}</option>
            {choices?.[name].toSorted(order).map(({ value, count }) => (
              <option key={value} value={value}>
                {nameOf(name, value)} ({count})
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  )
}
