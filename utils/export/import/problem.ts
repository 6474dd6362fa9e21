/**
 * What can be wrong with a file, or with one record of it. Each has a sentence in the interface's words (`transfer.problem` in
 * locales/); `values` are what stands in it.
 */
export const PROBLEMS = [
  'empty',
  'unknownFormat',
  'notText',
  'notJson',
  'cutOff',
  'tooDeep',
  'tooLong',
  'notThisFormat',
  'newerVersion',
  'wrongType',
  'missing',
  'noAddress',
  'noQuote',
  'noColumn',
  'openQuote',
  'badZip',
  'tooLarge',
] as const
export type ProblemCode = (typeof PROBLEMS)[number]

/** Where in a file something is. Lines and items count from 1. */
export interface ImportPlace {
  /** Of a file in an archive, its name. */
  file?: string
  line?: number
  item?: number
}

export interface ImportProblem {
  code: ProblemCode
  at: ImportPlace
  values?: Record<string, string | number>
}

/** A file that cannot be read any further. Its message is for a log; `problem` is what a reader is told. */
export class ImportError extends Error {
  readonly problem: ImportProblem

  constructor(code: ProblemCode, at: ImportPlace = {}, values?: Record<string, string | number>) {
    super(`${code} at ${JSON.stringify(at)}${values ? ` ${JSON.stringify(values)}` : ''}`)
    this.name = 'ImportError'
    this.problem = { code, at, ...(values && { values }) }
  }
}
