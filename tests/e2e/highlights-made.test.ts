import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { handsOn } from './hands.ts'
import type { Hands } from './hands.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

// What highlights.test.ts does by mouse and keyboard, by the browser's own menu and by finger.
describe.each(BROWSERS)('highlights in %s', browser => {
  let stage: Stage
  let page: Page
  let hands: Hands

  beforeAll(async () => {
    stage = await setStage(browser, { locale: 'en-GB' })
    page = await stage.read(PAGES.indonesian.path)
    hands = await handsOn(stage, page)
  })
  afterAll(() => stage?.close())

  it('are made from the context menu, of what is selected', async () => {
    await stage.driver.selectText(page, 'gudang pendingin')
    await hands.shows('.bar')
    await stage.driver.contextMenu(page, 'highlight')
    await settles(() => hands.marked('yellow'), ['gudang pendingin'])
    await settles(() => hands.announced(), 'Highlighted: gudang pendingin')
  })

  it('are made by touch: of the word under a finger that stays, by the bar that comes when it is lifted', async () => {
    await page.evaluate(() => getSelection()!.removeAllRanges())
    await hands.hides('.bar')
    await stage.driver.longPress(page, 'Kepala', async () => {
      await new Promise(resolve => setTimeout(resolve, 600))
      expect(await hands.ui('.bar')).toEqual([])
    })
    await hands.shows('.bar')
    await stage.driver.tapInShadow(page, 'angka-ui', '.dot.blue')
    await settles(() => hands.marked('blue'), ['Kepala'])
  })

  it('are opened by a tap', async () => {
    await stage.driver.tap(page, 'Kepala')
    await hands.shows('.card')
    const [card] = await stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-ui', '.card')
    expect(card?.label).toBe('Highlight: Kepala')
  })
})
