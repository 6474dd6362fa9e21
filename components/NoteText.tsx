import type { ComponentChildren } from 'preact'

/** A note is shown up to here; the whole of it is in the editor. */
const LONGEST = 5000
/** Quotes in quotes, emphasis in emphasis: deeper, what is written stands as it is. */
const DEEPEST = 4

/**
 * A note as its Markdown is meant, in the few forms that notes have: paragraphs, lists, quotes, headings, emphasis, code and
 * links. Everything becomes text nodes; what has no such form stands as it was written.
 */
export function NoteText({ text }: { text: string }) {
  return (
    <div class="note-text" dir="auto">
      {blocksOf(text.slice(0, LONGEST))}
    </div>
  )
}

const ITEM = /^\s*(?:[-*+]|(\d{1,9})[.)])\s(.*)$/
const QUOTED = /^\s*>\s?(.*)$/
const HEADING = /^#{1,6}\s(.*)$/

/** Which lines belong together: those of one list, one quote, one paragraph. */
function blocksOf(text: string, depth = 0): ComponentChildren[] {
  const blocks: ComponentChildren[] = []
  const lines = text.split('\n')
  const take = (pattern: RegExp): RegExpExecArray[] => {
    const taken: RegExpExecArray[] = []
    for (let found = pattern.exec(lines[0] ?? ''); found; found = pattern.exec(lines[0] ?? '')) {
      taken.push(found)
      lines.shift()
      if (lines.length === 0) break
    }
    return taken
  }
  while (lines.length > 0) {
    const items = take(ITEM)
    if (items.length > 0) {
      const inner = items.map(item => <li>{inlineOf(item[2] ?? '')}</li>)
      blocks.push(items[0]?.[1] === undefined ? <ul>{inner}</ul> : <ol start={Number(items[0][1])}>{inner}</ol>)
      continue
    }
    const quoted = depth < DEEPEST ? take(QUOTED) : []
    if (quoted.length > 0) {
      blocks.push(<blockquote>{blocksOf(quoted.map(line => line[1] ?? '').join('\n'), depth + 1)}</blockquote>)
      continue
    }
    const line = lines.shift()!
    const heading = HEADING.exec(line)
    if (heading) blocks.push(<p class="heading">{inlineOf(heading[1] ?? '')}</p>)
    else if (line.trim()) {
      const paragraph = [line]
      while (lines[0]?.trim() && ![ITEM, QUOTED, HEADING].some(form => form.test(lines[0] ?? '')))
        paragraph.push(lines.shift()!)
      blocks.push(<p>{inlineOf(paragraph.join('\n'))}</p>)
    }
  }
  return blocks
}

const INLINE = [
  { open: '`', tag: 'code' },
  { open: '**', tag: 'strong' },
  { open: '__', tag: 'strong' },
  { open: '*', tag: 'em' },
  { open: '_', tag: 'em' },
] as const
const LINK = /^\[([^\][]{1,500})\]\((https?:\/\/[^\s()]{1,2000})\)/
const ADDRESS = /^https?:\/\/[^\s<>()"]{1,2000}/
/** A mark inside a word is a part of it: snake_case, 2*3. */
const WORD = /[\p{L}\p{N}]/u

function inlineOf(text: string, depth = 0): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let plain = ''
  const flush = () => {
    if (plain) parts.push(plain)
    plain = ''
  }
  let before = ''
  for (let at = 0; at < text.length;) {
    const found = WORD.test(before) ? null : markAt(text, at, depth)
    if (found) {
      flush()
      parts.push(found.node)
      at = found.end
    } else plain += text[at++]
    before = text[at - 1] ?? ''
  }
  flush()
  return parts
}

function markAt(text: string, at: number, depth: number): { node: ComponentChildren; end: number } | null {
  const character = text[at]!
  if (!'`*_[h'.includes(character)) return null
  // A link is looked for in what can be one only: a note of many brackets is not read over and over.
  const rest = text.slice(at, at + 2600)
  const link = LINK.exec(rest)
  if (link) return { node: <Link address={link[2]!}>{link[1]}</Link>, end: at + link[0].length }
  const address = ADDRESS.exec(rest)
  if (address) return { node: <Link address={address[0]}>{address[0]}</Link>, end: at + address[0].length }
  for (const { open, tag: Tag } of INLINE) {
    if (!text.startsWith(open, at)) continue
    const end = text.indexOf(open, at + open.length)
    const inner = end < 0 ? '' : text.slice(at + open.length, end)
    if (inner && inner.trim() === inner && !WORD.test(text[end + open.length] ?? '')) {
      const plain = Tag === 'code' || depth >= DEEPEST
      return { node: <Tag>{plain ? inner : inlineOf(inner, depth + 1)}</Tag>, end: end + open.length }
    }
  }
  return null
}

function Link({ address, children }: { address: string; children: ComponentChildren }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
