/**
 * Selectors of the W3C Web Annotation Data Model, section 4.2 (https://www.w3.org/TR/annotation-model/#selectors).
 * TextPosition counts UTF-16 units of the text that `indexText` gives for the same root.
 */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix?: string
  suffix?: string
}

export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

export interface XPathSelector {
  type: 'XPathSelector'
  value: string
  refinedBy?: TextPositionSelector
}

export interface RangeSelector {
  type: 'RangeSelector'
  startSelector: XPathSelector
  endSelector: XPathSelector
}

export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector

/** Where a highlight was found again. */
export interface Anchor {
  range: Range
  /** 'exact': quote and place as stored; 'moved': the quote elsewhere; 'changed': another wording in its context. */
  state: 'exact' | 'moved' | 'changed'
  /** 0 to 1. */
  score: number
  /** What the text was and what it is now, where `state` is 'changed'. */
  change?: { from: string; to: string }
}
