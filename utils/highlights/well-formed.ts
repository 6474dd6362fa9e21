import type { RangeSelector, Selector, TextPositionSelector, TextQuoteSelector, XPathSelector } from './selectors.ts'

/** The selectors of each type that can be used; at most one of each. */
export interface WellFormed {
  quote?: TextQuoteSelector
  position?: TextPositionSelector
  place?: RangeSelector
}

/**
 * What can be used of selectors that come from a file, another program or an earlier version: the first one of each type
 * that has what its type must have. The rest is passed over.
 */
export function wellFormed(selectors: readonly Selector[]): WellFormed {
  const list: unknown[] = Array.isArray(selectors) ? selectors : []
  return { quote: first(list, quoteOf), position: first(list, positionOf), place: first(list, placeOf) }
}

type Fields = Record<string, unknown>

function first<T>(list: unknown[], read: (fields: Fields) => T | undefined): T | undefined {
  for (const item of list) {
    const found = isObject(item) ? read(item) : undefined
    if (found) return found
  }
  return undefined
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function quoteOf({ type, exact, prefix, suffix }: Fields): TextQuoteSelector | undefined {
  if (type !== 'TextQuoteSelector' || typeof exact !== 'string') return undefined
  return { type, exact, prefix: textOr(prefix), suffix: textOr(suffix) }
}

const textOr = (value: unknown): string => (typeof value === 'string' ? value : '')

function positionOf({ type, start, end }: Fields): TextPositionSelector | undefined {
  return type === 'TextPositionSelector' && isOffset(start) && isOffset(end) ? { type, start, end } : undefined
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

function placeOf({ type, startSelector, endSelector }: Fields): RangeSelector | undefined {
  if (type !== 'RangeSelector') return undefined
  const [start, end] = [pathOf(startSelector), pathOf(endSelector)]
  return start && end && { type, startSelector: start, endSelector: end }
}

function pathOf(value: unknown): XPathSelector | undefined {
  if (!isObject(value) || typeof value.value !== 'string') return undefined
  const refinedBy = isObject(value.refinedBy) ? positionOf(value.refinedBy) : undefined
  return { type: 'XPathSelector', value: value.value, refinedBy }
}
