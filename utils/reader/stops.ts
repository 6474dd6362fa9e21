import { isBefore } from '../article/flat-tree.ts'
import type { Cards } from './cards.ts'
import type { Stop } from './figure-mode.ts'
import { placeOf } from './figure-place.ts'
import type { Passage } from './passages.ts'
import type { ReaderWords } from './port.ts'
import type { Session } from './session.ts'

/**
 * What figure mode walks through: every figure and every highlight in the order of the page, and at its end the highlights
 * that are no longer on it. Each says what a screen reader is to say of it.
 */
export function stopsOf(session: Session, cards: Cards, words: ReaderWords): Stop[] {
  const { t } = words
  const figures = session.placed().map(({ found, range }) => {
    const conversion = session.conversion(found)
    const isBeside = session.choices.conversionMode === 'hover' && conversion.length > 0
    const kept = session.keptAs(found)
    return {
      key: `${found.index}`,
      range,
      words: [[found.text, ...conversion].join(' '), ...(kept ? [t('card.kept'), ...said(kept, words)] : [])].join(
        '. ',
      ),
      open: () => cards.openFigure(found, placeOf(range), 'key'),
      point: isBeside ? () => cards.openBubble(found, 'pressed') : undefined,
    }
  })
  const highlights: (Stop & { range: Range })[] = []
  const missing: Stop[] = []
  for (const passage of session.passages) {
    const { id, quote, figure } = passage.record
    const range = session.passageRange(passage)
    const key = id
    const spoken = [t(`state.${passage.state}`), quote, ...said(passage, words)].join('. ')
    if (!range) missing.push({ key, words: spoken, open: () => cards.openMissing(passage) })
    else if (!figure) {
      highlights.push({ key, range, words: spoken, open: () => cards.openPassage(passage, placeOf(range), 'key') })
    }
  }
  const placed = [...figures, ...highlights]
  placed.sort((a, b) => inOrder(a.range, b.range))
  return [...placed, ...missing]
}

/** Ranges in the order of the page; those of two shadow roots cannot be compared, only the places of their hosts. */
function inOrder(a: Range, b: Range): number {
  const [one, other] = [a.startContainer, b.startContainer]
  if (one.getRootNode() === other.getRootNode()) return a.compareBoundaryPoints(Range.START_TO_START, b)
  return isBefore(one, other) ? -1 : 1
}

/** What its reader wrote of a highlight. */
function said({ record: { note, tags } }: Passage, { t }: ReaderWords): string[] {
  return [
    ...(note ? [`${t('card.note')}: ${note}`] : []),
    ...(tags.length > 0 ? [`${t('bar.tags')}: ${tags.join(', ')}`] : []),
  ]
}
