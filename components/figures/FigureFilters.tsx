import { useWords } from '../words.ts'
import type { FiguresFilter, InUse } from '../../utils/library/records.ts'
import { quantityWords } from './figure-words.ts'

interface Props {
  filter: FiguresFilter
  /** What figures are of, and the sites of their articles, with how many there are of each. */
  quantities: readonly InUse[]
  hosts: readonly InUse[]
  /** The title of the article that the figures are of, where only one's are shown. */
  article?: string
  onChange: (filter: FiguresFilter) => void
}

/** Which figures the table shows. */
export function FigureFilters({ filter, quantities, hosts, article, onChange }: Props) {
  const words = useWords()
  const { t, locale } = words
  const count = new Intl.NumberFormat(locale)
  const set = (change: FiguresFilter) =>
    onChange(Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)))
  const given = (text: string) => (text === '' ? undefined : text)
  const number = (text: string) => (text === '' || Number.isNaN(Number(text)) ? undefined : Number(text))
  const named = quantities
    .map(({ value, count: times }) => ({ value, times, name: quantityWords(value, words) }))
    .sort((a, b) => b.times - a.times)
  const kinds = [...new Set(quantities.map(({ value }) => value.split(' ')[0]!))]
  const isBounded = [filter.from, filter.to, filter.min, filter.max].some(value => value !== undefined)
  const isNarrowed = Object.keys(filter).some(key => key !== 'articleId')
  return (
    <form class="filters" role="search" aria-label={t('table.filters')} onSubmit={event => event.preventDefault()}>
      <input
        type="search"
        class="search"
        value={filter.search ?? ''}
        placeholder={t('table.search')}
        aria-label={t('table.search')}
        onInput={event => set({ search: given(event.currentTarget.value) })}
      />
      <select
        class="quantity"
        aria-label={t('table.quantity')}
        value={filter.quantity ? `is ${filter.quantity}` : filter.kind ? `kind ${filter.kind}` : ''}
        onChange={event => {
          const [what, ...rest] = event.currentTarget.value.split(' ')
          const value = rest.join(' ')
          set({
            quantity: what === 'is' ? value : undefined,
            kind: what === 'kind' ? (value as FiguresFilter['kind']) : undefined,
          })
        }}
      >
        <option value="">{t('table.everyQuantity')}</option>
        <optgroup label={t('table.kind')}>
          {kinds.map(kind => (
            <option key={kind} value={`kind ${kind}`}>
              {t(`table.kinds.${kind}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('table.quantity')}>
          {named.map(({ value, name, times }) => (
            <option key={value} value={`is ${value}`}>{`${name} · ${count.format(times)}`}</option>
          ))}
        </optgroup>
      </select>
      <select
        class="host"
        aria-label={t('table.site')}
        value={filter.host ?? ''}
        onChange={event => set({ host: given(event.currentTarget.value) })}
      >
        <option value="">{t('table.everySite')}</option>
        {hosts.map(({ value, count: times }) => (
          <option key={value} value={value}>{`${value} · ${count.format(times)}`}</option>
        ))}
      </select>
      <details class="more-filters" open={isBounded || undefined}>
        <summary>{t('table.more')}</summary>
        <div>
          <label>
            <span>{t('table.from')}</span>
            <input
              type="date"
              value={filter.from ?? ''}
              onChange={event => set({ from: given(event.currentTarget.value) })}
            />
          </label>
          <label>
            <span>{t('table.to')}</span>
            <input
              type="date"
              value={filter.to ?? ''}
              onChange={event => set({ to: given(event.currentTarget.value) })}
            />
          </label>
          <label>
            <span>{t('table.min')}</span>
            <input
              type="number"
              step="any"
              value={filter.min ?? ''}
              onChange={event => set({ min: number(event.currentTarget.value) })}
            />
          </label>
          <label>
            <span>{t('table.max')}</span>
            <input
              type="number"
              step="any"
              value={filter.max ?? ''}
              onChange={event => set({ max: number(event.currentTarget.value) })}
            />
          </label>
        </div>
      </details>
      {filter.articleId !== undefined && (
        <button type="button" class="chip on of-article" onClick={() => set({ articleId: undefined })}>
          <bdi>{article ?? t('table.oneArticle')}</bdi> ×
        </button>
      )}
      {isNarrowed && (
        <button type="button" class="quiet clear" onClick={() => onChange({})}>
          {t('table.clear')}
        </button>
      )}
    </form>
  )
}
