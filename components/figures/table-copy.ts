/** Rows as they go into other programs: text with tabs for a sheet, and a table for a document. */
export interface CopiedTable {
  text: string
  html: string
}

/** A table of texts for the clipboard. Nothing in it is markup: the table is made of nodes. */
export function copiedTable(header: readonly string[], rows: readonly (readonly string[])[]): CopiedTable {
  const line = (cells: readonly string[]) => cells.map(oneLine).join('\t')
  const table = document.createElement('table')
  const add = (cells: readonly string[], name: 'th' | 'td') => {
    const row = table.insertRow()
    for (const cell of cells) {
      const made = document.createElement(name)
      made.textContent = cell
      row.append(made)
    }
  }
  add(header, 'th')
  for (const row of rows) add(row, 'td')
  return {
    text: [header, ...rows].map(line).join('\n'),
    html: new XMLSerializer().serializeToString(table),
  }
}

const oneLine = (text: string) => text.replaceAll(/[\t\r\n]+/g, ' ')

/** Puts a table on the clipboard in both forms. Rejects where the browser refuses. */
export async function copyTable({ text, html }: CopiedTable): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
  await navigator.clipboard.write([item])
}
