import { launch } from '../tests/e2e/driver/driver.ts'
import { LIBRARY } from './bench-library.ts'
import type { Timed } from './bench-transfer-page.ts'
import { ensureBuild } from './build.ts'
import { ensureBrowser } from './install-browser.ts'
import { pageScript } from './page-script.ts'

const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time))

/** Fewer articles, to try it out. */
const articles = Number(process.env.BENCH_ARTICLES ?? LIBRARY.articles)

/** Takes a large library in, and out in each format, in a page of the extension in real Chromium. */
export async function benchTransfer(): Promise<Timed[]> {
  const driver = await launch({
    browser: 'chromium',
    executablePath: (await ensureBrowser(['chromium', 'chrome', 'edge'])).path,
    extension: await ensureBuild('chromium'),
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  })
  try {
    const page = await driver.extensionPage('/manifest.json')
    await page.evaluate(await pageScript('bench-transfer-page.ts', 'angkaTransfer'))
    await page.evaluate(`angkaTransfer.begin(${JSON.stringify({ ...LIBRARY, articles })})`)
    for (;;) {
      await pause(1000)
      const { timed, isDone, failure, doing } = (await page.evaluate('angkaTransfer.state')) as {
        timed: Timed[]
        isDone: boolean
        failure?: string
        doing: string
      }
      if (failure !== undefined) throw new Error(`${doing}: ${failure}`)
      if (isDone) return timed
    }
  } finally {
    await driver.close()
  }
}
