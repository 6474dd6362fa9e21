import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { handsOn } from './hands.ts'
import type { Hands } from './hands.ts'
import { canMakeDisk, makeSmallDisk } from './small-disk.ts'
import type { SmallDisk } from './small-disk.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLE = PAGES.indonesian.path
const QUOTE = 'gudang pendingin'

/** Longer than until what is typed is kept as a draft. */
const kept = () => new Promise(resolve => setTimeout(resolve, 1000))

async function article(stage: Stage): Promise<{ page: Page; hands: Hands }> {
  const page = await stage.read(ARTICLE)
  return { page, hands: await handsOn(stage, page) }
}

describe.each(BROWSERS)('a note that is not finished, in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser, { locale: 'en-GB' })
  })
  afterAll(() => stage?.close())

  it('is offered when the browser was closed over it and is opened again', async () => {
    const before = await article(stage)
    await before.hands.mark('n', QUOTE)
    await before.hands.shows('.note textarea')
    await before.page.keyboard.type('Half a thought')
    await kept()
    await stage.driver.restart()
    const { page, hands } = await article(stage)
    expect(await hands.shows('.toast')).toContain('You were writing a note')
    await hands.press('.toast .undo')
    await hands.shows('.note textarea')
    await page.keyboard.type(', and the rest')
    await stage.driver.pressKeys(page, 'Ctrl+Enter')
    await settles(() => hands.marked('yellow'), [QUOTE])
    await hands.click('yellow')
    expect(await hands.shows('.note-text')).toBe('Half a thought, and the rest')
  })
})

describe.runIf(canMakeDisk).each(BROWSERS)('a disk that is full, in %s', browser => {
  let stage: Stage
  let disk: SmallDisk
  let page: Page
  let hands: Hands

  beforeAll(async () => {
    disk = await makeSmallDisk(400)
    stage = await setStage(browser, { locale: 'en-GB', profile: disk.folder })
    ;({ page, hands } = await article(stage))
    await hands.mark('2', 'Kepala desa')
    await settles(() => hands.marked('green'), ['Kepala desa'])
  })
  afterAll(async () => {
    await stage?.close()
    await disk?.remove()
  })

  it('takes no note, says so, and loses nothing of what was written', async () => {
    await hands.mark('n', QUOTE)
    await hands.shows('.note textarea')
    await disk.fill()
    await page.keyboard.type('What no disk has room for')
    expect(await hands.shows('.note .failed')).toContain('disk is full')
    await stage.driver.pressKeys(page, 'Ctrl+Enter')
    await kept()
    // Of the note or of its draft, whichever was tried last.
    expect(await hands.shows('.note .failed')).toContain('The disk is full.')
    await hands.shows('.note textarea')
    expect(await hands.marked('yellow')).toEqual([])
    // What was kept can be read as before.
    expect(await hands.marked('green')).toEqual(['Kepala desa'])
  })

  it('has the note kept as soon as there is room', async () => {
    await disk.free()
    await hands.press('.note .save')
    await settles(() => hands.marked('yellow'), [QUOTE])
    await hands.click('yellow')
    expect(await hands.shows('.note-text')).toBe('What no disk has room for')
  })
})
