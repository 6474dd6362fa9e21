import { longDay } from '../../utils/dates.ts'
import type { PanelFigure, PanelState } from '../../utils/reader/panel-state.ts'
import { boundWords, changeWords, unitWords, valueWords } from '../figures/figure-words.ts'
import type { ComponentWords } from '../words.ts'

/** The figures of an article as a table for other programs: each row has its sentence and its source. */
export function panelTable(
  figures: readonly PanelFigure[],
  { title, siteName, url, published }: PanelState,
  words: ComponentWords,
): { header: string[]; rows: string[][] } {
  const { t, locale } = words
  const names = ['figure', 'value', 'unit', 'subject', 'bound', 'change', 'sentence', 'article', 'site', 'published']
  const header = names.map(name => t(`table.columns.${name}`))
  header.splice(3, 0, t('panel.conversion'))
  const rows = figures.map(({ text, figure, sentence, conversion }) => [
    text,
    valueWords(figure, locale),
    unitWords(figure, words),
    conversion ?? '',
    figure.subject ?? '',
    boundWords(figure, words),
    changeWords(figure, words),
    sentence,
    title,
    siteName ?? new URL(url).host,
    published ? longDay(published, locale) : '',
  ])
  return { header, rows }
}
