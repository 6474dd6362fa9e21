import { angkaJson } from './angka-json.ts'
import { csvFigures } from './csv-figures.ts'
import { csvHighlights } from './csv-highlights.ts'
import type { Exporter } from './exporter.ts'
import { markdown } from './markdown.ts'

export type { Exporter, ExportOptions, LibraryEntry, LibraryReader } from './exporter.ts'
export { fileName } from './text/file-name.ts'

/** Every way to take the library out. A new one is a file in this folder and a line here. */
export const exporters: Exporter[] = [markdown, csvHighlights, csvFigures, angkaJson]
