import type { InUse, ListQuery } from '../../utils/library/records.ts'
import { HIGHLIGHT_COLOURS, LIST_ORDERS, READING_STATES } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'

/** What articles can be filtered by, with how many there are of each. */
export interface Shelves {
  tags: readonly InUse[]
  hosts: readonly InUse[]
  languages: readonly InUse[]
}

interface Props {
  query: ListQuery
  shelves: Shelves
  onChange: (query: ListQuery) => void
}

/** Which articles are listed, and in which order. */
export function ArticleFilters({ query, shelves, onChange }: Props) {
  const { t, locale } = useWords()
  const set = (change: Partial<ListQuery>) =>
    onChange(Object.fromEntries(Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined)))
  const languageName = (code: string) =>
    new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code
  return (
    <form
      class="article-filters"
      role="search"
      aria-label={t('shelf.filters')}
      onSubmit={event => event.preventDefault()}
    >
      <input
        type="search"
        class="search"
        value={query.search ?? ''}
        placeholder={t('popup.search')}
        aria-label={t('popup.search')}
        onInput={event => set({ search: event.currentTarget.value || undefined })}
      />
      <div class="choices">
        <Choice
          name="state"
          value={query.state}
          any={t('shelf.everyState')}
          options={['open' as const, ...READING_STATES].map(state => [state, t(`shelf.states.${state}`)])}
          onChange={state => set({ state: state as ListQuery['state'] })}
        />
        <Choice
          name="sort"
          value={query.sort ?? 'newest'}
          options={LIST_ORDERS.map(sort => [sort, t(`shelf.sorts.${sort}`)])}
          onChange={sort => set({ sort: sort as ListQuery['sort'] })}
        />
        <Choice
          name="tag"
          value={query.tag}
          any={t('shelf.everyTag')}
          options={shelves.tags.map(({ value, count }) => [value, `${value} · ${count}`])}
          onChange={tag => set({ tag })}
        />
        <Choice
          name="host"
          value={query.host}
          any={t('table.everySite')}
          options={shelves.hosts.map(({ value, count }) => [value, `${value} · ${count}`])}
          onChange={host => set({ host })}
        />
        <Choice
          name="language"
          value={query.language}
          any={t('shelf.everyLanguage')}
          options={shelves.languages.map(({ value, count }) => [value, `${languageName(value)} · ${count}`])}
          onChange={language => set({ language })}
        />
        <Choice
          name="colour"
          value={query.colour}
          any={t('shelf.everyColour')}
          options={HIGHLIGHT_COLOURS.map(colour => [colour, t(`bar.colour.${colour}`)])}
          onChange={colour => set({ colour: colour as ListQuery['colour'] })}
        />
      </div>
    </form>
  )
}

interface ChoiceProps {
  name: string
  value?: string
  /** What the choice of none is called; there is always one where it is not given. */
  any?: string
  options: [value: string, words: string][]
  onChange: (value: string | undefined) => void
}

function Choice({ name, value, any, options, onChange }: ChoiceProps) {
  const { t } = useWords()
  return (
    <select
      name={name}
      aria-label={t(`shelf.by.${name}`)}
      value={value ?? ''}
      onChange={event => onChange(event.currentTarget.value || undefined)}
    >
      {any && <option value="">{any}</option>}
      {options.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </select>
  )
}
