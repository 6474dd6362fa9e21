import { clean } from './plain.ts'

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '{\\`{}}',
}

/** Plain text in LaTeX, its own signs escaped; quotation marks and dashes stand as themselves, for LaTeX would join them. */
export function latex(text: string): string {
  return clean(text)
    .replace(/[\\{}$&%#_^~`]/g, sign => ESCAPES[sign]!)
    .replace(/-{2,}/g, dashes => dashes.split('').join('{}'))
    .replace(/''/g, marks => marks.split('').join('{}'))
}
