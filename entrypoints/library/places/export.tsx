import { format as formatDate } from 'date-fns'
import { useEffect, useState } from 'preact/hooks'
import { ExportForm } from '../../../components/library/ExportForm.tsx'
import { exporters, fileName, fileOf } from '../../../utils/export/index.ts'
import { saveFile } from '../../../utils/platform/download.ts'
import type { Place, PlaceProps } from '../place.ts'

/** The whole library in a format, with progress, and a way to stop. */
function Export({ library, words: { t }, say, inWords }: PlaceProps) {
  const [progress, setProgress] = useState<{ done: number; all: number }>()
  const [running, setRunning] = useState<AbortController>()
  useEffect(() => () => running?.abort(), [running])

  async function write(id: string) {
    const exporter = exporters.find(each => each.id === id)
    if (!exporter) return
    const stop = new AbortController()
    setRunning(stop)
    const parts: (string | Uint8Array)[] = []
    try {
      const onProgress = (done: number, all: number) => setProgress({ done, all })
      const reader = library.reader()
      const kind = fileOf(exporter, await reader.count())
      for await (const part of exporter.write(reader, { signal: stop.signal, onProgress })) parts.push(part)
      stop.signal.throwIfAborted()
      const file = fileName(kind, undefined, formatDate(new Date(), 'yyyy-MM-dd'))
      saveFile(parts, file, kind.mediaType)
      say({ text: t('popup.exported', { file }) })
    } catch (error) {
      if (stop.signal.aborted) say({ text: t('shelf.stopped') })
      else say({ text: t('popup.exportFailed', { reason: inWords(error) }), failed: true })
    } finally {
      setRunning(undefined)
      setProgress(undefined)
    }
  }

  return (
    <ExportForm
      formats={exporters}
      progress={running && (progress ?? { done: 0, all: 0 })}
      onExport={id => void write(id)}
      onStop={() => running?.abort()}
    />
  )
}

export const exports: Place = { id: 'export', group: 'transfer', Show: Export }
