import { clean } from './plain.ts'

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/

// Means something wherever it stands: emphasis, code, links, HTML, table cells; to Obsidian also tags, block ids,
// formulas (news is full of dollars), highlights and comments.
const SPECIAL = /[\\`*_[\]<~|#^$]|==|%%|&(?=[#a-z])/gi
// Means something only where a block begins: quotes, lists, rules, the line under a heading. "-3,2 %" is none of them.
const AT_START = /^(?:>|=+$|[+-](?=\s|$)|-(?=-))/
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/

const escaped = (line: string): string => line.replace(SPECIAL, special => `\\${[...special].join('\\')}`)

const atStart = (line: string): string =>
  line.replace(NUMBERED, '$1\\$2').replace(AT_START, start => `\\${[...start].join('\\')}`)

/** Plain text in one line, as Markdown that shows the same characters within a heading or a table cell. */
export function inline(text: string): string {
  return escaped(clean(text).split(LINE_BREAK).join(' ').replaceAll('\t', ' ').trim())
}

/** Plain text as a paragraph of one line. */
export function paragraph(text: string): string {
  return atStart(inline(text))
}

/** Plain text as a Markdown quote; its line breaks stay. */
export function quote(text: string): string {
  const lines = clean(text)
    .trim()
    .split(LINE_BREAK)
    .map(line => atStart(escaped(line.trim())))
  return lines
    .map((line, at) => {
      if (line === '') return '>'
      // Two spaces make a line break, but not before a blank line.
      return lines[at + 1] ? `> ${line}  ` : `> ${line}`
    })
    .join('\n')
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * A reader's own Markdown, kept from running into what follows it: a code fence left open is closed, and a line that
 * would begin a block of HTML is shown as text.
 */
export function ownMarkdown(markdown: string): string {
  let open = ''
  const lines = clean(markdown)
    .trim()
    .split(LINE_BREAK)
    .map(line => {
      const [before = '', fence = ''] = FENCE.exec(line) ?? []
      const rest = line.slice(before.length)
      if (open !== '') {
        if (fence.startsWith(open) && rest.trim() === '') open = ''
        return line
      }
      // A backtick fence with a backtick behind it is code within a line.
      if (fence !== '' && !(fence.startsWith('`') && rest.includes('`'))) open = fence
      return line.replace(/^( {0,3})<(?=[!?/a-z])/i, '$1\\<')
    })
  return [...lines, ...(open === '' ? [] : [open])].join('\n')
}

/** A table in the way of GitHub and Obsidian; cells are plain text. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map(inline).join(' | ')} |`
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}
