import type { ImportProblem } from './problem.ts'

/** The interface's words, by their key. */
export type Translate = (key: string, values?: Record<string, unknown>) => string

/** What is wrong, and where, as one sentence: "Line 12, item 3: there is no address in it." */
export function sentence({ code, at, values }: ImportProblem, t: Translate): string {
  const where = [
    at.file !== undefined && t('transfer.at.file', { file: at.file }),
    at.line !== undefined && t('transfer.at.line', { line: at.line }),
    at.item !== undefined && t('transfer.at.item', { item: at.item }),
  ].filter(part => typeof part === 'string')
  const of = values?.what === undefined ? {} : { what: t(`transfer.what.${values.what}`) }
  const what = t(`transfer.problem.${code}`, { ...values, ...of })
  if (where.length === 0) return what
  const place = where.join(', ')
  return t('transfer.at.sentence', {
    place: place.charAt(0).toLocaleUpperCase() + place.slice(1),
    what: what.charAt(0).toLocaleLowerCase() + what.slice(1),
  })
}
