import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  impact: string | null
  nodes: { html: string; failureSummary?: string }[]
}

/** What axe finds serious or critical in a page as it stands, in words; nothing where all is well. */
export async function seriousOf(page: Page): Promise<string[]> {
  const found = await violationsOf(page, '{ resultTypes: ["violations"] }')
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(words)
}

/** What is too small to be hit, by WCAG 2.5.8: 24 pixels, or as much room around it. */
export async function smallTargetsOf(page: Page): Promise<string[]> {
  return (await violationsOf(page, '{ runOnly: { type: "rule", values: ["target-size"] } }')).flatMap(words)
}

const words = ({ id, nodes }: Violation) =>
  nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`)

async function violationsOf(page: Page, options: string): Promise<Violation[]> {
  // A colour that is still on its way to another is neither: it is taken to its end, also in a tab that is not drawn.
  await page.evaluate(() => {
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish()
  })
  await page.evaluate(`globalThis.axe || (() => { ${await source} })()`)
  return (await page.evaluate(`axe.run(document, ${options}).then(({ violations }) => violations)`)) as Violation[]
}
