export type { Figure, FigureKind, FigureOptions } from './figure.ts'
export { findFigures, findFiguresSteps, MAX_TEXT } from './find.ts'
export { sentenceAround } from './sentence.ts'
