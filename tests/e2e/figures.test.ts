import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pageScript } from '../../scripts/page-script.ts'
import { findFigures } from '../../utils/figures/index.ts'
import type { Figure } from '../../utils/figures/index.ts'
import { launch } from './driver/driver.ts'
import type { Driver } from './driver/driver.ts'

/** Browsers differ in what Intl lists: Firefox knows money that nobody has paid with for a century. */
const SENTENCES: [language: string, text: string, currency: string][] = [
  ['en', 'It cost 10 million pounds.', 'GBP'],
  ['en', 'Sales of 20 billion francs.', 'CHF'],
  ['en', 'They paid 40 million yuan.', 'CNY'],
  ['de', 'Das sind 35 Millionen Franken.', 'CHF'],
  ['es', 'Recaudó 40 millones de yuanes.', 'CNY'],
  ['pt', 'Vai pagar 39 bilhões de libras.', 'GBP'],
  ['fr', 'Elle vaut 40 millions de yuans.', 'CNY'],
  ['da', 'Købt for 20 millioner pund.', 'GBP'],
  ['ru', 'Сделка на 40 млн юаней.', 'CNY'],
  ['id', 'Harganya 9 juta pound.', 'GBP'],
]

describe.each(['chromium', 'firefox'] as const)('the finder in %s', browser => {
  let driver: Driver
  let page: Page

  beforeAll(async () => {
    driver = await launch({ browser })
    page = await driver.newPage()
    await page.goto('about:blank')
    await page.evaluate(`${await pageScript('../utils/figures/index.ts', 'finder')};window.finder = finder;0`)
  }, 60_000)
  afterAll(() => driver.close())

  test.each(SENTENCES)('%s: %s', async (language, text, currency) => {
    const call = `finder.findFigures(${JSON.stringify(text)}, { language: ${JSON.stringify(language)} })`
    const [figure] = (await page.evaluate(call)) as Figure[]
    expect(figure?.currency).toBe(currency)
    expect([figure]).toEqual(findFigures(text, { language }))
  })
})
