import type { KeyInput, Page } from 'puppeteer-core'
import { eventually } from './driver/eventually.ts'
import { painted, settles } from './stage.ts'
import type { Stage } from './stage.ts'

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const

/** A reader's hands on one page: marking, opening cards, and what is shown of Angka there. */
export interface Hands {
  /** The rendered texts of what matches in Angka's layer. */
  ui(inner: string): Promise<string[]>
  /** Waits until something of Angka's layer is shown, and gives its text. */
  shows(inner: string): Promise<string>
  hides(inner: string): Promise<void>
  /** Says what is announced to a screen reader. */
  announced(): Promise<string>
  /** Selects with the mouse, waits for the bar and presses a key. */
  mark(key: KeyInput, start: string, end?: string): Promise<void>
  /** Everything that is painted in a colour, in the order of the alphabet, without the markup's white space. */
  marked(colour: (typeof COLOURS)[number]): Promise<string[]>
  /** Clicks in the middle of a passage that is painted in a colour. */
  click(colour: (typeof COLOURS)[number], nth?: number): Promise<void>
  press(inner: string, nth?: number): Promise<void>
}

const flat = (text: string) => text.replaceAll(/\s+/g, '')

export async function handsOn(stage: Stage, page: Page): Promise<Hands> {
  const { driver } = stage
  const tab = await driver.tabIdOf(page)
  const ui = (inner: string) => driver.shadowText(tab, 'angka-ui', inner)
  const shows = (inner: string) =>
    eventually(inner, async () => {
      const [first] = (await driver.shadow(tab, 'angka-ui', inner)).filter(({ shown }) => shown)
      return first && (first.text || first.label || ' ')
    })
  return {
    ui,
    shows,
    hides: inner => settles(async () => (await ui(inner)).length, 0),
    announced: async () => (await driver.shadow(tab, 'angka-ui', '[role=status]'))[0]?.text ?? '',
    async mark(key, start, end) {
      // A page whose pictures still come in moves between the look and the press.
      await eventually(`“${start}” to be selected`, async () => {
        await page.evaluate(() => getSelection()!.removeAllRanges())
        return flat(await driver.selectText(page, start, end)).startsWith(flat(start))
      })
      await shows('.bar')
      await page.keyboard.press(key)
    },
    marked: async colour =>
      (await painted(page, `angka-${colour}`)).map(text => text.replaceAll(/\s+/g, ' ').trim()).sort(),
    async click(colour, nth = 0) {
      await page.bringToFront()
      const [x, y] = await page.evaluate(
        async (name, index) => {
          const range = [...(CSS.highlights.get(name) ?? [])][index] as Range
          const element = range.startContainer.parentElement!
          element.scrollIntoView({ block: 'center', behavior: 'instant' })
          // Nobody clicks on what is not drawn yet: a tab that just came to the front has to be.
          await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
          const { left, top, width, height } = range.getClientRects()[0]!
          return [left + width / 2, top + height / 2] as const
        },
        `angka-${colour}`,
        nth,
      )
      await page.mouse.click(x, y)
    },
    press: (inner, nth) => driver.clickInShadow(page, 'angka-ui', inner, nth),
  }
}
