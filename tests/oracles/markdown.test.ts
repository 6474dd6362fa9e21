import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { markdown } from '../../utils/export/markdown.ts'
import { written } from '../export/invented.ts'
import { hardEntries, oracleEntries } from './entries.ts'
import { pandoc } from './run.ts'

interface Node {
  t: string
  c?: unknown
}

/** The plain text of pandoc's inlines and blocks. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { t, c } = node as Node
  if (t === 'Str') return c as string
  if (t === 'Space') return ' '
  if (t === 'SoftBreak' || t === 'LineBreak') return '\n'
  if (t === 'Code' || t === 'RawInline' || t === 'RawBlock' || t === 'CodeBlock') return `<${t}>`
  return textOf(c)
}

function all(node: unknown, type: string): Node[] {
  if (Array.isArray(node)) return node.flatMap(each => all(each, type))
  if (typeof node !== 'object' || node === null) return []
  const own = (node as Node).t === type ? [node as Node] : []
  return [...own, ...Object.values(node).flatMap(each => all(each, type))]
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .join('\n')

describe('pandoc reads a note', () => {
  test('with the same quotes, character by character', async () => {
    for (const entry of oracleEntries) {
      const note = await written(markdown, [entry])
      const { blocks } = JSON.parse(pandoc('commonmark+pipe_tables+yaml_metadata_block', 'json', note)) as {
        blocks: Node[]
      }
      const quotes = blocks.filter(({ t }) => t === 'BlockQuote').map(quote => lines(textOf(quote)))
      expect(quotes).toEqual(entry.highlights.map(({ quote }) => lines(quote.trim())))
      expect(all(blocks, 'RawBlock')).toEqual([])
    }
  }, 120_000)

  test('with its title as the one heading, and a row for each figure', async () => {
    for (const entry of hardEntries) {
      const note = await written(markdown, [entry])
      const { blocks } = JSON.parse(pandoc('commonmark+pipe_tables+yaml_metadata_block', 'json', note)) as {
        blocks: Node[]
      }
      const headings = blocks.filter(({ t }) => t === 'Header').map(heading => textOf((heading.c as unknown[])[2]))
      expect(headings).toEqual([entry.article.title.replace(/\s+/g, ' '), 'Figures'])
      expect(all(blocks, 'Table')).toHaveLength(1)
      expect(pandoc('gfm', 'plain', note.replace(/^---[\s\S]*?\n---\n/, ''))).toContain('CNY40 juta')
    }
  }, 60_000)

  test('and its properties as YAML has them', async () => {
    for (const entry of hardEntries) {
      const note = await written(markdown, [entry])
      const metadata = pandoc('commonmark+yaml_metadata_block', 'commonmark', note)
      expect(metadata).not.toContain('title:')
      const [, block = ''] = note.split(/^---$/m)
      expect((parse(block) as { title: string }).title).toBe(entry.article.title)
    }
  }, 60_000)
})
