import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FigureConversion } from '../../utils/currency/index.ts'
import { shortDay } from '../../utils/dates.ts'
import type { FigureRow } from '../../utils/library/records.ts'
import { plainNumber } from '../figures/figure-words.ts'
import { useWords } from '../words.ts'
import { chartData, inTime } from './chart-data.ts'
import type { ChartData } from './chart-data.ts'
import { drawFigures } from './draw.ts'
import type { ChartColours, ChartKind } from './draw.ts'
import { pngFile, svgFile } from './files.ts'

interface Props {
  rows: readonly FigureRow[]
  currency?: string
  worthOf: (row: FigureRow) => FigureConversion | null | undefined
  onSave: (parts: (string | Uint8Array)[], ending: 'svg' | 'png', mediaType: string) => void
  onClose: () => void
}

/** Chosen figures as bars or as a line over their days, to be looked at and taken along. */
export function ChartDialog({ rows, currency, worthOf, onSave, onClose }: Props) {
  const words = useWords()
  const { t } = words
  const dialog = useRef<HTMLDialogElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const [kind, setKind] = useState<ChartKind>('bars')
  const [drawn, setDrawn] = useState<SVGSVGElement>()
  const [failure, setFailure] = useState<string>()
  const isDark = useDarkness()
  const data = chartData(rows, currency, worthOf, words)
  const canBeLine = new Set(inTime(data).map(({ date }) => date)).size > 1
  const [title, setTitle] = useState(() => titleOf(data, t))

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    let isLatest = true
    const shown = canBeLine ? kind : 'bars'
    drawFigures(data, shown, title, coloursOf(picture.current!), words).then(
      svg => isLatest && setDrawn(svg),
      (error: unknown) => isLatest && setFailure(error instanceof Error ? error.message : String(error)),
    )
    return () => {
      isLatest = false
    }
  }, [kind, title, isDark, rows, currency])
  useLayoutEffect(() => {
    if (drawn) picture.current?.replaceChildren(drawn)
  }, [drawn])

  const save = (what: Promise<Uint8Array> | string, ending: 'svg' | 'png', mediaType: string) =>
    void Promise.resolve(what).then(
      part => onSave([part], ending, mediaType),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    )

  return (
    <dialog ref={dialog} class="chart" aria-label={t('chart.label')} onClose={onClose}>
      <form class="chart-head" onSubmit={event => event.preventDefault()}>
        <label class="title">
          <span class="visually-hidden">{t('chart.title')}</span>
          <input
            type="text"
            dir="auto"
            value={title}
            maxLength={120}
            aria-label={t('chart.title')}
            onInput={event => setTitle(event.currentTarget.value)}
          />
        </label>
        <fieldset class="kinds">
          <legend class="visually-hidden">{t('chart.kind')}</legend>
          {(['bars', 'line'] as const).map(each => (
            <label class="check-row" key={each}>
              <input
                type="radio"
                name="kind"
                value={each}
                checked={(canBeLine ? kind : 'bars') === each}
                disabled={each === 'line' && !canBeLine}
                onChange={() => setKind(each)}
              />
              <span>{t(`chart.${each}`)}</span>
            </label>
          ))}
        </fieldset>
      </form>
      {data.leftOut > 0 && <p class="meta left-out">{t('chart.leftOut', { count: data.leftOut })}</p>}
      {!canBeLine && <p class="meta">{t('chart.noLine')}</p>}
      {failure && (
        <p class="failed" role="alert">
          {t('chart.failed', { reason: failure })}
        </p>
      )}
      <div ref={picture} class="picture" tabIndex={0} role="group" aria-label={t('chart.picture')}>
        <p class="empty">{t('chart.drawing')}</p>
      </div>
      <details>
        <summary>{t('chart.data')}</summary>
        <ChartTable data={data} />
      </details>
      <div class="row">
        <button
          type="button"
          class="main save-svg"
          disabled={!drawn}
          onClick={() => save(svgFile(drawn!), 'svg', 'image/svg+xml')}
        >
          {t('chart.saveAs', { format: 'SVG' })}
        </button>
        <button
          type="button"
          class="save-png"
          disabled={!drawn}
          onClick={() => save(pngFile(drawn!), 'png', 'image/png')}
        >
          {t('chart.saveAs', { format: 'PNG' })}
        </button>
        <span class="space" />
        <button type="button" class="quiet close" onClick={() => dialog.current?.close()}>
          {t('card.close')}
        </button>
      </div>
    </dialog>
  )
}

/** What is drawn, to be read. */
function ChartTable({ data }: { data: ChartData }) {
  const { t, locale } = useWords()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('table.columns.subject')}</th>
          <th scope="col">{data.unit}</th>
          <th scope="col">{t('table.columns.published')}</th>
          <th scope="col">{t('table.columns.article')}</th>
        </tr>
      </thead>
      <tbody>
        {data.points.map(point => (
          <tr key={point.id}>
            <td dir="auto">{point.label}</td>
            <td class="number">{plainNumber(point.value, locale)}</td>
            <td>{point.date && shortDay(point.date, locale)}</td>
            <td dir="auto">{`${point.source.site}: ${point.source.title}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the figures have in common, for a title that a reader can change. */
function titleOf({ points, unit }: ChartData, t: (key: string, values?: Record<string, unknown>) => string): string {
  const labels = [...new Set(points.map(({ label }) => label))]
  return labels.length === 1 ? labels[0]! : t('chart.figuresIn', { unit })
}

/** The page's colours as the browser has settled them, in light or dark. */
function coloursOf(element: Element): ChartColours {
  const probe = document.createElement('span')
  element.append(probe)
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = {
    ink: colour('ink'),
    soft: colour('soft'),
    line: colour('line'),
    accent: colour('accent'),
    paper: colour('paper'),
  }
  probe.remove()
  return colours
}

function useDarkness(): boolean {
  const [isDark, setIsDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setIsDark(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return isDark
}
