import { format as formatDate } from 'date-fns'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { ChartDialog } from '../../../components/charts/ChartDialog.tsx'
import { cellText, COLUMN_IDS, FIRST_COLUMNS } from '../../../components/figures/columns.tsx'
import type { ColumnId, TableOrder } from '../../../components/figures/columns.tsx'
import { FiguresView } from '../../../components/figures/FiguresView.tsx'
import { copiedTable, copyTable } from '../../../components/figures/table-copy.ts'
import type { FigureOrder, FigureRow, FiguresFilter, InUse } from '../../../utils/library/records.ts'
import { saveFile } from '../../../utils/platform/download.ts'
import { homesOf } from '../../../utils/platform/home.ts'
import { send } from '../../../utils/platform/messages.ts'
import { readSettings } from '../../../utils/platform/settings.ts'
import { rememberTable, tableChoices } from '../../../utils/platform/table-choices.ts'
import type { TableChoices } from '../../../utils/platform/table-choices.ts'
import type { Place, PlaceProps } from '../place.ts'
import { goTo } from '../use-address.ts'
import { useBlocks } from '../use-blocks.ts'
import { useWorth } from '../use-worth.ts'

/** More figures than these are no picture any more. */
const MOST_SELECTED = 200

/** The orders that the library knows, by column and direction. */
const ORDERS: Partial<Record<ColumnId, { up: FigureOrder; down: FigureOrder }>> = {
  value: { up: 'smallest', down: 'largest' },
  unit: { up: 'quantity', down: 'quantity' },
  site: { up: 'host', down: 'host' },
  published: { up: 'oldest', down: 'newest' },
}
const SORTS: ReadonlySet<ColumnId> = new Set(Object.keys(ORDERS) as ColumnId[])

/** The first press on a column's name: numbers and days from the top, names from A. */
const FIRST_DOWN: ReadonlySet<ColumnId> = new Set(['value', 'published'])

function Figures({ library, words, rest, say, attempt, inWords }: PlaceProps) {
  const { t } = words
  const [filter, setFilter] = useState<FiguresFilter>(() => (rest ? { articleId: rest } : {}))
  const [order, setOrder] = useState<TableOrder>({ by: 'published', isDescending: true })
  const [choices, setChoices] = useState<TableChoices>()
  const [homes, setHomes] = useState<string[]>([])
  const [failure, setFailure] = useState<string>()
  const [quantities, setQuantities] = useState<InUse[]>([])
  const [hosts, setHosts] = useState<InUse[]>([])
  const [selected, setSelected] = useState<ReadonlyMap<string, FigureRow>>(new Map())
  const [lastSelected, setLastSelected] = useState(0)
  const [shown, setShown] = useState<FigureRow>()
  const [isDrawing, setDrawing] = useState(false)
  const fail = useCallback((error: unknown) => setFailure(inWords(error)), [inWords])

  useEffect(() => {
    attempt(tableChoices().then(setChoices))
    attempt(readSettings().then(settings => setHomes(homesOf(settings))))
  }, [])
  useEffect(() => setFilter(rest ? { articleId: rest } : {}), [rest])
  useEffect(() => {
    const stop = new AbortController()
    const inUse = async () => ({
      quantities: await library.figuresInUse('quantity'),
      hosts: await library.figuresInUse('host'),
    })
    const show = (found: Awaited<ReturnType<typeof inUse>>) => {
      setQuantities(found.quantities)
      setHosts(found.hosts)
    }
    library.follow(inUse, show, fail, stop.signal)
    return () => stop.abort()
  }, [library])

  const { up, down } = ORDERS[order.by]!
  const sort = order.isDescending ? down : up
  const read = useCallback(
    (offset: number, limit: number) => library.figuresPage({ sort, filter, offset, limit }),
    [library, sort, filter],
  )
  const { total, rowAt, onSeen } = useBlocks<FigureRow>({
    read,
    watch: (...args) => library.follow(...args),
    onError: fail,
    key: JSON.stringify([sort, filter]),
  })

  const columns = COLUMN_IDS.filter(id => (choices?.columns.length ? choices.columns : FIRST_COLUMNS).includes(id))
  const currency = choices?.currency ?? undefined
  // "money EUR/day" is money in euros too.
  const currencies = new Set(quantities.flatMap(({ value }) => /^money ([A-Z]{3})/.exec(value)?.[1] ?? []))
  const worthOf = useWorth(currency, [...currencies], error => say({ text: inWords(error), failed: true }))

  function choose(change: Partial<TableChoices>) {
    const next = { columns: [], currency: null, ...choices, ...change }
    setChoices(next)
    attempt(rememberTable(next))
  }
  function select(index: number, isRange: boolean) {
    const [from, to] = isRange ? [Math.min(index, lastSelected), Math.max(index, lastSelected)] : [index, index]
    const next = new Map(selected)
    for (let i = from; i <= to; i++) {
      const row = rowAt(i)
      if (!row) continue
      if (!isRange && next.has(row.figure.id)) next.delete(row.figure.id)
      else if (next.size < MOST_SELECTED) next.set(row.figure.id, row)
      else say({ text: t('table.tooMany', { count: MOST_SELECTED }), failed: true })
    }
    setSelected(next)
    setLastSelected(index)
  }
  function copy(rows: FigureRow[]) {
    const ids = COLUMN_IDS.filter(id => (id === 'worth' ? currency !== undefined : columns.includes(id)))
    const header = ids.map(id => (id === 'worth' ? currency! : t(`table.columns.${id}`)))
    const cells = rows.map(row => ids.map(id => cellText(id, row, { ...words, worthOf })))
    attempt(copyTable(copiedTable(header, cells)).then(() => say({ text: t('table.copied', { count: rows.length }) })))
  }
  function sortBy(by: ColumnId) {
    setOrder({ by, isDescending: order.by === by ? !order.isDescending : FIRST_DOWN.has(by) })
  }

  return (
    <>
      <FiguresView
        table={
          failure
            ? { state: 'failed', reason: failure }
            : total === undefined
              ? { state: 'loading' }
              : { state: 'ready', total }
        }
        rowAt={rowAt}
        onSeen={onSeen}
        filter={filter}
        onFilter={next => {
          setFilter(next)
          if (rest && next.articleId === undefined) goTo('figures', '', true)
        }}
        quantities={quantities}
        hosts={hosts}
        columns={columns}
        onColumns={next => choose({ columns: next })}
        order={order}
        sorts={SORTS}
        onSort={sortBy}
        homes={homes}
        currency={currency}
        onCurrency={next => choose({ currency: next ?? null })}
        worthOf={worthOf}
        selected={selected}
        onSelect={select}
        onClearSelection={() => setSelected(new Map())}
        onDraw={() => setDrawing(true)}
        onCopy={copy}
        shown={shown}
        onShow={index => setShown(index === undefined ? undefined : rowAt(index))}
        onArticle={({ article }) => goTo('articles', article.id)}
        onPage={({ article: { url, canonicalUrl }, figure }) =>
          attempt(send('openPassage', { url, canonicalUrl, quote: figure.sentence }))
        }
      />
      {isDrawing && (
        <ChartDialog
          rows={[...selected.values()]}
          currency={currency}
          worthOf={worthOf}
          onSave={(parts, ending, mediaType) => {
            const file = `angka-${formatDate(new Date(), 'yyyy-MM-dd')}.${ending}`
            saveFile(parts, file, mediaType)
            say({ text: t('popup.exported', { file }) })
          }}
          onClose={() => setDrawing(false)}
        />
      )}
    </>
  )
}

export const figures: Place = { id: 'figures', group: 'kept', Show: Figures }
