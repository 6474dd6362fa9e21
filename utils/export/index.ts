import { angkaJson } from './angka-json.ts'
import { anki } from './anki.ts'
import { biblatex } from './biblatex.ts'
import { cslJson } from './csl-json.ts'
import { csvFigures } from './csv-figures.ts'
import { csvHighlights } from './csv-highlights.ts'
import type { Exporter } from './exporter.ts'
import { html } from './html.ts'
import { hypothesis } from './hypothesis.ts'
import { markdown } from './markdown.ts'
import { readwise } from './readwise.ts'
import { ris } from './ris.ts'
import { webAnnotation } from './web-annotation.ts'
import { xlsx } from './xlsx.ts'

export { fileOf } from './exporter.ts'
export type { Exporter, ExportOptions, LibraryEntry, LibraryReader } from './exporter.ts'
export { fileName } from './text/file-name.ts'

/** Every way to take the library out. A new one is a file in this folder and a line here. */
export const exporters: Exporter[] = [
  markdown,
  html,
  csvHighlights,
  csvFigures,
  xlsx,
  ris,
  biblatex,
  cslJson,
  webAnnotation,
  hypothesis,
  readwise,
  anki,
  angkaJson,
]
