import type { ArticleDraft, HighlightDraft, KeptFigure } from '../../utils/library/records.ts'

/** The figure of a charity stream, as a page tells it. */
export const streamFigure: KeptFigure = {
  start: 48,
  end: 59,
  kind: 'money',
  value: 40_000_000,
  currency: 'CNY',
  evidence: 'symbol',
  bound: 'over',
  text: 'CNY40 juta',
  sentence: 'Siaran amal itu menghasilkan lebih dari CNY40 juta.',
  conversion: {
    value: 5_062_000,
    currency: 'EUR',
    rate: 0.12655,
    rateDate: '2020-10-08',
    source: 'ECB',
    precision: 'daily',
  },
}

export function articleDraft(said: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    url: 'https://kabar.example/siaran?from=feed',
    canonicalUrl: 'https://kabar.example/siaran',
    title: 'Petani menjual lewat siaran langsung',
    byline: 'Siti Rahma',
    authors: [{ name: 'Siti Rahma', kind: 'person' }],
    siteName: 'Kabar Contoh',
    published: '2020-10-08T09:00:00+07:00',
    language: 'id',
    text: 'Siaran amal itu menghasilkan lebih dari CNY40 juta.',
    figures: [streamFigure],
    ...said,
  }
}

export function highlightDraft(said: Partial<HighlightDraft> = {}): HighlightDraft {
  return {
    quote: 'Siaran amal itu',
    selectors: [
      { type: 'TextQuoteSelector', exact: 'Siaran amal itu', prefix: '', suffix: ' menghasilkan' },
      { type: 'TextPositionSelector', start: 0, end: 15 },
    ],
    colour: 'yellow',
    note: '',
    tags: [],
    ...said,
  }
}
