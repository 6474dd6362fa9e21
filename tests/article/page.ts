import { JSDOM } from 'jsdom'

export interface PageParts {
  url?: string
  lang?: string
  head?: string
  body?: string
}

/** A document as a browser would parse it, at an invented address. */
export function page({
  url = 'https://www.wartadesa.example/',
  lang = 'id',
  head = '',
  body = '',
}: PageParts): Document {
  return new JSDOM(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`, { url })
    .window.document
}

/** A document without a window, as DOMParser makes it. */
export function parsed(body: string): Document {
  const { window } = new JSDOM('')
  return new window.DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html')
}
