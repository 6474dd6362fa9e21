import { unescaped } from './html-links.ts'

/** Where markup begins another line. */
const BLOCK = /<\/?(?:p|div|li|ul|ol|br|h[1-6]|blockquote|tr|figure|section)\b[^<>]*>/gi
const TAG = /<\/?[a-z][^<>]*>/gi

/** What a piece of markup shows, as plain text: its tags are left out, not obeyed. */
export function withoutMarkup(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return html
  return unescaped(html.replace(BLOCK, '\n').replace(TAG, ''))
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}
