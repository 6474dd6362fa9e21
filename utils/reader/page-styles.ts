import { HIGHLIGHT_CSS, HIGHLIGHT_LINES } from '../highlights/index.ts'
import type { HighlightColour } from '../library/records.ts'
import { CONVERSION_TAG, MARK_TAG, PROBING, UI_TAG } from './elements.ts'

/** The name of the CSS highlight that underlines figures, and of the one under the figure that figure mode is at. */
export const FIGURE_HIGHLIGHT = 'angka-figure'
export const CURRENT_HIGHLIGHT = 'angka-current'
/** Amounts whose conversion is shown while they are pointed at. */
export const CONVERTED_HIGHLIGHT = 'angka-converted'
/** The passage that a note is being written on. */
export const SUBJECT_HIGHLIGHT = 'angka-subject'

// `light-dark()` follows the page's own color-scheme, which is what the text around us was coloured by; a dark page
// that does not declare one gets the light accent mixed with its own text colour, which is readable on both.
const ACCENT = 'color-mix(in oklab, light-dark(#0b6e69, #6fd0c6) 78%, currentColor)'

/** What is inserted into a page with the reader. Nothing in it matches an element of the page. */
export interface ReaderCss {
  /** The looks of our elements' hosts, for the reader's own origin. */
  elements: string
  /** The looks of painted passages, for the page's origin: Chromium 156 computes those of the reader's, but paints no background. */
  painting: string
  /** What is laid over it where the reader wants strong colours. */
  strong: string
}

const ELEMENTS = important(`
${CONVERSION_TAG}, ${MARK_TAG} {
  all: initial;
  display: inline;
  direction: inherit;
  font: inherit;
  font-family: system-ui, "Noto Sans", sans-serif;
  font-size: .86em;
  font-style: normal;
  font-weight: inherit;
  line-height: inherit;
  letter-spacing: normal;
  color: ${ACCENT};
  color-scheme: inherit;
  white-space: normal;
  margin-inline-start: .28em;
  cursor: default;
  -webkit-user-select: none;
  user-select: none;
}
${MARK_TAG} { font-size: .68em; font-weight: 600; vertical-align: super; line-height: 0; margin-inline-start: .1em; }
${UI_TAG} {
  all: initial;
  position: fixed;
  inset: 0 auto auto 0;
  inline-size: 0;
  block-size: 0;
  overflow: visible;
  z-index: 2147483647;
}
html:has(> ${UI_TAG}[${PROBING}]) * { pointer-events: auto; }
@media print { ${UI_TAG} { display: none; } }
`)

const PAINTING = `
::highlight(${FIGURE_HIGHLIGHT}) {
  text-decoration: underline dotted color-mix(in srgb, currentColor 45%, transparent) 1.5px;
}
::highlight(${CONVERTED_HIGHLIGHT}) {
  text-decoration: underline dotted ${ACCENT} 2px;
}
::highlight(${CURRENT_HIGHLIGHT}) {
  background-color: light-dark(#0b6e69, #6fd0c6);
  color: light-dark(#ffffff, #10201f);
}
::highlight(${SUBJECT_HIGHLIGHT}) {
  background-color: color-mix(in srgb, light-dark(#0b6e69, #6fd0c6) 22%, transparent);
}
@media (forced-colors: active) {
  ::highlight(${FIGURE_HIGHLIGHT}), ::highlight(${CONVERTED_HIGHLIGHT}) {
    text-decoration-color: CanvasText;
  }
  ::highlight(${CURRENT_HIGHLIGHT}), ::highlight(${SUBJECT_HIGHLIGHT}) {
    background-color: Highlight;
    color: HighlightText;
  }
}
${HIGHLIGHT_CSS}
`

/** Strong colours for passages, each of which has its line too. */
const STRONG: Record<HighlightColour, string> = {
  yellow: '#ffdd00',
  green: '#7ee06a',
  blue: '#7cc4ff',
  pink: '#ff9dc0',
  violet: '#c3a6ff',
}

// Black on each of them is ten to one at least, on a light page and a dark one.
const STRONG_PAINTING = `@media not (forced-colors: active) {${(Object.keys(STRONG) as HighlightColour[])
  .map(
    colour =>
      `::highlight(angka-${colour}){background-color:${STRONG[colour]};color:#000;` +
      `text-decoration:underline ${HIGHLIGHT_LINES[colour]} #000 2px}`,
  )
  .join('\n')}}`

export const READER_CSS: ReaderCss = { elements: ELEMENTS, painting: PAINTING, strong: STRONG_PAINTING }

/** Every declaration made important: in the reader's own origin that is more than anything a page can say. */
function important(css: string): string {
  const parts = css.split(/([{};])/)
  return parts
    .map((part, i) => {
      const isDeclaration = part.trim() !== '' && (parts[i + 1] === ';' || parts[i + 1] === '}')
      return isDeclaration ? `${part.trimEnd()} !important` : part
    })
    .join('')
}
