import { openLibrary } from '../../utils/library/index.ts'
import { articleDraft, highlightDraft } from './invented.ts'

/** One of several contexts that write to the same library at the same time. */
self.addEventListener('message', (event: MessageEvent<{ name: string; writer: number; times: number }>) => {
  const { name, writer, times } = event.data
  const library = openLibrary({ name })
  const writes = Array.from({ length: times }, (_, n) =>
    library.addHighlight(articleDraft(), highlightDraft({ quote: `penulis ${writer} kutipan ${n}` })),
  )
  Promise.all(writes).then(
    () => self.postMessage('done'),
    (error: unknown) => self.postMessage(String(error)),
  )
})
