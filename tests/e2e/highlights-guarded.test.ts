import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { eventually } from './driver/eventually.ts'
import { handsOn } from './hands.ts'
import type { Hands } from './hands.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLE = PAGES.indonesian.path
const QUOTE = 'gudang pendingin'

/** Long enough for a press to have acted. */
const pause = () => new Promise(resolve => setTimeout(resolve, 500))

describe.each(BROWSERS)('what is shown in a page, in %s', browser => {
  let stage: Stage
  let page: Page
  let hands: Hands

  beforeAll(async () => {
    stage = await setStage(browser, { locale: 'en-GB' })
    page = await stage.read(ARTICLE)
    hands = await handsOn(stage, page)
  })
  afterAll(() => stage?.close())

  const shadow = async (inner: string) => stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-ui', inner)
  async function openBar() {
    await page.keyboard.press('Escape')
    // What is selected is dragged by the mouse, and not selected anew.
    await page.evaluate(() => getSelection()!.removeAllRanges())
    await stage.driver.selectText(page, QUOTE)
    // Whether it can be seen is not asked here: that is for the guard.
    await eventually('the bar', async () => (await shadow('.bar')).length > 0)
  }
  /** Presses the first colour of the bar where it is. */
  async function pressColour() {
    const [dot] = await shadow('.dot')
    await page.mouse.click(dot!.box.x + dot!.box.width / 2, dot!.box.y + dot!.box.height / 2)
  }

  it('acts on nothing that a script does', async () => {
    await openBar()
    await page.evaluate(() => {
      const host = document.querySelector('angka-ui')!
      const { left, top } = host.getBoundingClientRect()
      for (const key of ['h', '1', 'n']) {
        for (const target of [host, document.body, window]) {
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
        }
      }
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top, detail: 1 }),
        )
      }
      ;(host as HTMLElement).click()
    })
    await pause()
    expect(await hands.marked('yellow')).toEqual([])
    expect(await hands.ui('.note')).toEqual([])
  })

  it('cannot be made see-through by the page', async () => {
    await page.evaluate(() => {
      document.documentElement.style.cssText = 'opacity: 0 !important; filter: opacity(0) !important'
      document.querySelector<HTMLElement>('angka-ui')!.style.cssText = 'opacity: 0 !important'
    })
    await openBar()
    const seen = await page.evaluate(() => {
      const host = document.querySelector('angka-ui')!
      return [host.matches(':popover-open'), getComputedStyle(host).opacity]
    })
    expect(seen).toEqual([true, '1'])
    // Taken out of the browser's top layer, it is as the page is, and does nothing.
    await page.evaluate(() => document.querySelector<HTMLElement>('angka-ui')!.hidePopover())
    await pressColour()
    await page.keyboard.press('h')
    await pause()
    expect(await hands.marked('yellow')).toEqual([])
    await page.evaluate(() => {
      document.documentElement.style.cssText = ''
      document.querySelector<HTMLElement>('angka-ui')!.style.cssText = ''
    })
  })

  it.each(['pointer-events: none', ''])('does nothing while the page covers it (%s)', async style => {
    await openBar()
    await page.evaluate(css => {
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.popover = 'manual'
      cover.style.cssText = `inset: 0; inline-size: 100vw; block-size: 100vh; background: white; ${css}`
      document.body.append(cover)
      cover.showPopover()
    }, style)
    await pressColour()
    await page.keyboard.press('h')
    await pause()
    expect(await hands.marked('yellow')).toEqual([])
    await page.evaluate(() => document.querySelector('#cover')!.remove())
  })

  it('does nothing under what is inert, which no pointer meets', async () => {
    await openBar()
    await page.evaluate(() => {
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.popover = 'manual'
      cover.inert = true
      cover.style.cssText = 'inset: 0; inline-size: 100vw; block-size: 100vh; background: white'
      document.body.append(cover)
      cover.showPopover()
    })
    await pressColour()
    await pause()
    expect(await hands.marked('yellow')).toEqual([])
    await page.evaluate(() => document.querySelector('#cover')!.remove())
  })

  it.each(['inert', 'pointer-events: none'])(
    'does nothing under what a closed shadow root covers it with (%s)',
    async how => {
      await openBar()
      await page.evaluate(way => {
        const holder = document.createElement('div')
        holder.id = 'cover'
        document.body.append(holder)
        const cover = document.createElement('div')
        cover.popover = 'manual'
        cover.inert = way === 'inert'
        cover.style.cssText = `inset: 0; inline-size: 100vw; block-size: 100vh; background: white; ${way}`
        holder.attachShadow({ mode: 'closed' }).append(cover)
        cover.showPopover()
      }, how)
      await pressColour()
      await page.keyboard.press('h')
      await pause()
      expect(await hands.marked('yellow')).toEqual([])
      await page.evaluate(() => document.querySelector('#cover')!.remove())
    },
  )

  it('acts as soon as it is seen again', async () => {
    await openBar()
    await pressColour()
    await settles(() => hands.marked('yellow'), [QUOTE])
  })

  // The tree that a screen reader is given; Firefox tells it to no protocol.
  it.runIf(browser === 'chromium')('is in the page’s accessibility tree, by role and name', async () => {
    await hands.click('yellow')
    await hands.shows('.card')
    const tree = await page.accessibility.snapshot({ interestingOnly: false })
    const found: string[] = []
    const walk = (node: typeof tree) => {
      if (!node) return
      found.push(`${node.role} ${node.name ?? ''}`.trim())
      node.children?.forEach(walk)
    }
    walk(tree)
    for (const wanted of [
      `dialog Highlight: ${QUOTE}`,
      'button Yellow',
      'button Violet',
      'button Note',
      'button Tags',
      'button Copy',
      'button Remove',
      'button Close',
      'button Move the start',
      'button Move the end',
    ]) {
      expect(found).toContain(wanted)
    }
    expect(found.join('\n')).toContain(`Highlighted: ${QUOTE}`)
    await page.keyboard.press('n')
    await hands.shows('.note')
    const editor = await eventually('the editor in the tree', async () => {
      found.length = 0
      walk(await page.accessibility.snapshot({ interestingOnly: false }))
      return found.includes('textbox Note') && [...found]
    })
    expect(editor).toContain('combobox Add a tag')
    await page.keyboard.press('Escape')
  })
})
