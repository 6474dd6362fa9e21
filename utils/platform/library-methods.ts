/** What an extension page asks of the library. */
export const LIBRARY_READS = [
  'list',
  'ids',
  'entry',
  'counts',
  'inUse',
  'highlightsFor',
  'articleFor',
  'keptOf',
  'duplicates',
  'trashed',
  'figuresPage',
  'figuresInUse',
] as const

/** What it changes in it: open articles and other pages are told. */
export const LIBRARY_CHANGES = [
  'updateHighlight',
  'removeHighlight',
  'removeArticle',
  'removeArticles',
  'restore',
  'setState',
  'tagArticles',
  'renameTag',
  'mergeArticles',
  'undo',
  'discard',
  'correct',
  'putEntries',
] as const

export const LIBRARY_METHODS = [...LIBRARY_READS, ...LIBRARY_CHANGES] as const
export type LibraryMethod = (typeof LIBRARY_METHODS)[number]

/** A call of the library across a message; the arguments are those of the method of that name. */
export interface LibraryCall {
  method: LibraryMethod
  args: unknown[]
}
