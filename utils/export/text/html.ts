import type { CitationPart } from '../citations/citation.ts'
import { LINE_BREAK } from './lines.ts'
import { clean } from './plain.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
// Characters that HTML forbids, written or escaped; without them nothing of the text can be seen to be missing.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0001-\u0008\v\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

/** Plain text for an element or a quoted attribute: no character of it means anything there. */
export function html(text: string): string {
  return clean(text)
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, sign => ESCAPES[sign]!)
}

/** Plain text with its line breaks. */
export const paragraphsOf = (text: string): string => clean(text).trim().split(LINE_BREAK).map(html).join('<br>')

/** A citation with its italics. */
export const richCitation = (parts: CitationPart[]): string =>
  parts.map(({ text, italic }) => (italic ? `<i>${html(text)}</i>` : html(text))).join('')

/** An address that a link may lead to: http and https, nothing that runs. */
export function safeLink(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}
