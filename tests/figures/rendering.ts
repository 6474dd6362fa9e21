import { findFigures, type Figure, type FigureOptions } from '../../utils/figures/index.ts'

/** A figure in one line that someone can check who knows the language and not the code: "Rp5 juta = 5000000 IDR over". */
export function render(text: string, figure: Figure): string {
  const { start, end, kind, value, low, high, currency, unit, per, subject, bound, change, equivalents } = figure
  const number = low === undefined ? String(round(value)) : `${round(low)} to ${round(high!)}`
  const what = currency ?? unit ?? (kind === 'percent' ? '%' : kind === 'count' ? '' : kind)
  const words = [
    `${text.slice(start, end).replace(/\s+/g, ' ')} = ${number}`,
    what,
    per && `per ${per}`,
    bound,
    change,
    subject && `(${subject})`,
    equivalents !== undefined && `≡${equivalents}`,
  ]
  return words.filter(Boolean).join(' ')
}

/** The figures of a text, rendered. */
export const read = (text: string, options: FigureOptions | string): string[] =>
  findFigures(text, typeof options === 'string' ? { language: options } : options).map(figure => render(text, figure))

const round = (value: number): number =>
  Number(value.toPrecision(6)) === value ? value : Number(value.toPrecision(10))
