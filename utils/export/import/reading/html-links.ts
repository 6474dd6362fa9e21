import { ImportError } from '../problem.ts'

/** A link of a list of bookmarks, with the heading it stands under. */
export interface HtmlLink {
  attributes: Map<string, string>
  text: string
  heading: string
  line: number
}

const LONGEST = 1_000_000
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}

/** Text with its character references resolved; one that is none stays as it is. */
export function unescaped(html: string): string {
  return html.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16))
      if (decimal !== undefined) return character(Number(decimal))
      return NAMED[name!.toLowerCase()] ?? whole
    },
  )
}

const ATTRIBUTE = /\b([a-z_][\w-]*)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? ''
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), unescaped(value))
  }
  return found
}

/**
 * The links of a list of bookmarks, as Pocket and browsers write one. A machine wrote it, so tags are told apart by their signs
 * alone: no document is ever made of the file, and nothing in it can run.
 */
export async function* htmlLinks(texts: AsyncIterable<string>): AsyncGenerator<HtmlLink> {
  let rest = ''
  let line = 1
  let heading = ''
  let open: { attributes: Map<string, string>; line: number; kind: 'a' | 'h' } | undefined
  let inside = ''
  for await (const text of texts) {
    rest += text
    let at = 0
    for (;;) {
      const start = rest.indexOf('<', at)
      const end = start === -1 ? -1 : rest.indexOf('>', start)
      if (end === -1) break
      const before = rest.slice(at, start)
      const tag = rest.slice(start + 1, end)
      if (open) inside += before
      if (inside.length > LONGEST) throw new ImportError('tooLong', { line }, { megabytes: LONGEST / 1e6 })
      const [, slash = '', name = ''] = /^(\/?)([a-z]\w*)/i.exec(tag) ?? []
      const kind = name.toLowerCase() === 'a' ? 'a' : /^h[1-6]$/i.test(name) ? 'h' : undefined
      if (kind && slash === '') {
        open = { attributes: attributesOf(tag), line: line + lineBreaks(before), kind }
        inside = ''
      } else if (open && kind === open.kind) {
        const said = unescaped(inside).replace(/\s+/g, ' ').trim()
        if (open.kind === 'h') heading = said
        else yield { attributes: open.attributes, text: said, heading, line: open.line }
        open = undefined
      }
      line += lineBreaks(before) + lineBreaks(tag)
      at = end + 1
    }
    rest = rest.slice(at)
    if (rest.length > LONGEST) throw new ImportError('tooLong', { line }, { megabytes: LONGEST / 1e6 })
  }
  if (open) throw new ImportError('cutOff', { line })
}

const lineBreaks = (text: string): number => text.split('\n').length - 1
