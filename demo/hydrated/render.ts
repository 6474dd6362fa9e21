import { join } from 'node:path'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Story } from './story.ts'

const PLACEHOLDER = '<!-- story -->'

/** The hydrated page, with the story as React renders it on a server. */
export function renderStory(html: string): string {
  return html.replace(PLACEHOLDER, () => renderToString(createElement(Story)))
}

let bundled: Promise<string> | undefined

/** The script that takes the story over in the browser: React itself, as sites ship it. Made once, on demand. */
export function storyScript(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const { build } = await import('vite')
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'client.ts'), output: { format: 'iife' } },
    },
  })
  const [output] = [made].flat()
  if (!output || !('output' in output)) throw new Error('The script of the hydrated page was not made.')
  return output.output[0].code
}
