import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const PAGE = PAGES.bills

/** What the mark behind two amounts says, and the card of it. By the packaged rates £1 was US$1.08 on that day. */
const CHECKS: { pair: string; mark: string; card: RegExp }[] = [
  { pair: '£40 million (US$43.2 million)', mark: '✓', card: /✓\s*The article’s own conversions hold\./ },
  {
    pair: '£100 million (US$121 million)',
    mark: '✓',
    card: /✓\s*The article’s own conversions hold at the rate of August 2\d, 2022\.\s*At the rate of the article’s own day it would be ≈ \$108 million\./,
  },
  {
    pair: '£60 million (US$648 million)',
    mark: '!',
    card: /!\s*By our rate this would be ≈ \$64\.8 million\.\s*The article says US\$648 million\..*too few would explain it: \$64\.8 million\./s,
  },
  {
    pair: '£25 million ($41.9 million)',
    mark: '!',
    card: /By our rate this would be ≈ \$27 million\..*Another currency with the same sign would explain it: A\$41\.9 million\./s,
  },
  {
    pair: '€18.5 million (US$11.8 million)',
    mark: '!',
    card: /By our rate this would be ≈ \$17\.8 million\..*One other digit would explain it: \$17\.8 million\./s,
  },
  {
    pair: '£12 million (US$19 million)',
    mark: '!',
    card: /By our rate this would be ≈ \$13 million\.\s*The article says US\$19 million\. Newsrooms convert at their own desk’s rate\.(?!.*explain)/s,
  },
  {
    pair: '₦5 billion (US$25 million)',
    mark: '≈',
    card: /The article’s own conversion can’t be checked with a monthly rate\./,
  },
  {
    pair: '₦900 million (US$2.1 million)',
    mark: '✓',
    card: /✓\s*The article’s own conversions hold \(monthly rate\)\./,
  },
  { pair: 'AED36.7 million (US$10 million)', mark: '✓', card: /✓\s*The article’s own conversions hold\./ },
]

describe.each(BROWSERS)('the check of an article’s own conversions, offline, in %s', browser => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: ['THB'], askRates: false })
    page = await stage.read(PAGE.path)
  })
  afterAll(() => stage?.close())

  const ui = async (inner: string) => stage.driver.shadowText(await stage.driver.tabIdOf(page), 'angka-ui', inner)

  it('stands behind each of them as one quiet mark', async () => {
    await settles(
      async () => (await stage.shown(page)).marks,
      CHECKS.map(({ mark }) => mark),
    )
  })

  it.each(CHECKS.map(({ pair, card }, at) => [pair, card, at] as const))(
    'says in its card how “%s” holds',
    async (pair, words, at) => {
      expect(await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))).toContain(pair)
      await stage.driver.clickInShadow(page, 'angka-mark', null, at)
      const card = await stage.card(page)
      await page.keyboard.press('Escape')
      await settles(() => ui('.card'), [])
      expect(card).toMatch(words)
    },
  )
})
