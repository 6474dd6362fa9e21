import { useRef, useState } from 'preact/hooks'
import type { FigureKind } from '../../utils/figures/figure.ts'
import type { PanelFigure } from '../../utils/reader/panel-state.ts'
import { FactLine } from '../Facts.tsx'
import { boundWords, changeWords, shareOf } from '../figures/figure-words.ts'
import { useWords } from '../words.ts'

export type FigureSort = 'order' | 'kind'

const KINDS: readonly FigureKind[] = ['money', 'percent', 'points', 'ratio', 'measure', 'count']

interface Props {
  figures: readonly PanelFigure[]
  /** BCP 47 of the article. */
  language: string
  sort: FigureSort
  onGo: (figure: PanelFigure) => void
  onKeep: (figure: PanelFigure) => void
}

/** The figures of an article, in reading order or by kind. One tab stop and its buttons; arrows move from figure to figure. */
export function PanelFigures({ figures, language, sort, onGo, onKeep }: Props) {
  const { t } = useWords()
  const root = useRef<HTMLDivElement>(null)
  const groups =
    sort === 'order'
      ? [{ kind: undefined, figures }]
      : KINDS.map(kind => ({ kind, figures: figures.filter(({ figure }) => figure.kind === kind) }))
  const shown = groups.filter(group => group.figures.length > 0)
  const inOrder = shown.flatMap(group => group.figures)
  const [at, setAt] = useState<number>()
  const stop = inOrder.some(({ index }) => index === at) ? at : inOrder[0]?.index

  function onKeyDown(event: KeyboardEvent) {
    const place = inOrder.findIndex(({ index }) => index === stop)
    const steps: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: inOrder.length - 1 }
    const next = inOrder[steps[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    setAt(next.index)
    root.current?.querySelector<HTMLElement>(`[data-figure="${next.index}"] .go`)?.focus()
  }

  return (
    <div ref={root} class="panel-figures" onKeyDown={onKeyDown}>
      {shown.map(group => (
        <div key={group.kind ?? ''}>
          {group.kind && <h3>{t(`table.kinds.${group.kind}`)}</h3>}
          <ul aria-label={group.kind ? t(`table.kinds.${group.kind}`) : t('shelf.places.figures')}>
            {group.figures.map(figure => (
              <Figure
                key={figure.index}
                figure={figure}
                language={language}
                isStop={figure.index === stop}
                onFocus={() => setAt(figure.index)}
                onGo={() => onGo(figure)}
                onKeep={() => onKeep(figure)}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

interface FigureProps {
  figure: PanelFigure
  language: string
  isStop: boolean
  onFocus: () => void
  onGo: () => void
  onKeep: () => void
}

function Figure({ figure: shown, language, isStop, onFocus, onGo, onKeep }: FigureProps) {
  const words = useWords()
  const { t } = words
  const { index, text, figure, conversion, isStated, check, isKept } = shown
  const share = shareOf(figure)
  const tabIndex = isStop ? 0 : -1
  const qualities = [boundWords(figure, words), changeWords(figure, words)].filter(Boolean)
  return (
    <li data-figure={index} class={check && check.tone !== 'silent' ? check.tone : undefined}>
      {share !== undefined && <span class="share" style={{ inlineSize: `${share * 100}%` }} />}
      <button type="button" class="go" tabIndex={tabIndex} onFocus={onFocus} onClick={onGo}>
        <span class="line">
          <bdi class="num" lang={language}>
            {text}
          </bdi>
          {conversion && (
            <span class="conv">
              {' '}
              {conversion}
              {isStated && <span class="meta"> {t('card.statedShort')}</span>}
            </span>
          )}
        </span>
        {(figure.subject || qualities.length > 0) && (
          <span class="meta">
            <FactLine facts={[figure.subject && <span lang={language}>{figure.subject}</span>, ...qualities]} />
          </span>
        )}
        {check && (
          <span class="check">
            <span aria-hidden="true">{check.tone === 'holds' ? '✓ ' : check.tone === 'warns' ? '! ' : '· '}</span>
            {check.title}
          </span>
        )}
      </button>
      <button
        type="button"
        class="quiet keep"
        tabIndex={tabIndex}
        disabled={isKept}
        aria-label={`${t(isKept ? 'card.kept' : 'card.keep')}: ${text}`}
        onFocus={onFocus}
        onClick={onKeep}
      >
        {t(isKept ? 'card.kept' : 'card.keep')}
      </button>
    </li>
  )
}
