import type { LibraryEntry } from '../exporter.ts'
import { clean } from './plain.ts'

/** A tag in one line, without blanks at its ends. */
export const tagText = (tag: string): string => clean(tag).replace(/\s+/g, ' ').trim()

/** Tags in one line each, each once; empty ones are left out. */
export const tagTexts = (tags: string[]): string[] => [...new Set(tags.map(tagText))].filter(tag => tag !== '')

/** Every tag of an article and of what is kept of it, each once. */
export function allTags({ article, highlights }: Pick<LibraryEntry, 'article' | 'highlights'>): string[] {
  return tagTexts([...article.tags, ...highlights.flatMap(highlight => highlight.tags)])
}
