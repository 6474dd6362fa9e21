export type { Figure, FigureKind, FigureOptions } from './figure.ts'
export { findFigures, findFiguresSteps, MAX_TEXT } from './find.ts'
export { datedAmount } from './dated.ts'
export { sentenceAround } from './sentence.ts'
