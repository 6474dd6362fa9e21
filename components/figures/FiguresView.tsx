import { useMemo } from 'preact/hooks'
import { activeCurrencies } from '../../utils/currency/index.ts'
import type { FigureConversion } from '../../utils/currency/index.ts'
import type { FigureRow, FiguresFilter, InUse } from '../../utils/library/records.ts'
import { CurrencyOptions } from '../CurrencyOptions.tsx'
import { useWords } from '../words.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import { gridColumns } from './columns.tsx'
import type { ColumnId, TableOrder } from './columns.tsx'
import { FigureDetails } from './FigureDetails.tsx'
import { FigureFilters } from './FigureFilters.tsx'
import { FigureGrid } from './FigureGrid.tsx'

/** How the table of figures stands. */
export type TableState = { state: 'loading' } | { state: 'failed'; reason: string } | { state: 'ready'; total: number }

export interface FiguresViewProps {
  table: TableState
  rowAt: (index: number) => FigureRow | undefined
  onSeen: (first: number, last: number) => void
  filter: FiguresFilter
  onFilter: (filter: FiguresFilter) => void
  quantities: readonly InUse[]
  hosts: readonly InUse[]
  columns: readonly ColumnId[]
  onColumns: (columns: ColumnId[]) => void
  order: TableOrder
  sorts: ReadonlySet<ColumnId>
  onSort: (by: ColumnId) => void
  /** The reader's currencies, ISO 4217, and the one that everything is converted to. */
  homes: readonly string[]
  currency?: string
  onCurrency: (currency: string | undefined) => void
  worthOf: (row: FigureRow) => FigureConversion | null | undefined
  selected: ReadonlyMap<string, FigureRow>
  onSelect: (index: number, isRange: boolean) => void
  onClearSelection: () => void
  onDraw: () => void
  onCopy: (rows: FigureRow[]) => void
  /** The figure that is shown whole. */
  shown?: FigureRow
  onShow: (index: number | undefined) => void
  onArticle: (row: FigureRow) => void
  onPage: (row: FigureRow) => void
}

/** Every figure of every saved article: which of them, in which order, with which columns, in whose money. */
export function FiguresView(props: FiguresViewProps) {
  const words = useWords()
  const { t, locale } = words
  const { table, rowAt, filter, columns, order, sorts, currency, worthOf, selected, shown, onShow, onCopy } = props
  const number = new Intl.NumberFormat(locale)
  const start = JSON.stringify([filter, order])
  // The same columns as long as they say the same: rows are drawn again when their columns are others.
  const grid = useMemo(
    () => gridColumns(columns, order, sorts, { ...words, worthOf }, currency),
    [columns.join(), order, sorts, words, worthOf, currency],
  )
  const others = activeCurrencies.filter(code => !props.homes.includes(code))
  const total = table.state === 'ready' ? table.total : 0
  const ofArticle = filter.articleId === undefined ? undefined : rowAt(0)?.article.title
  return (
    <>
      <div class="head-row">
        <h1>{t('shelf.places.figures')}</h1>
        <p class="meta count" role="status">
          {table.state === 'ready' ? t('table.count', { count: total, shown: number.format(total) }) : ''}
        </p>
        <span class="space" />
        <label class="convert">
          <span>{t('table.convertTo')}</span>
          <select
            value={currency ?? ''}
            onChange={event =>
              props.onCurrency(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
            }
          >
            <option value="">{t('table.asWritten')}</option>
            <optgroup label={t('table.yourCurrencies')}>
              <CurrencyOptions currencies={props.homes} />
            </optgroup>
            <optgroup label={t('card.others')}>
              <CurrencyOptions currencies={others} />
            </optgroup>
          </select>
        </label>
        <ColumnChoice columns={columns} onChange={props.onColumns} />
      </div>
      <FigureFilters
        filter={filter}
        quantities={props.quantities}
        hosts={props.hosts}
        article={ofArticle}
        onChange={props.onFilter}
      />
      {selected.size > 0 && (
        <div class="selection" role="group" aria-label={t('table.selection')}>
          <span>{t('table.selected', { count: selected.size })}</span>
          <button type="button" class="main draw" onClick={props.onDraw}>
            {t('table.draw')}
          </button>
          <button type="button" class="copy-rows" onClick={() => onCopy([...selected.values()])}>
            {t('table.copyRows')}
          </button>
          <button type="button" class="quiet clear-selection" onClick={props.onClearSelection}>
            {t('table.clearSelection')}
          </button>
        </div>
      )}
      {table.state === 'failed' && (
        <p class="empty failed" role="alert">
          {table.reason}
        </p>
      )}
      {table.state === 'loading' && <p class="empty">{t('table.loading')}</p>}
      {table.state === 'ready' && total === 0 && (
        <p class="empty">{Object.keys(filter).length > 0 ? t('table.noneSuch') : t('table.empty')}</p>
      )}
      {table.state === 'ready' && total > 0 && (
        <FigureGrid
          label={t('shelf.places.figures')}
          columns={grid}
          total={total}
          rowAt={rowAt}
          onSeen={props.onSeen}
          idOf={({ figure }) => figure.id}
          nameOf={({ figure }) => [figure.text, figure.subject].filter(Boolean).join(' ')}
          selected={new Set(selected.keys())}
          onSelect={props.onSelect}
          onSort={id => props.onSort(id as ColumnId)}
          onOpen={onShow}
          onCopy={index => {
            const row = rowAt(index)
            const rows = selected.size > 0 ? [...selected.values()] : row ? [row] : []
            onCopy(rows)
          }}
          start={start}
        />
      )}
      {shown && (
        <FigureDetails
          row={shown}
          worth={worthOf(shown)}
          onArticle={() => props.onArticle(shown)}
          onPage={() => props.onPage(shown)}
          onCopy={() => onCopy([shown])}
          onClose={() => onShow(undefined)}
        />
      )}
    </>
  )
}
