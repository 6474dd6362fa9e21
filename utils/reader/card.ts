import type { Asked, CardModel } from './card-model.ts'
import type { FoundFigure } from './found-figures.ts'
import { moneyCard } from './money-card.ts'
import { numberCard } from './number-card.ts'

export type { Asked } from './card-model.ts'

/** The card of a figure. */
export function cardFor(found: FoundFigure, asked: Asked): CardModel {
  if (found.figure.kind === 'money') return moneyCard(found, asked)
  return { figure: found.text, rows: [], says: [], correctable: { candidates: [] }, ...numberCard(found, asked) }
}
