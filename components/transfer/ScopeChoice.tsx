import type { InUse, ListQuery, ReadingState } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'

interface Props {
  query: ListQuery
  /** What the library can be filtered by. */
  tags: readonly InUse[]
  hosts: readonly InUse[]
  states: readonly InUse[]
  onChange: (query: ListQuery) => void
}

interface SelectProps {
  label: string
  all: string
  value: string
  options: readonly { value: string; name: string; count: number }[]
  onChange: (value: string) => void
}

function Select({ label, all, value, options, onChange }: SelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(({ value: each, name, count }) => (
          <option key={each} value={each}>
            {name} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}

/** Which articles are written: those that a search and filters find. */
export function ScopeChoice({ query, tags, hosts, states, onChange }: Props) {
  const { t } = useWords()
  const set = (name: 'tag' | 'host' | 'state' | 'search', value: string) =>
    onChange({ ...query, [name]: value === '' ? undefined : value })
  const all = states.reduce((sum, { count }) => sum + count, 0)
  const archived = states.find(({ value }) => value === 'archived')?.count ?? 0
  const withOpen = [...(all > archived ? [{ value: 'open', count: all - archived }] : []), ...states]
  const named = (found: readonly InUse[]) => found.map(each => ({ ...each, name: each.value }))
  return (
    <fieldset class="scope">
      <legend>{t('transfer.which')}</legend>
      <label class="field">
        <span>{t('transfer.search')}</span>
        <input
          type="search"
          value={query.search ?? ''}
          dir="auto"
          onInput={event => set('search', event.currentTarget.value)}
        />
      </label>
      <Select
        label={t('transfer.state')}
        all={t('transfer.every')}
        value={query.state ?? ''}
        options={withOpen.map(each => ({ ...each, name: t(`transfer.states.${each.value as ReadingState | 'open'}`) }))}
        onChange={value => set('state', value)}
      />
      <Select
        label={t('transfer.tag')}
        all={t('transfer.every')}
        value={query.tag ?? ''}
        options={named(tags)}
        onChange={value => set('tag', value)}
      />
      <Select
        label={t('transfer.site')}
        all={t('transfer.every')}
        value={query.host ?? ''}
        options={named(hosts)}
        onChange={value => set('host', value)}
      />
      {(['language', 'colour'] as const).map(
        name =>
          query[name] && (
            <button type="button" key={name} onClick={() => onChange({ ...query, [name]: undefined })}>
              {t(`transfer.only.${name}`, { value: name === 'colour' ? t(`bar.colour.${query[name]}`) : query[name] })}{' '}
              ×
            </button>
          ),
      )}
    </fieldset>
  )
}
